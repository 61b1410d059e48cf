// --- A.java
import java.util.*;
class Foo { void bar() {} }
class A {
  void a(Map<String, Foo> m, List<Map.Entry<String, Foo>> l) {
    for (Map.Entry<String, Foo> e : m.entrySet()) e.getValue().bar();
//                                                             ^^^ calls fn:A.java:Foo.bar receiver_type
    for (var e : m.entrySet()) e.getValue().bar();
//                                          ^^^ calls fn:A.java:Foo.bar receiver_type
    for (Foo f : m.values()) f.bar();
//                             ^^^ calls fn:A.java:Foo.bar receiver_type
    m.forEach((k, v) -> v.bar());
//                        ^^^ calls fn:A.java:Foo.bar receiver_type
    m.entrySet().stream().map(e -> e.getValue().bar());
//                                              ^^^ calls fn:A.java:Foo.bar receiver_type
    m.values().stream().forEach(f -> f.bar());
//                                     ^^^ calls fn:A.java:Foo.bar receiver_type
    m.computeIfAbsent("x", k -> new Foo()).bar();
//                                  ^^^ calls cls:A.java:Foo
//                                         ^^^ calls fn:A.java:Foo.bar receiver_type
    l.get(0).getValue().bar();
//                      ^^^ calls fn:A.java:Foo.bar receiver_type
    for (Iterator<Foo> it = m.values().iterator(); it.hasNext();) it.next().bar();
//                                                                          ^^^ calls fn:A.java:Foo.bar receiver_type
    Optional<Foo> o = m.values().stream().findFirst(); o.get().bar(); o.ifPresent(f -> f.bar()); o.orElse(null).bar();
//                                                             ^^^ calls fn:A.java:Foo.bar receiver_type
//                                                                                       ^^^ calls fn:A.java:Foo.bar receiver_type
//                                                                                                              ^^^ calls fn:A.java:Foo.bar receiver_type
  }
}
// --- own/Optional.java
package own;
class Optional<T> { T here() { return null; } }
class Here { void go() {} }
class User { void f(Optional<Here> a) { a.here().go(); } }
//                                        ^^^^ calls fn:own/Optional.java:Optional.here receiver_type
//                                               ^^ calls fn:own/Optional.java:Here.go return_type
