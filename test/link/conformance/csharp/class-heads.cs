// --- Main.cs
class Base { public void Run() {} }
class Outer
{
    class Base { public void Stop() {} }
    class Inner : Base
    {
        void Go() { Stop(); }
        //          ^^^^ calls fn:Main.cs:Outer.Base.Stop inherited
    }
}
// What a class has itself is not seen where its bases stand.
class Other : Base
{
    class Base { public void Stop() {} }
    void Go(Base own) { Run(); own.Stop(); }
    //                  ^^^ calls fn:Main.cs:Base.Run inherited
    //                             ^^^^ calls fn:Main.cs:Other.Base.Stop receiver_type
}
class Held<T> : Base where T : Base
{
    void Go(T item) { Run(); item.Run(); }
    //                ^^^ calls fn:Main.cs:Base.Run
    //                            ^^^ calls fn:Main.cs:Base.Run receiver_type
}
