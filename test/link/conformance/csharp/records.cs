// --- Main.cs
public record Money(int Amount, Coin Coin) { public void Pay() {} }
public record struct Point(int X, int Y) { public double Length() => 0; }
public record Tip(int Amount, Coin Coin, string Note) : Money(Amount, Coin);
//                                                      ^^^^^ calls cls:Main.cs:Money scope
public class Coin { public void Flip() {} }
class Main
{
    void Go(Money money, Point point, Tip tip)
    {
        money.Coin.Flip();
        //         ^^^^ calls fn:Main.cs:Coin.Flip
        (money with { Amount = 3 }).Pay();
        //                          ^^^ calls fn:Main.cs:Money.Pay receiver_type
        point.Length();
        //    ^^^^^^ calls fn:Main.cs:Point.Length receiver_type
        tip.Pay();
        //  ^^^ calls fn:Main.cs:Money.Pay
        tip.Coin.Flip();
        //       ^^^^ calls fn:Main.cs:Coin.Flip
        new Money(1, null);
        //  ^^^^^ calls cls:Main.cs:Money scope
    }
}
