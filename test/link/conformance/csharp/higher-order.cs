// --- Main.cs
using System;

class Row { public void Print() {} }
delegate Row Maker(int x);
class Main
{
    Func<Row> make;
    void Each(Action<Row> action) {}
    void Go(Func<int, Row> given, Maker maker)
    {
        Each(row => row.Print());
        //              ^^^^^ calls fn:Main.cs:Row.Print receiver_type
//      ^^^^ calls fn:Main.cs:Main.Each scope
        Each((Row row) => row.Print());
        //                    ^^^^^ calls fn:Main.cs:Row.Print receiver_type
//      ^^^^ calls fn:Main.cs:Main.Each scope
        given(1).Print();
        //       ^^^^^ calls fn:Main.cs:Row.Print
//      ^^^^^ unresolved
        make().Print();
        //     ^^^^^ calls fn:Main.cs:Row.Print
//      ^^^^ unresolved
        maker(1).Print();
        //       ^^^^^ calls fn:Main.cs:Row.Print
//      ^^^^^ nothing
    }
}
