// --- A.cs
#if OTHER
class Old
{
    public static void Go() { }
    public static void Run()
    {
        Old.Go();
//          ^^ calls fn:A.cs:Old.Go scope
        new Old();
//          ^^^ calls cls:A.cs:Old scope
    }
}
#endif
class New
{
    public void Run() { Old.Go(); }
//                          ^^ unresolved
}
