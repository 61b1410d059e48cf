// --- Usings.cs
global using Lib.Shapes;
global using static Lib.Shapes.Paper;
global using Round = Lib.Shapes.Circle;
// --- Shapes.cs
namespace Lib.Shapes
{
    public class Circle { public void Draw() {} public static void Roll() {} }
    public static class Paper { public static void Fold() {} }
}
// --- Main.cs
class Main
{
    void Go()
    {
        new Circle().Draw();
        //           ^^^^ calls fn:Shapes.cs:Circle.Draw receiver_type
        //  ^^^^^^ calls cls:Shapes.cs:Circle
        Round.Roll();
        //    ^^^^ calls fn:Shapes.cs:Circle.Roll import
        Fold();
//      ^^^^ calls fn:Shapes.cs:Paper.Fold
    }
}
