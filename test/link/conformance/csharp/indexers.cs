// --- Main.cs
using System.Collections;
using System.Collections.Generic;
class Item { public void Use() {} public Part Part; }
class Part { public void Fit() {} }
class Shelf
{
    Item[] items;
    public Item this[int index] => items[index];
    public Item this[string name] { get { return items[0]; } set { items[0] = value; } }
}
class Grid<T> { public T this[int x, int y] { get { return default(T); } } }
class Deep : Shelf { }
interface ITable { Part this[string name] { get; } }
// Which of them is meant, the index would tell.
class Both : IEnumerable<Item>
{
    public Item this[int index] => null;
    public Part this[string name] => null;
    public IEnumerator<Item> GetEnumerator() => null;
    IEnumerator IEnumerable.GetEnumerator() => null;
}
// What a loop binds is what its enumerator gives, and not what the indexer does.
class Parts : IEnumerable<Part>
{
    public Item this[int index] => null;
    public Enumerator GetEnumerator() => new Enumerator();
//                                           ^^^^^^^^^^ calls cls:Main.cs:Parts.Enumerator scope
    IEnumerator<Part> IEnumerable<Part>.GetEnumerator() => null;
    IEnumerator IEnumerable.GetEnumerator() => null;
    public struct Enumerator { public Part Current => null; public bool MoveNext() => false; }
}
class Hidden : IReadOnlyList<Item> { Item IReadOnlyList<Item>.this[int index] => null; }
class Main
{
    Shelf Shelf { get; set; }
    static Shelf Shared = new Shelf();
//                            ^^^^^ calls cls:Main.cs:Shelf scope
    void Go(Shelf shelf, Grid<Item> grid, Deep deep, ITable table, Both both, Parts parts, Hidden hidden)
    {
        shelf[0].Use();
//               ^^^ calls fn:Main.cs:Item.Use receiver_type
        shelf["a"].Part.Fit();
//                      ^^^ calls fn:Main.cs:Part.Fit receiver_type
        shelf?[1]?.Use();
//                 ^^^ calls fn:Main.cs:Item.Use receiver_type
        Shelf["a"].Use();
//                 ^^^ calls fn:Main.cs:Item.Use receiver_type
        Main.Shared["a"].Use();
//                       ^^^ calls fn:Main.cs:Item.Use receiver_type
        grid[1, 2].Use();
//                 ^^^ calls fn:Main.cs:Item.Use receiver_type
        deep["a"].Use();
//                ^^^ calls fn:Main.cs:Item.Use receiver_type
        table["a"].Fit();
//                 ^^^ calls fn:Main.cs:Part.Fit receiver_type
        both[0].Use();
//              ^^^ unresolved
        foreach (var item in both) item.Use();
//                                      ^^^ calls fn:Main.cs:Item.Use receiver_type
        foreach (var part in parts) part.Fit();
//                                       ^^^ calls fn:Main.cs:Part.Fit receiver_type
        parts[0].Use();
//               ^^^ calls fn:Main.cs:Item.Use receiver_type
        hidden[0].Use();
//                ^^^ calls fn:Main.cs:Item.Use receiver_type
        var taken = shelf["a"];
        taken.Use();
//            ^^^ calls fn:Main.cs:Item.Use receiver_type
    }
}
