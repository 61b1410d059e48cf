// --- Tools.cs
static class Tools
{
    static void Start()
    {
        Prepare();
//      ^^^^^^^ calls fn:Tools.cs:Tools.Prepare scope
        Local();
//      ^^^^^ calls fn:Tools.cs:Tools.Start.Local scope
        void Local() {}
    }
    static void Prepare() {}
}
