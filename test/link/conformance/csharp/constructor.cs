// --- Main.cs
using System.Collections.Generic;

class Money { public int Amount { get; set; } public Money() {} public Money(int amount) {} }
struct Point { public int X; }
class Purse
{
    Money empty = new();
    //            ^^^ calls cls:Main.cs:Money
    Money Target() => new(3);
    //                ^^^ calls cls:Main.cs:Money
    void Start()
    {
        var one = new Money(1);
        //            ^^^^^ calls cls:Main.cs:Money scope
        var two = new Money { Amount = 2 };
        //                    ^^^^^^ uses fn:Main.cs:Money.Amount
        //            ^^^^^ calls cls:Main.cs:Money scope
        Money three = new(3);
        //            ^^^ calls cls:Main.cs:Money
        var four = new Point { X = 1 };
        //             ^^^^^ calls cls:Main.cs:Point scope
        var list = new List<Money> { new Money(5) };
        //                               ^^^^^ calls cls:Main.cs:Money scope
        //             ^^^^ nothing
    }
}
