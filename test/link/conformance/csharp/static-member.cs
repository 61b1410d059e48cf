// --- Lib.cs
namespace Lib
{
    public static class Config
    {
        public static readonly Loader Default = new Loader();
        //                                          ^^^^^^ calls cls:Lib.cs:Loader scope
        public static void Load() {}
    }
    public class Loader { public void Read() {} }
    public enum Level { Low, High }
}
// --- Main.cs
using Lib;
using static Lib.Config;

class Main
{
    const string Name = "x";
    void Go()
    {
        Config.Load();
        //     ^^^^ calls fn:Lib.cs:Config.Load import
        Load();
//      ^^^^ calls fn:Lib.cs:Config.Load import
        Config.Default.Read();
        //             ^^^^ calls fn:Lib.cs:Loader.Read receiver_type
        Default.Read();
        //      ^^^^ calls fn:Lib.cs:Loader.Read
        Name.Trim();
        //   ^^^^ nothing
        Level.High.ToString();
        //         ^^^^^^^^ nothing
    }
}
