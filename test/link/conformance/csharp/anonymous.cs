// --- Main.cs
using System;

class Row { public void Print() {} }
class Main
{
    Action field = () => Shared();
    //                   ^^^^^^ calls fn:Main.cs:Main.Shared scope
    static void Shared() {}
    void Go(Row row)
    {
        Action one = () => row.Print();
        //                     ^^^^^ calls fn:Main.cs:Row.Print receiver_type
        Action two = delegate { Shared(); };
        //                      ^^^^^^ calls fn:Main.cs:Main.Shared scope
    }
}
