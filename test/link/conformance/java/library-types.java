// --- p/A.java
package p;
import java.io.Serializable;
import java.nio.file.*;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import static java.time.Duration.ofMinutes;
class Money { Money plus(Money o) { return o; } int size() { return 0; } }
class Box extends java.util.ArrayList<Money> implements java.io.Serializable { void put(String s) {} void put(Object... all) {} void own() { put(getClass().getName()); put(getClass(), 1); } }
//                                                                                                                                           ^^^ calls fn:p/A.java:Box.put scope
//                                                                                                                                                                      ^^^ calls fn:p/A.java:Box.put~2 scope
enum Level { LOW, HIGH; void show(String s) {} void show(int i) {} void go() { show(name().trim()); show(ordinal()); for (Level l : values()) l.go(); } }
//                                                                             ^^^^ calls fn:p/A.java:Level.show scope
//                                                                                                  ^^^^ calls fn:p/A.java:Level.show~2 scope
//                                                                                                                                              ^^ calls fn:p/A.java:Level.go receiver_type
class A {
  void to(String s) {}
  void to(int i) {}
  void to(boolean b) {}
  void to(Duration d) {}
  void to(Path p) {}
  void results(String s, List<Money> ms, Money[] all, Optional<Path> file, Scanner in) {
    to(s.trim().substring(1));
//  ^^ calls fn:p/A.java:A.to scope
    to(s.split(",")[0]);
//  ^^ calls fn:p/A.java:A.to scope
    to(s.length());
//  ^^ calls fn:p/A.java:A.to~2 scope
    to(s.isBlank());
//  ^^ calls fn:p/A.java:A.to~3 scope
    to(all.length);
//  ^^ calls fn:p/A.java:A.to~2 scope
    to(in.nextLine());
//  ^^ calls fn:p/A.java:A.to scope
//        ^^^^^^^^ external java.util.Scanner
    to(Math.max(1, 2));
//  ^^ calls fn:p/A.java:A.to~2 scope
    to(ofMinutes(2));
//  ^^ calls fn:p/A.java:A.to~4 scope
//     ^^^^^^^^^ external java.time.Duration
    to(Duration.ofDays(1).plusHours(1));
//  ^^ calls fn:p/A.java:A.to~4 scope
//              ^^^^^^ external java.time.Duration
//                        ^^^^^^^^^ external java.time.Duration
    to(file.get().getParent());
//  ^^ calls fn:p/A.java:A.to~5 scope
//                ^^^^^^^^^ external java.nio.file.Path
    to(ms.stream().mapToInt(Money::size).max().getAsInt());
//  ^^ calls fn:p/A.java:A.to~2 scope
//                                       ^^^ external java.util.stream.IntStream
//                                             ^^^^^^^^ external java.util.OptionalInt
    to(ms.stream().map(m -> m.size()).count() > 0);
//  ^^ calls fn:p/A.java:A.to~3 scope
//                            ^^^^ calls fn:p/A.java:Money.size receiver_type
    to(EnumSet.of(Level.LOW).contains(Level.HIGH));
//  ^^ calls fn:p/A.java:A.to~3 scope
//             ^^ external java.util.EnumSet
//                           ^^^^^^^^ external java.util.EnumSet
    to(java.util.List.of(s).isEmpty());
//  ^^ calls fn:p/A.java:A.to~3 scope
//                    ^^ external java.util.List
  }
  void chains(Map<String, Function<Money, Money>> by, CompletableFuture<Money> a, CompletableFuture<Money> b) {
    by.put("x", m -> m.plus(m));
//                     ^^^^ calls fn:p/A.java:Money.plus receiver_type
    by.get("x").andThen(m -> m.size()).apply(null);
//                             ^^^^ calls fn:p/A.java:Money.size receiver_type
    by.get("x").andThen(m -> m.plus(m)).apply(null).size();
//                             ^^^^ calls fn:p/A.java:Money.plus receiver_type
//                                                  ^^^^ calls fn:p/A.java:Money.size receiver_type
    a.thenCombine(b, (m, n) -> m.plus(n)).thenAccept(m -> m.size());
//                               ^^^^ calls fn:p/A.java:Money.plus receiver_type
//                                                          ^^^^ calls fn:p/A.java:Money.size receiver_type
    Predicate<Money> big = m -> m.size() > 1;
//                                ^^^^ calls fn:p/A.java:Money.size receiver_type
    big.and(m -> m.size() > 2).negate().test(null);
//                 ^^^^ calls fn:p/A.java:Money.size receiver_type
    Map.entry("k", new Money()).getValue().size();
//      ^^^^^ external java.util.Map
//                     ^^^^^ calls cls:p/A.java:Money
//                                         ^^^^ calls fn:p/A.java:Money.size receiver_type
    EnumSet.allOf(Level.class).iterator().next().go();
//          ^^^^^ external java.util.EnumSet
//                             ^^^^^^^^ external java.util.EnumSet
//                                               ^^ calls fn:p/A.java:Level.go receiver_type
    IntStream.range(0, 3).mapToObj(i -> new Money()).forEach(m -> m.size());
//            ^^^^^ external java.util.stream.IntStream
//                                          ^^^^^ calls cls:p/A.java:Money
//                                                                  ^^^^ calls fn:p/A.java:Money.size receiver_type
    Stream.iterate(new Money(), m -> m.plus(m)).peek(m -> m.size()).findFirst().get().size();
//         ^^^^^^^ external java.util.stream.Stream
//                     ^^^^^ calls cls:p/A.java:Money
//                                     ^^^^ calls fn:p/A.java:Money.plus receiver_type
//                                                          ^^^^ calls fn:p/A.java:Money.size receiver_type
//                                                                                    ^^^^ calls fn:p/A.java:Money.size receiver_type
    Arrays.asList(new Money[0]).get(0).size();
//         ^^^^^^ external java.util.Arrays
//                                     ^^^^ calls fn:p/A.java:Money.size receiver_type
    List.of(by).get(0).values().stream().map(f -> f.apply(null)).forEach(m -> m.size());
//       ^^ external java.util.List
//                                                                              ^^^^ calls fn:p/A.java:Money.size receiver_type
  }
}
