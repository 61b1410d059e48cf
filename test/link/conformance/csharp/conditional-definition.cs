// --- Main.cs
class Main
{
#if NET
    void Fast() { Shared(); }
    //            ^^^^^^ calls fn:Main.cs:Main.Shared scope
#else
    void Slow() {}
#endif
    void Shared()
    {
#if DEBUG
        Fast();
//      ^^^^ calls fn:Main.cs:Main.Fast scope
#endif
        Slow();
//      ^^^^ calls fn:Main.cs:Main.Slow scope
    }
}
