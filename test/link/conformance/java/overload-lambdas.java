// --- A.java
import java.util.*;
import java.util.concurrent.Callable;
import java.util.function.*;
class Foo { Foo bar() { return this; } boolean is() { return true; } }
interface Check { boolean holds(Foo f); boolean equals(Object o); default Check not() { return f -> !holds(f); } }
//                                                                                                   ^^^^^ calls fn:A.java:Check.holds scope
interface Both extends Check { int both(Foo a, Foo b); @Override default boolean holds(Foo f) { return true; } }
interface Sub extends Supplier<Foo> { }
interface None { default void a() {} default void b() {} }
class A {
  void run(Runnable r) {}
  void run(Supplier<Foo> s) {}
  void run(Function<Foo, Foo> f) {}
  void run(BiFunction<Foo, Foo, Foo> f) {}
  void on(Check c) {}
  void on(String s) {}
  void on(None n) {}
  void two(Both b) {}
  void two(Check c) {}
  void sub(Sub s) {}
  void sub(Consumer<Foo> c) {}
  void quiet() {}
  void ref(Runnable r) {}
  void ref(Supplier<Foo> s) {}
  void go(Foo foo) {
    run(() -> {});
//  ^^^ calls fn:A.java:A.run scope
    run(() -> foo);
//  ^^^ calls fn:A.java:A.run~2 scope
    run(() -> { return foo.bar(); });
//  ^^^ calls fn:A.java:A.run~2 scope
//                         ^^^ calls fn:A.java:Foo.bar receiver_type
    run(f -> f.bar());
//  ^^^ calls fn:A.java:A.run~3 scope
//             ^^^ calls fn:A.java:Foo.bar receiver_type
    run((f, g) -> f.bar());
//  ^^^ calls fn:A.java:A.run~4 scope
//                  ^^^ calls fn:A.java:Foo.bar receiver_type
    run(() -> foo.bar());
//  ^^^ unresolved
//                ^^^ calls fn:A.java:Foo.bar receiver_type
    on(f -> f.is());
//  ^^ calls fn:A.java:A.on scope
//            ^^ calls fn:A.java:Foo.is receiver_type
    two((f, g) -> 1);
//  ^^^ calls fn:A.java:A.two scope
    two(f -> f.is());
//  ^^^ calls fn:A.java:A.two~2 scope
//             ^^ calls fn:A.java:Foo.is receiver_type
    sub(() -> foo);
//  ^^^ calls fn:A.java:A.sub scope
    sub(f -> f.bar());
//  ^^^ calls fn:A.java:A.sub~2 scope
//             ^^^ calls fn:A.java:Foo.bar receiver_type
    ref(this::quiet);
//  ^^^ unresolved
    ref(foo::bar);
//  ^^^ unresolved
  }
}
