// --- A.java
import java.util.List;
import java.util.function.Supplier;
class Shape { void draw() {} }
class Text { void print() {} }
class Box<T> {
  T get() { return null; }
  static <U> Box<U> of(U value) { return null; }
}
class Tools {
  static <T> T check(T x) { return x; }
  static <T> T check(T x, String message) { return x; }
  static <T> T first(List<T> xs) { return xs.get(0); }
  static <T> T made(Supplier<T> make) { return make.get(); }
  static <T> T opened(Box<T> box) { return box.get(); }
//                                             ^^^ calls fn:A.java:Box.get receiver_type
  static <T> T either(T a, T b) { return a; }
}
class A {
  void run(Shape shape, Text text, List<Shape> shapes, Object other) {
    Tools.check(shape).draw();
//        ^^^^^ calls fn:A.java:Tools.check scope
//                     ^^^^ calls fn:A.java:Shape.draw return_type
    Tools.check(shape, "shape").draw();
//        ^^^^^ calls fn:A.java:Tools.check~2 scope
//                              ^^^^ calls fn:A.java:Shape.draw return_type
    Tools.first(shapes).draw();
//        ^^^^^ calls fn:A.java:Tools.first scope
//                      ^^^^ calls fn:A.java:Shape.draw return_type
    Tools.made(() -> new Shape()).draw();
//        ^^^^ calls fn:A.java:Tools.made scope
//                       ^^^^^ calls cls:A.java:Shape
//                                ^^^^ calls fn:A.java:Shape.draw return_type
    Box.of(shape).get().draw();
//      ^^ calls fn:A.java:Box.of scope
//                ^^^ calls fn:A.java:Box.get return_type
//                      ^^^^ calls fn:A.java:Shape.draw return_type
    Tools.opened(Box.of(text)).print();
//        ^^^^^^ calls fn:A.java:Tools.opened scope
//                   ^^ calls fn:A.java:Box.of scope
//                             ^^^^^ calls fn:A.java:Text.print return_type
    Tools.either(shape, text).draw();
//        ^^^^^^ calls fn:A.java:Tools.either scope
//                            ^^^^ unresolved
    Tools.check(other).draw();
//        ^^^^^ calls fn:A.java:Tools.check scope
  }
}
