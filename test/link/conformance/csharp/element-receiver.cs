// --- Main.cs
using System.Collections.Generic;
using System.Linq;

class Shape { public void Draw() {} public bool Open; }
class Main
{
    private readonly List<Shape> shapes = new List<Shape>();
    //                                        ^^^^ nothing
    void Go(Dictionary<string, Shape> named, Shape[] many, IEnumerable<Shape> lazily)
    {
        foreach (var shape in shapes) shape.Draw();
        //                                  ^^^^ calls fn:Main.cs:Shape.Draw receiver_type
        foreach (Shape shape in many) shape.Draw();
        //                                  ^^^^ calls fn:Main.cs:Shape.Draw receiver_type
        foreach (var pair in named) pair.Value.Draw();
        //                                     ^^^^ calls fn:Main.cs:Shape.Draw receiver_type
        foreach (var one in named.Values) one.Draw();
        //                                    ^^^^ calls fn:Main.cs:Shape.Draw
        // The same of a pair taken apart.
        foreach (var (key, value) in named) value.Draw();
        //                                        ^^^^ calls fn:Main.cs:Shape.Draw receiver_type
        shapes[0].Draw();
        //        ^^^^ calls fn:Main.cs:Shape.Draw receiver_type
        named["a"].Draw();
        //         ^^^^ calls fn:Main.cs:Shape.Draw receiver_type
        lazily.First().Draw();
        //             ^^^^ calls fn:Main.cs:Shape.Draw
        //     ^^^^^ nothing
        // What an `out var` is, the container says.
        if (named.TryGetValue("a", out var found)) found.Draw();
        //                                               ^^^^ calls fn:Main.cs:Shape.Draw receiver_type
        //        ^^^^^^^^^^^ nothing
        foreach (var open in shapes.Where(one => one.Open)) open.Draw();
        //                                                       ^^^^ calls fn:Main.cs:Shape.Draw
        //                          ^^^^^ nothing
        var picked = from one in shapes where one.Open select one;
        foreach (var one in picked) one.Draw();
        //                              ^^^^ calls fn:Main.cs:Shape.Draw receiver_type
    }
}
