// --- Base.cs
namespace Lib
{
    public abstract class Base { protected void Log() {} public static void Reset() {} }
}
// --- Middle.cs
using Lib;

namespace Mid
{
    public class Middle : Base {}
    //                    ^^^^ inherits cls:Base.cs:Base extends
}
// --- Leaf.cs
using Mid;

class Leaf : Middle
//           ^^^^^^ inherits cls:Middle.cs:Middle extends
{
    void Run()
    {
        Log();
//      ^^^ calls fn:Base.cs:Base.Log inherited
        this.Log();
        //   ^^^ calls fn:Base.cs:Base.Log inherited
        Leaf.Reset();
        //   ^^^^^ calls fn:Base.cs:Base.Reset
    }
}
