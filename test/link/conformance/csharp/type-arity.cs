// --- Core/Job.cs
namespace Core
{
    public class Job { public void Run() {} }
    public class Job<T> { public T Result() { return default(T); } public void Run() {} }
}
// --- Core/Pair.cs
namespace Core
{
    public interface IPair<A, B> { void Swap(); }
    public static class Pairs<A> { public static void Clear() {} }
    public partial class Holder { public void Plain() {} }
}
// --- Core/Holder.cs
namespace Core
{
    public interface IPair<A> { void Swap(); }
    public partial class Holder<T> { public void Generic() {} public class Inner<U> { public void Deep() {} } }
}
// --- App/Main.cs
using Core;
using Named = Core.Job<int>;

class Main
{
    void Start(Job plain, Job<string> typed, IPair<int, int> two, IPair<int> one, Named named)
    {
        plain.Run();
        //    ^^^ calls fn:Core/Job.cs:Job.Run receiver_type
        typed.Run();
        //    ^^^ calls fn:Core/Job.cs:Job~2.Run receiver_type
        typed.Result();
        //    ^^^^^^ calls fn:Core/Job.cs:Job~2.Result receiver_type
        two.Swap();
        //  ^^^^ calls fn:Core/Pair.cs:IPair.Swap receiver_type
        one.Swap();
        //  ^^^^ calls fn:Core/Holder.cs:IPair.Swap receiver_type
        named.Result();
        //    ^^^^^^ calls fn:Core/Job.cs:Job~2.Result receiver_type
        new Job<int>().Result();
        //             ^^^^^^ calls fn:Core/Job.cs:Job~2.Result receiver_type
        //  ^^^ calls cls:Core/Job.cs:Job~2 import
        new Job();
        //  ^^^ calls cls:Core/Job.cs:Job import
        Pairs<int>.Clear();
        //         ^^^^^ calls fn:Core/Pair.cs:Pairs.Clear
        new Holder<int>().Generic();
        //                ^^^^^^^ calls fn:Core/Holder.cs:Holder.Generic
        //  ^^^^^^ calls cls:Core/Holder.cs:Holder import
        new Holder().Plain();
        //           ^^^^^ calls fn:Core/Pair.cs:Holder.Plain
        //  ^^^^^^ calls cls:Core/Pair.cs:Holder import
        new Core.Holder<int>.Inner<int>().Deep();
        //                                ^^^^ calls fn:Core/Holder.cs:Holder.Inner.Deep
        //                   ^^^^^ calls cls:Core/Holder.cs:Holder.Inner
        var kind = typeof(Job<>);
        //                ^^^ uses cls:Core/Job.cs:Job~2
    }
}
