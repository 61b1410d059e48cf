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
        // Type arguments of the project's own types are not carried on.
        box.Get().Draw();
        //        ^^^^ unresolved
        //  ^^^ calls fn:Main.cs:Box.Get receiver_type
        // Type arguments of the project's own types are not carried on.
        box.Value.Draw();
        //        ^^^^ unresolved
        // Type arguments of the project's own types are not carried on.
        repository.Find().Draw();
        //                ^^^^ unresolved
        //         ^^^^ calls fn:Main.cs:IRepository.Find receiver_type
        repository.All()[0].Draw();
        //                  ^^^^ unresolved
        //         ^^^ calls fn:Main.cs:IRepository.All receiver_type
        // What a property of somebody else gives is not known.
        lazy.Value.Draw();
        //         ^^^^ nothing
        // Type arguments of the project's own types are not carried on.
        shapes.Get().Draw();
        //           ^^^^ unresolved
        //     ^^^ calls fn:Main.cs:Box.Get
        // Type arguments of the project's own types are not carried on.
        Make<Shape>().Draw();
        //            ^^^^ unresolved
//      ^^^^ calls fn:Main.cs:Main.Make scope
    }
    T Make<T>() { return default(T); }
}
