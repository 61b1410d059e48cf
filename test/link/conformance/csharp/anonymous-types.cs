// --- Main.cs
using System.Collections.Generic;
using System.Linq;

class Customer { public void Greet() {} }
class Line { public void Ship() {} public Customer For() => null; }
class Order { public Customer Customer; public List<Line> Lines; }

class Main
{
    void Put(string text) {}
    void Put(int number) {}

    void Go(Order order, List<Order> orders)
    {
        var one = new { order.Customer, Count = 1, order, First = order.Lines[0] };
        one.Customer.Greet();
//                   ^^^^^ calls fn:Main.cs:Customer.Greet
        one.order.Customer.Greet();
//                         ^^^^^ calls fn:Main.cs:Customer.Greet
        one.First.For().Greet();
//                ^^^ calls fn:Main.cs:Line.For
//                      ^^^^^ calls fn:Main.cs:Customer.Greet
        Put(one.Count);
//      ^^^ calls fn:Main.cs:Main.Put~2 scope
        foreach (var pair in orders.Select(each => new { each.Customer, All = each.Lines })) pair.Customer.Greet();
//                                                                                                         ^^^^^ calls fn:Main.cs:Customer.Greet
        orders.Select(each => new { Of = each.Lines.First() }).First().Of.Ship();
//                                                                        ^^^^ calls fn:Main.cs:Line.Ship
        (from each in orders select new { each.Customer, N = 1 }).First().Customer.Greet();
//                                                                                 ^^^^^ calls fn:Main.cs:Customer.Greet
        one.Missing.Greet();
//                  ^^^^^ unresolved
    }
}
