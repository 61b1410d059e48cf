// --- Main.cs
class Query
{
    public Query Where() { return this; }
    public Query Order() => this;
    public Row First() { return null; }
    public Row One { get { return null; } }
}
class Row { public void Print() {} }
class Main
{
    void Go(Query query)
    {
        query.Where().Order().First().Print();
        //                            ^^^^^ calls fn:Main.cs:Row.Print
        //                    ^^^^^ calls fn:Main.cs:Query.First
        //            ^^^^^ calls fn:Main.cs:Query.Order
        //    ^^^^^ calls fn:Main.cs:Query.Where receiver_type
        query.Where().One.Print();
        //                ^^^^^ calls fn:Main.cs:Row.Print
        //    ^^^^^ calls fn:Main.cs:Query.Where receiver_type
        new Query().First()?.Print();
        //                   ^^^^^ calls fn:Main.cs:Row.Print
        //          ^^^^^ calls fn:Main.cs:Query.First receiver_type
        //  ^^^^^ calls cls:Main.cs:Query scope
    }
}
