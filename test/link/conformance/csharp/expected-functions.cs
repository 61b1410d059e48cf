// --- a.cs
using System;
namespace N {
class Foo { public void Bar() {} }
delegate void Own(Foo f);
class T {
  Action<Foo> a = f => f.Bar();
//                       ^^^ calls fn:a.cs:Foo.Bar receiver_type
  Func<int, Foo, Foo> b = (i, f) => { f.Bar(); return f; };
//                                      ^^^ calls fn:a.cs:Foo.Bar receiver_type
  void Run(Action<Foo> x, Own y) { b(1, null).Bar(); b.Invoke(1, null).Bar(); }
//                                 ^ unresolved
//                                            ^^^ calls fn:a.cs:Foo.Bar receiver_type
//                                                                     ^^^ calls fn:a.cs:Foo.Bar receiver_type
  void Go() { Run(f => f.Bar(), f => f.Bar()); Own o = f => f.Bar(); Own p = delegate(Foo f) { f.Bar(); }; this.a = f => f.Bar(); }
//            ^^^ calls fn:a.cs:T.Run scope
//                       ^^^ calls fn:a.cs:Foo.Bar receiver_type
//                                     ^^^ calls fn:a.cs:Foo.Bar receiver_type
//                                                            ^^^ calls fn:a.cs:Foo.Bar receiver_type
//                                                                                               ^^^ calls fn:a.cs:Foo.Bar receiver_type
//                                                                                                                         ^^^ calls fn:a.cs:Foo.Bar receiver_type
  Action<Foo> Mk() { return f => f.Bar(); }
//                                 ^^^ calls fn:a.cs:Foo.Bar receiver_type
}
}
