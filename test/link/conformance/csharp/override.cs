// --- Main.cs
class Base { public virtual void Run() {} public void Kept() {} }
class Child : Base { public override void Run() {} public new void Kept() {} }
class Main
{
    void Start(Base one, Child two)
    {
        one.Run();
        //  ^^^ calls fn:Main.cs:Base.Run receiver_type
        two.Run();
        //  ^^^ calls fn:Main.cs:Child.Run receiver_type
        two.Kept();
        //  ^^^^ calls fn:Main.cs:Child.Kept receiver_type
    }
}
