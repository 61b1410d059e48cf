// --- Main.cs
class Base { public Base(int x) {} public virtual void Run() {} }
class Child : Base
{
    public Child() : base(1) {}
    //               ^^^^ calls cls:Main.cs:Base inherited
    public Child(int x) : this() {}
    //                    ^^^^ calls cls:Main.cs:Child
    public override void Run()
    {
        base.Run();
        //   ^^^ calls fn:Main.cs:Base.Run inherited
    }
}
