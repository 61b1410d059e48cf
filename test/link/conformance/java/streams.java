// --- p/App.java
package p;
import static java.util.stream.Collectors.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
class App {
  static <T> void each(List<T> xs, Consumer<T> f) {}
  static <T, R> List<R> map(List<T> xs, Function<? super T, ? extends R> f) { return null; }
  void collected(List<Tag> ts) {
    ts.stream().collect(Collectors.toMap(t -> t.name(), t -> t)).get("x").shout();
//                                 ^^^^^ external java.util.stream.Collectors
//                                              ^^^^ calls fn:p/Tag.java:Tag.name receiver_type
//                                                                        ^^^^^ calls fn:p/Tag.java:Tag.shout receiver_type
    ts.stream().collect(Collectors.groupingBy(Tag::name)).get("x").get(0).shout();
//                                 ^^^^^^^^^^ external java.util.stream.Collectors
//                                                                        ^^^^^ calls fn:p/Tag.java:Tag.shout receiver_type
    ts.stream().collect(groupingBy(t -> t.name(), mapping(t -> t.posts(), toList()))).get("x").get(0).get(0).publish();
//                      ^^^^^^^^^^ unresolved
//                                        ^^^^ calls fn:p/Tag.java:Tag.name receiver_type
//                                                ^^^^^^^ unresolved
//                                                               ^^^^^ calls fn:p/Tag.java:Tag.posts receiver_type
//                                                                        ^^^^^^ unresolved
//                                                                                                           ^^^^^^^ calls fn:p/Tag.java:Post.publish receiver_type
    ts.stream().collect(partitioningBy(t -> t.posts() == null)).get(true).get(0).shout();
//                      ^^^^^^^^^^^^^^ unresolved
//                                            ^^^^^ calls fn:p/Tag.java:Tag.posts receiver_type
//                                                                               ^^^^^ calls fn:p/Tag.java:Tag.shout receiver_type
    ts.stream().collect(flatMapping(t -> t.posts().stream(), toSet())).forEach(q -> q.publish());
//                      ^^^^^^^^^^^ unresolved
//                                         ^^^^^ calls fn:p/Tag.java:Tag.posts receiver_type
//                                                           ^^^^^ unresolved
//                                                                                    ^^^^^^^ calls fn:p/Tag.java:Post.publish receiver_type
    ts.stream().collect(maxBy(Comparator.comparing(t -> t.name()))).get().shout();
//                      ^^^^^ unresolved
//                                       ^^^^^^^^^ external java.util.Comparator
//                                                        ^^^^ calls fn:p/Tag.java:Tag.name receiver_type
//                                                                        ^^^^^ calls fn:p/Tag.java:Tag.shout receiver_type
    ts.stream().collect(collectingAndThen(toList(), all -> new Tag())).shout();
//                      ^^^^^^^^^^^^^^^^^ unresolved
//                                        ^^^^^^ unresolved
//                                                             ^^^ calls cls:p/Tag.java:Tag package
//                                                                     ^^^^^ calls fn:p/Tag.java:Tag.shout receiver_type
  }
  void ordered(List<Post> ps) {
    ps.sort((a, b) -> a.score() - b.score());
//                      ^^^^^ calls fn:p/Tag.java:Post.score receiver_type
//                                  ^^^^^ calls fn:p/Tag.java:Post.score receiver_type
    ps.stream().sorted(Comparator.comparingInt(q -> q.score())).findFirst().get().publish();
//                                ^^^^^^^^^^^^ external java.util.Comparator
//                                                    ^^^^^ calls fn:p/Tag.java:Post.score receiver_type
//                                                                                ^^^^^^^ calls fn:p/Tag.java:Post.publish receiver_type
    ps.stream().max((a, b) -> a.score() - b.score()).get().publish();
//                              ^^^^^ calls fn:p/Tag.java:Post.score receiver_type
//                                          ^^^^^ calls fn:p/Tag.java:Post.score receiver_type
//                                                         ^^^^^^^ calls fn:p/Tag.java:Post.publish receiver_type
    Collections.sort(ps, (a, b) -> a.score() - b.score());
//              ^^^^ external java.util.Collections
//                                   ^^^^^ calls fn:p/Tag.java:Post.score receiver_type
//                                               ^^^^^ calls fn:p/Tag.java:Post.score receiver_type
    Collections.max(ps, Comparator.comparing(Post::score)).publish();
//              ^^^ external java.util.Collections
//                                 ^^^^^^^^^ external java.util.Comparator
//                                                         ^^^^^^^ calls fn:p/Tag.java:Post.publish receiver_type
    PriorityQueue<Post> first = new PriorityQueue<>((a, b) -> a.score() - b.score());
//                                  ^^^^^^^^^^^^^ external java.util.PriorityQueue
//                                                              ^^^^^ calls fn:p/Tag.java:Post.score receiver_type
//                                                                          ^^^^^ calls fn:p/Tag.java:Post.score receiver_type
    first.peek().publish();
//               ^^^^^^^ calls fn:p/Tag.java:Post.publish receiver_type
    TreeSet<Post> set = new TreeSet<>(Comparator.comparing(q -> q.score()));
//                          ^^^^^^^ external java.util.TreeSet
//                                               ^^^^^^^^^ external java.util.Comparator
//                                                                ^^^^^ calls fn:p/Tag.java:Post.score receiver_type
    Comparator<Post> by = (a, b) -> a.score() - b.score();
//                                    ^^^^^ calls fn:p/Tag.java:Post.score receiver_type
//                                                ^^^^^ calls fn:p/Tag.java:Post.score receiver_type
  }
  void reduced(List<Tag> ts, Many m) {
    ts.stream().reduce((a, b) -> a.with(b)).get().shout();
//                                 ^^^^ calls fn:p/Tag.java:Tag.with receiver_type
//                                                ^^^^^ calls fn:p/Tag.java:Tag.shout receiver_type
    ts.stream().reduce(new Tag(), (a, b) -> b.with(a)).shout();
//                         ^^^ calls cls:p/Tag.java:Tag package
//                                            ^^^^ calls fn:p/Tag.java:Tag.with receiver_type
//                                                     ^^^^^ calls fn:p/Tag.java:Tag.shout receiver_type
    m.reduce(null).done();
//    ^^^^^^ calls fn:p/Tag.java:Many.reduce receiver_type
//                 ^^^^ calls fn:p/Tag.java:Many.done return_type
    m.submit(null).shout();
//    ^^^^^^ calls fn:p/Tag.java:Many.submit receiver_type
//                 ^^^^^ calls fn:p/Tag.java:Tag.shout receiver_type
  }
  void mapped(Map<String, Tag> m, TreeMap<String, Tag> tree) {
    m.merge("x", new Tag(), (a, b) -> a.with(b)).shout();
//                   ^^^ calls cls:p/Tag.java:Tag package
//                                      ^^^^ calls fn:p/Tag.java:Tag.with receiver_type
//                                               ^^^^^ calls fn:p/Tag.java:Tag.shout receiver_type
    m.compute("x", (k, v) -> v.with(v)).shout();
//                             ^^^^ calls fn:p/Tag.java:Tag.with receiver_type
//                                      ^^^^^ calls fn:p/Tag.java:Tag.shout receiver_type
    m.replaceAll((k, v) -> v.with(v));
//                           ^^^^ calls fn:p/Tag.java:Tag.with receiver_type
    tree.firstEntry().getValue().shout();
//                               ^^^^^ calls fn:p/Tag.java:Tag.shout receiver_type
    tree.headMap("x").get("y").shout();
//                             ^^^^^ calls fn:p/Tag.java:Tag.shout receiver_type
    Map.of("a", new Tag()).get("a").shout();
//      ^^ external java.util.Map
//                  ^^^ calls cls:p/Tag.java:Tag package
//                                  ^^^^^ calls fn:p/Tag.java:Tag.shout receiver_type
  }
  void supplied(ExecutorService pool) throws Exception {
    Stream.generate(() -> new Tag()).forEach(t -> t.shout());
//         ^^^^^^^^ external java.util.stream.Stream
//                            ^^^ calls cls:p/Tag.java:Tag package
//                                                  ^^^^^ calls fn:p/Tag.java:Tag.shout receiver_type
    IntStream.range(0, 3).mapToObj(i -> new Tag()).forEach(t -> t.shout());
//            ^^^^^ external java.util.stream.IntStream
//                                          ^^^ calls cls:p/Tag.java:Tag package
//                                                                ^^^^^ calls fn:p/Tag.java:Tag.shout receiver_type
    CompletableFuture.supplyAsync(Tag::new).thenApply(t -> t.posts()).thenAccept(ps -> ps.get(0).publish());
//                    ^^^^^^^^^^^ external java.util.concurrent.CompletableFuture
//                                                           ^^^^^ calls fn:p/Tag.java:Tag.posts return_type
//                                                                                               ^^^^^^^ calls fn:p/Tag.java:Post.publish receiver_type
    pool.submit(() -> new Tag()).get().shout();
//       ^^^^^^ external java.util.concurrent.ExecutorService
//                        ^^^ calls cls:p/Tag.java:Tag package
//                                     ^^^^^ calls fn:p/Tag.java:Tag.shout receiver_type
    Lazy.of(Tag::new).get().shout();
//       ^^ calls fn:p/Tag.java:Lazy.of package
//                    ^^^ calls fn:p/Tag.java:Lazy.get receiver_type
//                          ^^^^^ calls fn:p/Tag.java:Tag.shout receiver_type
    new Lazy<>(() -> new Tag()).get().shout();
//      ^^^^ calls cls:p/Tag.java:Lazy package
//                       ^^^ calls cls:p/Tag.java:Tag package
//                              ^^^ calls fn:p/Tag.java:Lazy.get receiver_type
//                                    ^^^^^ calls fn:p/Tag.java:Tag.shout receiver_type
    new Pair<>(new Tag(), new Post()).second().publish();
//      ^^^^ calls cls:p/Tag.java:Pair package
//                 ^^^ calls cls:p/Tag.java:Tag package
//                            ^^^^ calls cls:p/Tag.java:Post package
//                                    ^^^^^^ calls fn:p/Tag.java:Pair.second receiver_type
//                                             ^^^^^^^ calls fn:p/Tag.java:Post.publish receiver_type
  }
  void handed(List<Tag> ts) {
    each(ts, t -> t.shout());
//  ^^^^ calls fn:p/App.java:App.each scope
//                  ^^^^^ calls fn:p/Tag.java:Tag.shout receiver_type
    map(ts, Tag::posts).get(0).get(0).publish();
//  ^^^ calls fn:p/App.java:App.map scope
//                                    ^^^^^^^ calls fn:p/Tag.java:Post.publish receiver_type
    map(ts, t -> t.posts()).get(0).get(0).publish();
//  ^^^ calls fn:p/App.java:App.map scope
//                 ^^^^^ calls fn:p/Tag.java:Tag.posts receiver_type
//                                        ^^^^^^^ calls fn:p/Tag.java:Post.publish receiver_type
    Visitor<Post> v = q -> q.tag().posts().get(0);
//                           ^^^ calls fn:p/Tag.java:Post.tag receiver_type
//                                 ^^^^^ calls fn:p/Tag.java:Tag.posts receiver_type
    v.twice().visit(null).publish();
//    ^^^^^ calls fn:p/Tag.java:Visitor.twice receiver_type
//            ^^^^^ calls fn:p/Tag.java:Visitor.visit return_type
//                        ^^^^^^^ calls fn:p/Tag.java:Post.publish receiver_type
    UnaryOperator<Tag> one = t -> t.with(t);
//                                  ^^^^ calls fn:p/Tag.java:Tag.with receiver_type
    one.apply(null).shout();
//                  ^^^^^ calls fn:p/Tag.java:Tag.shout receiver_type
    BinaryOperator<Tag> two = (a, b) -> b.with(a);
//                                        ^^^^ calls fn:p/Tag.java:Tag.with receiver_type
    for (var k : Kind.values()) k.post().publish();
//                                ^^^^ calls fn:p/Tag.java:Kind.post return_type
//                                       ^^^^^^^ calls fn:p/Tag.java:Post.publish receiver_type
    Arrays.stream(Kind.values()).forEach(k -> k.post());
//         ^^^^^^ external java.util.Arrays
//                                              ^^^^ calls fn:p/Tag.java:Kind.post return_type
  }
}
// --- p/Tag.java
package p;
import java.util.*;
class Post { int score() { return 1; } void publish() {} Tag tag() { return null; } }
class Tag { void shout() {} List<Post> posts() { return null; } Tag with(Tag t) { return this; } String name() { return ""; } }
enum Kind { A, B; Post post() { return null; } }
record Pair<A, B>(A first, B second) {}
class Lazy<T> { Lazy(java.util.function.Supplier<T> s) {} T get() { return null; } static <T> Lazy<T> of(java.util.function.Supplier<T> s) { return null; } }
interface Visitor<R> { R visit(Post p); default Visitor<R> twice() { return this; } }
class Many { Many reduce(Tag t) { return this; } Tag submit(Tag t) { return t; } void done() {} }
