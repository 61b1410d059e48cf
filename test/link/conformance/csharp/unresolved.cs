// --- Main.cs
class Service { public void Save() {} }
class Main
{
    void Go(dynamic any, Missing missing)
    {
        any.Save();
        //  ^^^^ unresolved
        missing.Save();
        //      ^^^^ unresolved
        Nowhere();
//      ^^^^^^^ unresolved
        new Service().Nothing();
        //            ^^^^^^^ unresolved
        //  ^^^^^^^ calls cls:Main.cs:Service scope
    }
}
