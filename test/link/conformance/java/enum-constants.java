// --- A.java
import java.util.*;
enum Kind {
  BIG { @Override int size() { return super.size() + helper(); } private int helper() { return other().size(); } },
//                                          ^^^^ calls fn:A.java:Kind.size inherited
//                                                   ^^^^^^ calls fn:A.java:Kind.BIG.helper scope
//                                                                                             ^^^^^ calls fn:A.java:Kind.other inherited
//                                                                                                     ^^^^ calls fn:A.java:Kind.size return_type
  SMALL;
  int size() { return 1; }
  Kind other() { return this == BIG ? SMALL : BIG; }
  static Optional<Kind> find(String s) { return Arrays.stream(values()).filter(k -> k.name().equals(s)).findFirst(); }
//                                                     ^^^^^^ external java.util.Arrays
}
class A {
  static <T> T same(T a) { return a; }
  void go() {
    Kind.BIG.size();
//           ^^^^ calls fn:A.java:Kind.size scope
    same(Kind.BIG).other();
//  ^^^^ calls fn:A.java:A.same scope
//                 ^^^^^ calls fn:A.java:Kind.other receiver_type
    List.of(Kind.BIG, Kind.SMALL).forEach(k -> k.size());
//       ^^ external java.util.List
//                                               ^^^^ calls fn:A.java:Kind.size scope
    Kind.find("x").get().other();
//       ^^^^ calls fn:A.java:Kind.find scope
//                       ^^^^^ calls fn:A.java:Kind.other receiver_type
  }
}
