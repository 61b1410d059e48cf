// --- Main.cs
interface IBox
{
    void Put(Item item);
}
class Item {}
class Box : IBox
{
    public void Put(object any) {}
    void IBox.Put(Item item) {}
    void Go(IBox box)
    {
        Put(new Item());
    //  ^^^ calls fn:Main.cs:Box.Put scope
    //          ^^^^ calls cls:Main.cs:Item scope
        box.Put(null);
    //      ^^^ calls fn:Main.cs:IBox.Put receiver_type
    }
}
