// --- Main.cs
using System;
using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;

class Row {}
class Cell {}
class Table<T> {}
delegate void Handler(int x);

class Sheet
{
    public IList<Cell> Cells { get; set; }
    void Own(IList<Row> rows) {}
    void Own(IList<Cell> cells) {}
    void Own(Row row) {}
    void Sum(IEnumerable<int> all, Func<int, int> by) {}
    void Sum(IEnumerable<int> all, Func<int, long> by) {}
    void Sum<T>(IEnumerable<T> all, Func<T, string> by) {}
    void Later(Func<Task<int>> made) {}
    void Later(Func<Task<string>> made) {}
    void Put(Table<Row> table) {}
    void Put(Table<Cell> table) {}
    void Put(Table<Int32> table) {}
    void Put(Table<Int32?> table) {}
    void Say(string? text) {}
    void Say(Row? row) {}
    void Set(Stream stream) {}
    void Set(StreamReader reader) {}
    void Set(string text) {}
    void Write(int value) {}
    void Write(int? value) {}
    void Write(byte value) {}
    void Write(long value) {}
    void Write(string value) {}
    void Write(object value) {}
    void Check(object value, string message) {}
    void Check(ref bool value, string message) {}
    void Check(out int value) { value = 1; }
    void Check(string value) {}
    void Load(ref Row row) {}
    void Load(ref Cell cell) {}
    void Run(string text, params object[] rest) {}
    void Run(object any) {}
    void Align(uint value, uint to) {}
    void Align(int value, uint to) {}
    void Align(string value, object to) {}
    void Box(object any) {}
    void Box(IComparable value) {}
    void Less(long one, long other) {}
    void Less(decimal one, decimal other) {}
    void Less(IComparable one, IComparable other) {}

    void Go(List<Row> rows, Row[] array, Func<int, Int64> longer, Func<Row, string> named, Table<Cell> table,
        Stream stream, int? maybe, IEnumerable<int> numbers, IEnumerable<Row> many, string text, Table<Int32?> counts, Func<Task<string>> late, dynamic any)
    {
        Own(rows);
    //  ^^^ calls fn:Main.cs:Sheet.Own scope
        Own(Cells);
    //  ^^^ calls fn:Main.cs:Sheet.Own~2 scope
        Own(array);
    //  ^^^ calls fn:Main.cs:Sheet.Own scope
        Own(new List<Cell>());
    //  ^^^ calls fn:Main.cs:Sheet.Own~2 scope
        Sum(numbers, longer);
    //  ^^^ calls fn:Main.cs:Sheet.Sum~2 scope
        Later(late);
    //  ^^^^^ calls fn:Main.cs:Sheet.Later~2 scope
        Sum(many, named);
    //  ^^^ calls fn:Main.cs:Sheet.Sum~3 scope
        Put(new Table<int?>());
    //          ^^^^^ calls cls:Main.cs:Table scope
    //  ^^^ calls fn:Main.cs:Sheet.Put~4 scope
        Put(new Table<int>());
    //          ^^^^^ calls cls:Main.cs:Table scope
    //  ^^^ calls fn:Main.cs:Sheet.Put~3 scope
        Put(counts);
    //  ^^^ calls fn:Main.cs:Sheet.Put~4 scope
        Say(text);
    //  ^^^ calls fn:Main.cs:Sheet.Say scope
        Put(table);
    //  ^^^ calls fn:Main.cs:Sheet.Put~2 scope
        Put(new Table<Row>());
    //          ^^^^^ calls cls:Main.cs:Table scope
    //  ^^^ calls fn:Main.cs:Sheet.Put scope
        // That it is the very type goes before whatever else it may be.
        Set(stream);
    //  ^^^ calls fn:Main.cs:Sheet.Set scope
        Write(1);
    //  ^^^^^ calls fn:Main.cs:Sheet.Write scope
        Write(maybe);
    //  ^^^^^ calls fn:Main.cs:Sheet.Write~2 scope
        Write(Convert.ToInt64(any));
    //  ^^^^^ calls fn:Main.cs:Sheet.Write~4 scope
        Write(any.ToString());
    //            ^^^^^^^^ unresolved
    //  ^^^^^ calls fn:Main.cs:Sheet.Write~5 scope
        Write(string.Format("{0}", any));
    //  ^^^^^ calls fn:Main.cs:Sheet.Write~5 scope
        Write(any);
    //  ^^^^^ unresolved
    }

    void Forms(uint size, int count, dynamic any)
    {
        // What stands in the code fits any number that is large enough.
        Align(size, 4);
    //  ^^^^^ calls fn:Main.cs:Sheet.Align scope
        Align(count, 4);
    //  ^^^^^ calls fn:Main.cs:Sheet.Align~2 scope
        Align(1, 4);
    //  ^^^^^ calls fn:Main.cs:Sheet.Align~2 scope
        Run("text");
    //  ^^^ calls fn:Main.cs:Sheet.Run scope
        Run(new Row());
    //          ^^^ calls cls:Main.cs:Row scope
    //  ^^^ calls fn:Main.cs:Sheet.Run~2 scope
        Less(1, 2L);
    //  ^^^^ calls fn:Main.cs:Sheet.Less scope
        Box(1);
    //  ^^^ calls fn:Main.cs:Sheet.Box~2 scope
    }

    void References(bool flag, Cell cell, dynamic any)
    {
        Load(ref cell);
    //  ^^^^ calls fn:Main.cs:Sheet.Load~2 scope
        Check(flag, "by value");
    //  ^^^^^ calls fn:Main.cs:Sheet.Check scope
        Check(any, "by value");
    //  ^^^^^ calls fn:Main.cs:Sheet.Check scope
        Check(ref flag, "by reference");
    //  ^^^^^ calls fn:Main.cs:Sheet.Check~2 scope
        Check(out var made);
    //  ^^^^^ calls fn:Main.cs:Sheet.Check~3 scope
        Check(any.Name);
    //  ^^^^^ calls fn:Main.cs:Sheet.Check~4 scope
    }

    void Delegates()
    {
        var handler = new Handler(Handle);
        //                        ^^^^^^ uses fn:Main.cs:Sheet.Handle scope
        //                ^^^^^^^ uses cls:Main.cs:Handler scope
    }

    void Handle(int x) {}
}
