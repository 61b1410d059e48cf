// --- Main.cs
interface ITake<T>
{
    void Take(T value);
    void End();
}
interface IMore {}
class Taker<T> : ITake<T>, IMore
#if MORE
    , IExtra
#endif
{
    public void Take(T value) {}
    public void End() {}
#if MORE
    public void End(System.Action then) {}
#endif
}
class Main
{
    void Go()
    {
        var taker = new Taker<int>();
        //              ^^^^^ calls cls:Main.cs:Taker scope
        taker.Take(1);
        //    ^^^^ calls fn:Main.cs:Taker.Take receiver_type
        taker.End();
        //    ^^^ calls fn:Main.cs:Taker.End receiver_type
    }
}
