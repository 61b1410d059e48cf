// --- Shapes.cs
namespace Drawing.Shapes
{
    public class Circle { public void Draw() {} }
}
// --- Main.cs
using System;
using Drawing.Shapes;

class Main
{
    void Start()
    {
        var circle = new Circle();
        //               ^^^^^^ calls cls:Shapes.cs:Circle import
        circle.Draw();
        //     ^^^^ calls fn:Shapes.cs:Circle.Draw receiver_type
    }
}
