// --- Linq.cs
using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
namespace App {
  public class Post { public int Score() => 1; public void Publish() {} }
  public class Circle : Post { public void Roll() {} }
  public class Args : EventArgs { public Post Post; }
  public class Tag {
    public void Shout() {} public List<Post> Posts() => null; public Tag With(Tag t) => this; public string Name() => "";
    public event EventHandler<Args> Posted;
  }
  public class Box<T> { public Box(T of, Action<T> f) {} }
  public class Own { public Post Aggregate(Tag t) => null; public Post Cast<T>() => null; public Post Zip(Tag t) => null; }
  public class Linq {
    public void Queries(List<Tag> ts, Tag[] arr, List<Post> ps) {
      ts.ToDictionary(t => t.Name())["x"].Shout();
//                           ^^^^ calls fn:Linq.cs:Tag.Name receiver_type
//                                        ^^^^^ calls fn:Linq.cs:Tag.Shout receiver_type
      ts.ToDictionary(t => t.Name(), t => t.Posts())["x"][0].Publish();
//                           ^^^^ calls fn:Linq.cs:Tag.Name receiver_type
//                                          ^^^^^ calls fn:Linq.cs:Tag.Posts receiver_type
//                                                           ^^^^^^^ calls fn:Linq.cs:Post.Publish receiver_type
      ts.ToLookup(t => t.Name())["x"].First().Shout();
//                       ^^^^ calls fn:Linq.cs:Tag.Name receiver_type
//                                            ^^^^^ calls fn:Linq.cs:Tag.Shout receiver_type
      ts.Aggregate((a, b) => a.With(b)).Shout();
//                             ^^^^ calls fn:Linq.cs:Tag.With receiver_type
//                                      ^^^^^ calls fn:Linq.cs:Tag.Shout receiver_type
      ts.Zip(arr, (a, b) => a.With(b)).First().Shout();
//                            ^^^^ calls fn:Linq.cs:Tag.With receiver_type
//                                             ^^^^^ calls fn:Linq.cs:Tag.Shout receiver_type
      foreach (var (a, p) in ts.Zip(ps)) p.Publish();
//                                         ^^^^^^^ calls fn:Linq.cs:Post.Publish receiver_type
      ps.OfType<Circle>().First().Roll();
//                                ^^^^ calls fn:Linq.cs:Circle.Roll receiver_type
      ps.Cast<Circle>().ToList()[0].Roll();
//                                  ^^^^ calls fn:Linq.cs:Circle.Roll receiver_type
      Enumerable.Empty<Tag>().First().Shout();
//                                    ^^^^^ calls fn:Linq.cs:Tag.Shout receiver_type
      ts.Chunk(2).First()[0].Shout();
//                           ^^^^^ calls fn:Linq.cs:Tag.Shout receiver_type
      Enumerable.Range(0, 3).Select(i => new Tag()).First().Shout();
//                                           ^^^ calls cls:Linq.cs:Tag scope
//                                                          ^^^^^ calls fn:Linq.cs:Tag.Shout receiver_type
      Array.Find(arr, t => t.Posts() == null).Shout();
//                           ^^^^^ calls fn:Linq.cs:Tag.Posts receiver_type
//                                            ^^^^^ calls fn:Linq.cs:Tag.Shout receiver_type
      Array.ForEach(arr, t => t.Shout());
//                              ^^^^^ calls fn:Linq.cs:Tag.Shout receiver_type
      Array.Sort(arr, (a, b) => a.Name().CompareTo(b.Name()));
//                                ^^^^ calls fn:Linq.cs:Tag.Name receiver_type
//                                                   ^^^^ calls fn:Linq.cs:Tag.Name receiver_type
      arr[1..][0].Shout();
//                ^^^^^ calls fn:Linq.cs:Tag.Shout receiver_type
      ts.Select(t => (t, t.Posts())).First().Item2[0].Publish();
//                         ^^^^^ calls fn:Linq.cs:Tag.Posts receiver_type
//                                                    ^^^^^^^ calls fn:Linq.cs:Post.Publish receiver_type
      ts.Select(t => { var all = t.Posts(); return all; }).First()[0].Publish();
//                                 ^^^^^ calls fn:Linq.cs:Tag.Posts receiver_type
//                                                                    ^^^^^^^ calls fn:Linq.cs:Post.Publish receiver_type
      ts.Select(t => t == null ? null : t.Posts()).First()[0].Publish();
//                                        ^^^^^ calls fn:Linq.cs:Tag.Posts receiver_type
//                                                            ^^^^^^^ calls fn:Linq.cs:Post.Publish receiver_type
    }
    public async Task Others(IServiceProvider provider, Own own) {
      (await Task.Run(() => new Tag())).Shout();
//                              ^^^ calls cls:Linq.cs:Tag scope
//                                      ^^^^^ calls fn:Linq.cs:Tag.Shout receiver_type
      provider.GetRequiredService<Tag>().Shout();
//                                       ^^^^^ calls fn:Linq.cs:Tag.Shout receiver_type
      new Tag().Posted += (sender, e) => e.Post.Publish();
//        ^^^ calls cls:Linq.cs:Tag scope
//                                              ^^^^^^^ calls fn:Linq.cs:Post.Publish receiver_type
      Comparison<Tag> by = (a, b) => a.Name().CompareTo(b.Name());
//                                     ^^^^ calls fn:Linq.cs:Tag.Name receiver_type
//                                                        ^^^^ calls fn:Linq.cs:Tag.Name receiver_type
      new Box<Tag>(null, t => t.Shout());
//        ^^^ calls cls:Linq.cs:Box scope
//                              ^^^^^ calls fn:Linq.cs:Tag.Shout receiver_type
      own.Aggregate(null).Publish();
//        ^^^^^^^^^ calls fn:Linq.cs:Own.Aggregate receiver_type
//                        ^^^^^^^ calls fn:Linq.cs:Post.Publish receiver_type
      own.Cast<Tag>().Publish();
//        ^^^^ calls fn:Linq.cs:Own.Cast receiver_type
      own.Zip(null).Publish();
//        ^^^ calls fn:Linq.cs:Own.Zip receiver_type
//                  ^^^^^^^ calls fn:Linq.cs:Post.Publish receiver_type
    }
  }
}
