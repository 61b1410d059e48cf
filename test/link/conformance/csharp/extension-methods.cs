// --- Extensions.cs
namespace Lib.Extensions
{
    public static class Extensions
    {
        public static void Paint(this Shape shape) {}
        public static void Own<T>(this IPart<T> part, int times) {}
    }
    public class Shape {}
    public class Square : Shape, IPart<int> {}
    public interface IPart<T> {}
}
// --- Main.cs
using Lib.Extensions;

class Main
{
    void Go(Square square, IPart<string> part)
    {
        square.Paint();
        //     ^^^^^ calls fn:Extensions.cs:Extensions.Paint
        square.Own(1);
        //     ^^^ calls fn:Extensions.cs:Extensions.Own
        part?.Own(2);
        //    ^^^ calls fn:Extensions.cs:Extensions.Own
        Extensions.Paint(square);
        //         ^^^^^ calls fn:Extensions.cs:Extensions.Paint import
    }
}
