// --- Main.cs
using System.Collections.Generic;
using System.Linq;

class Row { public void Draw() {} public bool Open; }
class Rows : List<Row>
{
    void All() { foreach (var row in this) row.Draw(); }
    //                                         ^^^^ calls fn:Main.cs:Row.Draw
}
class Index<T> : Dictionary<string, T> {}

class Main
{
    void Go(Rows rows, Index<Row> index)
    {
        rows[0].Draw();
        //      ^^^^ calls fn:Main.cs:Row.Draw
        rows.First(row => row.Open).Draw();
        //                          ^^^^ calls fn:Main.cs:Row.Draw
        foreach (var row in rows) row.Draw();
        //                            ^^^^ calls fn:Main.cs:Row.Draw
        rows.ForEach(row => row.Draw());
        //                      ^^^^ calls fn:Main.cs:Row.Draw
        if (index.TryGetValue("a", out var found)) found.Draw();
        //                                               ^^^^ calls fn:Main.cs:Row.Draw
    }
}
