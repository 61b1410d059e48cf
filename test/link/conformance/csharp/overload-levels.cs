// --- Main.cs
class Base
{
    public void Put(int value) {}
    public void Say(string text) {}
    public virtual void Set(int value) {}
    public void Take(Item item) {}
}
class Item {}
class Derived : Base
{
    // What a class declares itself is meant, as soon as it fits: what is above is not looked at.
    public void Put(object value) {}
    public void Say(object text) {}
    // What overrides counts where it was declared first.
    public override void Set(int value) {}
    public void Set(object value) {}
    public void Take(string text) {}
    void Go(Item item)
    {
        Put(1);
//      ^^^ calls fn:Main.cs:Derived.Put scope
        Take(item);
//      ^^^^ calls fn:Main.cs:Base.Take scope
        base.Put(1);
//           ^^^ calls fn:Main.cs:Base.Put inherited
    }
}
class Below : Derived { public override void Set(int value) {} }
class Main
{
    void Go(Base above, Derived derived, Below below, Item item)
    {
        above.Put(1);
//            ^^^ calls fn:Main.cs:Base.Put receiver_type
        derived.Put(1);
//              ^^^ calls fn:Main.cs:Derived.Put receiver_type
        derived.Say("a");
//              ^^^ calls fn:Main.cs:Derived.Say receiver_type
        derived.Set(1);
//              ^^^ calls fn:Main.cs:Derived.Set~2 receiver_type
        below.Set(1);
//            ^^^ calls fn:Main.cs:Derived.Set~2 receiver_type
        derived.Take(item);
//              ^^^^ calls fn:Main.cs:Base.Take receiver_type
        derived.Take("a");
//              ^^^^ calls fn:Main.cs:Derived.Take receiver_type
    }
}
