// --- Main.cs
using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Windows.Forms;

// What members of the language's own types are, `library.cs` declares: that chooses between overloads.
class Log
{
    public void Write(string text) {}
    public void Write(int number) {}
    public void Write(long number) {}
    public void Write(ulong number) {}
    public void Write(bool truth) {}
    public void Write(char sign) {}
    public void Write(DateTime time) {}
    public void Write(TimeSpan span) {}
    public void Write(double number) {}
    public void Write(object any) {}
}

class Rows : CollectionBase { public Row First() => null; }
class Row { public void Draw() {} public int Width; }

class Panel : Form
{
    private CheckBox box;
    private System.Windows.Forms.ToolStripMenuItem item;
    static void Set(CheckBox box, bool on) {}
    static void Set(ToolStripMenuItem item, bool on) {}
    static void All(params Control[] controls) {}
    static void All(params ToolStripItem[] items) {}
    static void Take(string text) {}
    static void Take(byte[] bytes) {}

    void Show(ComboBox combo)
    {
        Set(box, true);
//      ^^^ calls fn:Main.cs:Panel.Set scope
        Set(item, box.Checked);
//      ^^^ calls fn:Main.cs:Panel.Set~2 scope
        All(box, combo);
//      ^^^ calls fn:Main.cs:Panel.All scope
        All(item);
//      ^^^ calls fn:Main.cs:Panel.All~2 scope
        Take(combo.Text);
//      ^^^^ calls fn:Main.cs:Panel.Take scope
        Take(Text);
//      ^^^^ calls fn:Main.cs:Panel.Take scope
    }
}

class Main
{
    void Go(Log log, Rows rows, List<Row> list, Dictionary<string, Row> named, string[] words, DateTime time, DateTime? when, Stream stream)
    {
        log.Write(rows.Count);
//          ^^^^^ calls fn:Main.cs:Log.Write~2 receiver_type
        log.Write(list.Count + 1);
//          ^^^^^ calls fn:Main.cs:Log.Write~2 receiver_type
        log.Write(named.Keys.Count);
//          ^^^^^ calls fn:Main.cs:Log.Write~2 receiver_type
        log.Write(words.Length);
//          ^^^^^ calls fn:Main.cs:Log.Write~2 receiver_type
        log.Write(words[0].Length);
//          ^^^^^ calls fn:Main.cs:Log.Write~2 receiver_type
        log.Write(words[0][0]);
//          ^^^^^ calls fn:Main.cs:Log.Write~6 receiver_type
        log.Write(stream.Length);
//          ^^^^^ calls fn:Main.cs:Log.Write~3 receiver_type
        log.Write(new StreamReader(stream).EndOfStream);
//          ^^^^^ calls fn:Main.cs:Log.Write~5 receiver_type
        log.Write(Stopwatch.StartNew().Elapsed.TotalSeconds);
//          ^^^^^ calls fn:Main.cs:Log.Write~9 receiver_type
        log.Write(string.Empty);
//          ^^^^^ calls fn:Main.cs:Log.Write receiver_type
        log.Write(char.ToUpper('a'));
//          ^^^^^ calls fn:Main.cs:Log.Write~6 receiver_type
        log.Write(System.IO.Path.GetTempPath());
//          ^^^^^ calls fn:Main.cs:Log.Write receiver_type
        // Operators of theirs, and of values that may be absent.
        log.Write(time.AddDays(1));
//          ^^^^^ calls fn:Main.cs:Log.Write~7 receiver_type
        log.Write(time - time);
//          ^^^^^ calls fn:Main.cs:Log.Write~8 receiver_type
        log.Write(time - TimeSpan.FromDays(1));
//          ^^^^^ calls fn:Main.cs:Log.Write~7 receiver_type
        log.Write(when.Value);
//          ^^^^^ calls fn:Main.cs:Log.Write~7 receiver_type
        log.Write(when.HasValue);
//          ^^^^^ calls fn:Main.cs:Log.Write~5 receiver_type
        // Constants.
        log.Write(3UL);
//          ^^^^^ calls fn:Main.cs:Log.Write~4 receiver_type
        log.Write(-1);
//          ^^^^^ calls fn:Main.cs:Log.Write~2 receiver_type
        foreach (var row in named.Values) row.Draw();
//                                            ^^^^ calls fn:Main.cs:Row.Draw
        foreach (var pair in named) pair.Value.Draw();
//                                             ^^^^ calls fn:Main.cs:Row.Draw receiver_type
        list.FindAll(row => row.Width > 1)[0].Draw();
//                                            ^^^^ calls fn:Main.cs:Row.Draw
        rows.First().Draw();
//           ^^^^^ calls fn:Main.cs:Rows.First receiver_type
//                   ^^^^ calls fn:Main.cs:Row.Draw
    }
}
// --- Numbers.cs
namespace Numbers
{
    class Compare
    {
        static void Less(int one, int other) {}
        static void Less(uint one, uint other) {}
        static void Less(long one, long other) {}
        static void Less(ulong one, ulong other) {}
        static void Less(double one, double other) {}
        static void Less(object one, object other) {}

        void Go(int a, long b, uint c)
        {
            Less(5, 3UL);
//          ^^^^ calls fn:Numbers.cs:Compare.Less~4 scope
            Less(5, 3L);
//          ^^^^ calls fn:Numbers.cs:Compare.Less~3 scope
            Less('a', 'b');
//          ^^^^ calls fn:Numbers.cs:Compare.Less scope
            Less(23, c);
//          ^^^^ calls fn:Numbers.cs:Compare.Less~2 scope
            Less(a + 1, a * 2);
//          ^^^^ calls fn:Numbers.cs:Compare.Less scope
            Less(a + b, a);
//          ^^^^ calls fn:Numbers.cs:Compare.Less~3 scope
        }
    }
}
// --- Bases.cs
using System;
using System.Dynamic;
namespace Bases
{
    // A class names the one that it inherits first: what it implements has no overload that could be meant.
    class Node : ICloneable, IDynamicMetaObjectProvider
    {
        public void Put(string text, params Node[] more) {}
        void Go() { Put(""); }
//                  ^^^ calls fn:Bases.cs:Node.Put scope
    }
    class Leaf : Unknown
    {
        public void Put(string text, params Node[] more) {}
        void Go() { Put(""); }
//                  ^^^ unresolved
    }
}
// --- Given.cs
using System.Collections.Generic;
namespace Given
{
    // What is given to a type of others is there for what inherits it.
    static class Extensions
    {
        public static void Each<T>(this IEnumerable<T> items) {}
        public static T Pick<T>(this IList<T> items) { return items[0]; }
    }
    interface ILazy<T> : IList<T> {}
    class Lazy2<T> : ILazy<T> {}
    class Words : Lazy2<string>
    {
        void Go(Words other)
        {
            other.Each();
//                ^^^^ calls fn:Given.cs:Extensions.Each receiver_type
            this.Pick();
//               ^^^^ calls fn:Given.cs:Extensions.Pick receiver_type
        }
    }
}
