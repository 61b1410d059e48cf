// --- A.java
import java.util.*;
import java.util.function.*;
import java.util.stream.*;
record Point(int x, int y) { Point moved() { return this; } }
record Circle(Point center) { double r() { return 1; } }
class Pair<A> { A first; Pair(A a) { first = a; } <B> Pair<B> map(Function<A, B> f) { return null; } static <T, R> Pair<R> of(Function<T, R> f, Consumer<T> c, Consumer<R> d) { return null; } A first() { return first; } }
class A {
  void go(Pair<Circle> p, List<Circle> cs, List<List<Circle>> all, Map<String, Circle> by) {
    p.map(Circle::center).first().moved();
//    ^^^ calls fn:A.java:Pair.map receiver_type
//                        ^^^^^ calls fn:A.java:Pair.first return_type
//                                ^^^^^ calls fn:A.java:Point.moved return_type
    p.map(c -> c.center()).first().moved();
//    ^^^ calls fn:A.java:Pair.map receiver_type
//               ^^^^^^ calls fn:A.java:Circle.center receiver_type
//                         ^^^^^ calls fn:A.java:Pair.first return_type
//                                 ^^^^^ calls fn:A.java:Point.moved return_type
    cs.stream().map(Circle::center).forEach(q -> q.moved());
//                                                 ^^^^^ calls fn:A.java:Point.moved return_type
    all.stream().flatMap(List::stream).forEach(c -> c.r());
//                                                    ^ calls fn:A.java:Circle.r receiver_type
    by.entrySet().stream().map(Map.Entry::getValue).map(Circle::center).forEach(q -> q.moved());
//                                                                                     ^^^^^ calls fn:A.java:Point.moved return_type
    Pair.of(Circle::center, c -> c.r(), q -> q.moved());
//       ^^ calls fn:A.java:Pair.of scope
//                                 ^ calls fn:A.java:Circle.r receiver_type
//                                             ^^^^^ calls fn:A.java:Point.moved return_type
    Pair.of((Circle c) -> c.center(), c -> c.r(), q -> q.moved());
//       ^^ calls fn:A.java:Pair.of scope
//                          ^^^^^^ calls fn:A.java:Circle.center receiver_type
//                                           ^ unresolved
//                                                       ^^^^^ calls fn:A.java:Point.moved return_type
  }
}
