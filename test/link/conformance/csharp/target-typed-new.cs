// --- Main.cs
using System.Collections.Generic;
using System.Threading.Tasks;
record Customer(int Id, Point At);
record Point(int X, int Y)
{
    public static Point Zero => new(0, 0);
//                              ^^^ calls cls:Main.cs:Point scope
    public static Point Origin { get { return new(0, 0); } }
//                                            ^^^ calls cls:Main.cs:Point scope
    public static Point operator +(Point a, Point b) => new(a.X, b.Y);
//                                                      ^^^ calls cls:Main.cs:Point scope
    public static implicit operator Point(int x) => new(x, 0);
//                                                  ^^^ calls cls:Main.cs:Point scope
}
class Box
{
    public Point At { get; set; } = new(0, 0);
//                                  ^^^ calls cls:Main.cs:Point scope
    public Point[] All = { new(1, 1) };
//                         ^^^ calls cls:Main.cs:Point receiver_type
    public List<Point> Many { get; } = new() { new(1, 2) };
//                                             ^^^ calls cls:Main.cs:Point receiver_type
    public Dictionary<string, Point> Named = new() { ["a"] = new(1, 2) };
//                                                           ^^^ calls cls:Main.cs:Point receiver_type
    public Point this[int at] => new(at, at);
//                               ^^^ calls cls:Main.cs:Point scope
}
class Maker
{
    Point point;
    Box box;
    Point Prop { get => point ??= new(0, 0); set => point = value; }
//                                ^^^ calls cls:Main.cs:Point receiver_type
    Maker() { box = new(); this.point = new(3, 4); box.At = new(5, 6); }
//                  ^^^ calls cls:Main.cs:Box receiver_type
//                                      ^^^ calls cls:Main.cs:Point receiver_type
//                                                          ^^^ calls cls:Main.cs:Point receiver_type
    void Take(Point one, Box two = null) {}
    void Named(Box box, Point point) {}
    Point Many(int n)
    {
        if (n > 0) return new(n, n);
//                        ^^^ calls cls:Main.cs:Point scope
        return n < 0 ? new(0, 0) : new(1, 1);
//                     ^^^ calls cls:Main.cs:Point scope
//                                 ^^^ calls cls:Main.cs:Point scope
    }
    async Task<Point> Later() { await Task.Delay(1); return new(1, 1); }
//                                                          ^^^ calls cls:Main.cs:Point receiver_type
    IEnumerable<Point> All() { yield return new(1, 1); }
//                                          ^^^ calls cls:Main.cs:Point receiver_type
    Point Choose(int n) => n switch { 0 => new(0, 0), _ => new(1, 1) };
//                                         ^^^ calls cls:Main.cs:Point receiver_type
//                                                         ^^^ calls cls:Main.cs:Point receiver_type
    Point Else(Point point) => point ?? new(0, 0);
//                                      ^^^ calls cls:Main.cs:Point receiver_type
    void Go(List<Point> list, Dictionary<int, Box> map)
    {
        Take(new(1, 2));
//      ^^^^ calls fn:Main.cs:Maker.Take scope
//           ^^^ calls cls:Main.cs:Point scope
        Take(new(1, 2), new() { At = new(1, 2) });
//      ^^^^ calls fn:Main.cs:Maker.Take scope
//           ^^^ calls cls:Main.cs:Point scope
//                      ^^^ calls cls:Main.cs:Box scope
//                                   ^^^ calls cls:Main.cs:Point scope
        // Which parameter that is, is not looked at.
        Named(point: new(2, 3), box: null);
//      ^^^^^ calls fn:Main.cs:Maker.Named scope
        list.Add(new(1, 2));
//               ^^^ calls cls:Main.cs:Point scope
        map.Add(1, new());
//                 ^^^ calls cls:Main.cs:Box scope
        map[1] = new();
//               ^^^ calls cls:Main.cs:Box scope
        Point[] array = new Point[] { new(1, 1) };
//                                    ^^^ calls cls:Main.cs:Point scope
        List<Point> items = [new(1, 2)];
//                           ^^^ calls cls:Main.cs:Point scope
        var box = new Box { At = new(1, 1), Many = { new(1, 1) } };
//                    ^^^ calls cls:Main.cs:Box scope
//                               ^^^ calls cls:Main.cs:Point scope
//                                                   ^^^ calls cls:Main.cs:Point scope
        Point Local(int n) => new(n, n);
//                            ^^^ calls cls:Main.cs:Point scope
        Point? none = null;
        none ??= new(1, 2);
//               ^^^ calls cls:Main.cs:Point scope
        // What a lambda gives is not told here, nor what nobody declares.
        var untold = Wrapped(() => new(1, 2));
//                   ^^^^^^^ unresolved
        Point last = new(1, 2);
//                   ^^^ calls cls:Main.cs:Point scope
        Customer customer = new(1, new(1, 2));
//                          ^^^ calls cls:Main.cs:Customer scope
//                                 ^^^ calls cls:Main.cs:Point scope
        Missing missing = new(1);
//                        ^^^ unresolved
        missing.At = new(1);
    }
}
