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
        // What a lambda is given, the parameter's type would say.
        Each(row => row.Print());
        //              ^^^^^ unresolved
//      ^^^^ calls fn:Main.cs:Main.Each scope
        Each((Row row) => row.Print());
        //                    ^^^^^ calls fn:Main.cs:Row.Print receiver_type
//      ^^^^ calls fn:Main.cs:Main.Each scope
        given(1).Print();
        //       ^^^^^ calls fn:Main.cs:Row.Print
//      ^^^^^ nothing
        make().Print();
        //     ^^^^^ calls fn:Main.cs:Row.Print
//      ^^^^ nothing
        maker(1).Print();
        //       ^^^^^ calls fn:Main.cs:Row.Print
//      ^^^^^ nothing
    }
}
