// --- A.cs
using System;
using System.Collections.Generic;
class Shape { public void Draw() {} }
class Text { public void Print() {} }
class Box<T> { public T Get() { return default; } }
static class Box { public static Box<U> Of<U>(U value) { return null; } }
static class Tools {
  public static T Check<T>(T x) { return x; }
  public static T First<T>(List<T> xs) { return xs[0]; }
  public static T Made<T>(Func<T> make) { return make(); }
//                                               ^^^^ unresolved
  public static T Opened<T>(Box<T> box) { return box.Get(); }
//                                                   ^^^ calls fn:A.cs:Box.Get receiver_type
  public static T Either<T>(T a, T b) { return a; }
}
class A {
  void Run(Shape shape, Text text, List<Shape> shapes, object other) {
    Tools.Check(shape).Draw();
//        ^^^^^ calls fn:A.cs:Tools.Check scope
//                     ^^^^ calls fn:A.cs:Shape.Draw return_type
    Tools.First(shapes).Draw();
//        ^^^^^ calls fn:A.cs:Tools.First scope
//                      ^^^^ calls fn:A.cs:Shape.Draw return_type
    Tools.Made(() => new Shape()).Draw();
//        ^^^^ calls fn:A.cs:Tools.Made scope
//                       ^^^^^ calls cls:A.cs:Shape
//                                ^^^^ calls fn:A.cs:Shape.Draw return_type
    Box.Of(shape).Get().Draw();
//      ^^ calls fn:A.cs:Box~2.Of scope
//                ^^^ calls fn:A.cs:Box.Get return_type
//                      ^^^^ calls fn:A.cs:Shape.Draw return_type
    Tools.Opened(Box.Of(text)).Print();
//        ^^^^^^ calls fn:A.cs:Tools.Opened scope
//                   ^^ calls fn:A.cs:Box~2.Of scope
//                             ^^^^^ calls fn:A.cs:Text.Print return_type
    Tools.Either(shape, text).Draw();
//        ^^^^^^ calls fn:A.cs:Tools.Either scope
//                            ^^^^ unresolved
    Tools.Check(other).Draw();
//        ^^^^^ calls fn:A.cs:Tools.Check scope
  }
}
