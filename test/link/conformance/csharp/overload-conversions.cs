// --- Main.cs
using System;
struct Money { public static implicit operator Money(decimal amount) => default; public static explicit operator Money(string text) => default; public static implicit operator string(Money money) => ""; }
enum Kind { A }
class Token
{
    public static implicit operator Token(string text) => null;
    public static implicit operator Token(int value) => null;
}
class Bag { public void Add(object item) {} }
class Tokens : Bag { public void Add(Token token) {} }
class Main
{
    void Pay(Money money) {}
    void Pay(Kind kind) {}
    void Say(string text) {}
    void Say(Kind kind) {}
    void Put(Token token) {}
    void Put(Money money) {}
    void Wide(object any) {}
    void Wide(Token token) {}
    void Go(Tokens tokens, Money money, string text)
    {
        Pay(3m);
//      ^^^ calls fn:Main.cs:Main.Pay scope
        Say(money);
//      ^^^ calls fn:Main.cs:Main.Say scope
        // What has to be said is not done by itself.
        Put(text);
//      ^^^ calls fn:Main.cs:Main.Put scope
        tokens.Add("a");
//             ^^^ calls fn:Main.cs:Tokens.Add receiver_type
        tokens.Add(1);
//             ^^^ calls fn:Main.cs:Tokens.Add receiver_type
        tokens.Add(1.5);
//             ^^^ calls fn:Main.cs:Bag.Add receiver_type
        Wide("a");
//      ^^^^ calls fn:Main.cs:Main.Wide~2 scope
        // Only a class may be missing.
        Put(null);
//      ^^^ calls fn:Main.cs:Main.Put scope
    }
}
