// --- Outer.cs
public class Outer
{
    static void Help() {}
    public class Inner
    {
        public void Run()
        {
            Help();
//          ^^^^ calls fn:Outer.cs:Outer.Help scope
            new Deeper().Go();
            //           ^^ calls fn:Outer.cs:Outer.Inner.Deeper.Go receiver_type
            //  ^^^^^^ calls cls:Outer.cs:Outer.Inner.Deeper scope
        }
        public class Deeper { public void Go() {} }
    }
}
// --- Main.cs
class Main
{
    void Start(Outer.Inner inner)
    {
        inner.Run();
        //    ^^^ calls fn:Outer.cs:Outer.Inner.Run receiver_type
        new Outer.Inner.Deeper();
        //              ^^^^^^ calls cls:Outer.cs:Outer.Inner.Deeper
    }
}
