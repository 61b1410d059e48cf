// --- Lib.cs
using System;

namespace Lib
{
    public interface IWatcher<T>
    {
        void OnNext(T value);
    }
    public interface IStream<T>
    {
        IDisposable Watch(IWatcher<T> watcher);
    }
    public interface INarrow<T> : IStream<T> {}
    public interface IClock
    {
        void Plan(TimeSpan due, object what);
    }
    public static partial class Streams
    {
        public static IDisposable Watch<T>(this IStream<T> stream, Action<T> onNext) { return null; }
        public static void Plan(this IClock clock, DateTimeOffset due, object what) {}
        public static void Fold<T>(this IStream<T> stream) {}
        public static void Tell<T>(this IStream<T> stream) {}
        public static void Tell<T>(this INarrow<T> stream) {}
        public static void Join<T>(this IStream<T> stream, IStream<T> other) {}
        public static void Join<T>(IClock clock, IStream<T> other) {}
        public static void Self<T>(this IStream<T> stream, IClock clock)
        {
            Join(stream, stream);
        //  ^^^^ calls fn:Lib.cs:Streams.Join scope
            Join(clock, stream);
        //  ^^^^ calls fn:Lib.cs:Streams.Join~2 scope
        }
    }
}
// --- Main.cs
using System;
using Lib;

abstract class Base<T> : IWatcher<T>, IDisposable
{
    public void OnNext(T value) {}
    public void Dispose() {}
}
class Folding<T> : IStream<T>
{
    IStream<T> source;
    public IDisposable Watch(IWatcher<T> watcher)
    {
        return source.Watch(new Fold(this));
        //            ^^^^^ calls fn:Lib.cs:IStream.Watch receiver_type
        //                      ^^^^ calls cls:Main.cs:Folding.Fold scope
    }
    class Fold : Base<T>
    {
        public Fold(Folding<T> parent)
        {
            parent.source.Watch(this);
        //                ^^^^^ calls fn:Lib.cs:IStream.Watch receiver_type
        }
    }
}
class Main
{
    void Go(IStream<int> stream, INarrow<int> narrow, IClock clock, DateTimeOffset at, TimeSpan after)
    {
        stream.Watch(x => {});
        //     ^^^^^ calls fn:Lib.cs:Streams.Watch receiver_type
        clock.Plan(at, null);
        //    ^^^^ calls fn:Lib.cs:Streams.Plan receiver_type
        clock.Plan(after, null);
        //    ^^^^ calls fn:Lib.cs:IClock.Plan receiver_type
        stream.Tell();
        //     ^^^^ calls fn:Lib.cs:Streams.Tell receiver_type
        narrow.Tell();
        //     ^^^^ calls fn:Lib.cs:Streams.Tell~2 receiver_type
    }
}
