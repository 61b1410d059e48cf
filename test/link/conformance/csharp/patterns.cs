// --- Main.cs
record P(int A, int B);
class Main
{
    bool Go(object x, P p)
    {
        var (a, b) = p;
        return x is P(1, 2);
        //          ^ uses cls:Main.cs:P
    }
    string Which(object x) => x switch { P(1, 2) => nameof(Go), P { A: 2 } => "b", _ => null };
    //                                   ^ uses cls:Main.cs:P
}
