// --- Main.cs
using System;
using System.Collections.Generic;
using System.Threading.Tasks;

class Shape { public void Draw() {} }
interface IRepository<T> { T Find(); List<T> All(); }
class Box<T> { public T Value { get; set; } public T Get() { return Value; } }
class Shapes : Box<Shape> { }
class Main
{
    void Go<T>(T item, Box<Shape> box, IRepository<Shape> repository, Lazy<Shape> lazy, Shapes shapes) where T : Shape
    {
        item.Draw();
        //   ^^^^ calls fn:Main.cs:Shape.Draw receiver_type
        box.Get().Draw();
        //        ^^^^ calls fn:Main.cs:Shape.Draw receiver_type
        //  ^^^ calls fn:Main.cs:Box.Get receiver_type
        box.Value.Draw();
        //        ^^^^ calls fn:Main.cs:Shape.Draw receiver_type
        repository.Find().Draw();
        //                ^^^^ calls fn:Main.cs:Shape.Draw receiver_type
        //         ^^^^ calls fn:Main.cs:IRepository.Find receiver_type
        repository.All()[0].Draw();
        //                  ^^^^ calls fn:Main.cs:Shape.Draw receiver_type
        //         ^^^ calls fn:Main.cs:IRepository.All receiver_type
        // What holds one value is known as that.
        lazy.Value.Draw();
        //         ^^^^ calls fn:Main.cs:Shape.Draw receiver_type
        shapes.Get().Draw();
        //           ^^^^ calls fn:Main.cs:Shape.Draw receiver_type
        //     ^^^ calls fn:Main.cs:Box.Get
        Make<Shape>().Draw();
        //            ^^^^ calls fn:Main.cs:Shape.Draw receiver_type
//      ^^^^ calls fn:Main.cs:Main.Make scope
    }
    T Make<T>() { return default(T); }
    void Query(Shape command) { Query<Shape>(command); Query(command); }
    //                          ^^^^^ calls fn:Main.cs:Main.Query~2 scope
    //                                                 ^^^^^ calls fn:Main.cs:Main.Query scope
    T Query<T>(Shape command) { return default(T); }
}
