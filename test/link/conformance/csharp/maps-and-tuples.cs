// --- a.cs
using System.Collections.Generic;
using System.Linq;
namespace N {
class Foo { public void Bar() {} }
class T {
  void A(Dictionary<string, Foo> d, List<(int, Foo)> l, (int a, Foo b) t, KeyValuePair<string, Foo> p) {
    foreach (var kv in d) kv.Value.Bar();
//                                 ^^^ calls fn:a.cs:Foo.Bar receiver_type
    foreach (var (k, v) in d) v.Bar();
//                              ^^^ calls fn:a.cs:Foo.Bar receiver_type
    foreach (KeyValuePair<string, Foo> kv in d) kv.Value.Bar();
//                                                       ^^^ calls fn:a.cs:Foo.Bar receiver_type
    foreach (var v in d.Values) v.Bar();
//                                ^^^ calls fn:a.cs:Foo.Bar receiver_type
    foreach (var (a, b) in l) b.Bar();
//                              ^^^ calls fn:a.cs:Foo.Bar receiver_type
    t.b.Bar(); t.Item2.Bar();
//      ^^^ calls fn:a.cs:Foo.Bar receiver_type
//                     ^^^ calls fn:a.cs:Foo.Bar receiver_type
    p.Value.Bar();
//          ^^^ calls fn:a.cs:Foo.Bar receiver_type
    if (d.TryGetValue("x", out var f)) f.Bar();
//                                       ^^^ calls fn:a.cs:Foo.Bar receiver_type
    d["x"].Bar();
//         ^^^ calls fn:a.cs:Foo.Bar receiver_type
    d.First().Value.Bar();
//                  ^^^ calls fn:a.cs:Foo.Bar receiver_type
  }
}
}
// --- Other.cs
namespace Other {
class Own { public void Run() {} }
class Dictionary<K, V> { public Own Find() { return new Own(); } }
//                                                      ^^^ calls cls:Other.cs:Own
class U { void B(Dictionary<string, string> d) { d.Find().Run(); } }
//                                                 ^^^^ calls fn:Other.cs:Dictionary.Find receiver_type
//                                                        ^^^ calls fn:Other.cs:Own.Run return_type
}
