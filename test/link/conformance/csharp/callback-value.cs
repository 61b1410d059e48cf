// --- Main.cs
using System;
using System.Linq;
using System.Collections.Generic;

class Main
{
    event EventHandler Changed;
    static bool IsOpen(int x) { return true; }
    void OnChanged(object sender, EventArgs e) {}
    void Go(List<int> numbers)
    {
        numbers.Where(IsOpen);
        //            ^^^^^^ uses fn:Main.cs:Main.IsOpen scope
        //      ^^^^^ nothing
        Changed += OnChanged;
        //         ^^^^^^^^^ uses fn:Main.cs:Main.OnChanged scope
        Changed -= this.OnChanged;
        //              ^^^^^^^^^ uses fn:Main.cs:Main.OnChanged
        Func<int, bool> test = Main.IsOpen;
        //                          ^^^^^^ uses fn:Main.cs:Main.IsOpen scope
        var made = new EventHandler(OnChanged);
        //                          ^^^^^^^^^ uses fn:Main.cs:Main.OnChanged scope
        //             ^^^^^^^^^^^^ nothing
        test(1);
//      ^^^^ unresolved
        Changed(this, null);
//      ^^^^^^^ nothing
        Changed?.Invoke(this, null);
        //       ^^^^^^ nothing
    }
}
