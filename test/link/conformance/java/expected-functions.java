// --- A.java
import java.util.function.*;
class Foo { void bar() {} }
interface Own { void on(Foo f); }
class A {
  Consumer<Foo> c = f -> f.bar();
//                         ^^^ calls fn:A.java:Foo.bar receiver_type
  Function<Foo, Foo> g = f -> { f.bar(); return f; };
//                                ^^^ calls fn:A.java:Foo.bar receiver_type
  void run(Consumer<Foo> x, Own y, BiFunction<Integer, Foo, Foo> z) { g.apply(null).bar(); }
//                                                                                  ^^^ calls fn:A.java:Foo.bar receiver_type
  void go() { run(f -> f.bar(), f -> f.bar(), (i, f) -> { f.bar(); return f; }); Own o = f -> f.bar(); }
//            ^^^ calls fn:A.java:A.run scope
//                       ^^^ calls fn:A.java:Foo.bar receiver_type
//                                     ^^^ calls fn:A.java:Foo.bar receiver_type
//                                                          ^^^ calls fn:A.java:Foo.bar receiver_type
//                                                                                              ^^^ calls fn:A.java:Foo.bar receiver_type
  Own mk() { return f -> f.bar(); }
//                         ^^^ calls fn:A.java:Foo.bar receiver_type
}
