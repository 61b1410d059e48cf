// --- Main.cs
using System.Collections.Generic;
record Address(string City, Spot Spot) { public string Format() => ""; }
record Customer(int Id, string Name, Address Address) { public void Greet() {} }
class Spot { public void Mark() {} public Spot this[int at] => null; }
class Order
{
    public Customer Customer { get; }
    public List<Spot> Spots;
    public void Pay() {}
    public void Deconstruct(out Customer who, out Spot first) { who = Customer; first = null; }
}
class Main
{
    void Go(Order order, object any, Spot spot, (Order, Spot) pair)
    {
        if (order is { Customer: { Address: var a } }) a.Format();
//                                                       ^^^^^^ calls fn:Main.cs:Address.Format receiver_type
        if (order is { Customer.Address: { } b }) b.Format();
//                                                  ^^^^^^ calls fn:Main.cs:Address.Format receiver_type
        if (order.Customer is (var id, var name, var c)) c.Format();
//                                                         ^^^^^^ calls fn:Main.cs:Address.Format receiver_type
        if (order.Customer is (_, "x", { Spot: var inner } d)) { d.Format(); inner.Mark(); }
//                                                                 ^^^^^^ calls fn:Main.cs:Address.Format receiver_type
//                                                                                 ^^^^ calls fn:Main.cs:Spot.Mark receiver_type
        if (any is Order { Customer: var e } f) { e.Greet(); f.Pay(); }
//                                                  ^^^^^ calls fn:Main.cs:Customer.Greet receiver_type
//                                                             ^^^ calls fn:Main.cs:Order.Pay receiver_type
        if (any is Order and { Customer: var g }) g.Greet();
        if (order is not { Customer: var h }) return;
        h.Greet();
//        ^^^^^ calls fn:Main.cs:Customer.Greet receiver_type
        var (who, first) = order;
        who.Greet();
//          ^^^^^ calls fn:Main.cs:Customer.Greet receiver_type
        first.Mark();
//            ^^^^ calls fn:Main.cs:Spot.Mark receiver_type
        var (_, _, address) = order.Customer;
        address.Format();
//              ^^^^^^ calls fn:Main.cs:Address.Format receiver_type
        // Nothing says that it can be taken apart.
        var (x, y) = spot;
        x.Mark();
//        ^^^^ unresolved
        if (order.Spots is [var one, _]) one.Mark();
//                                           ^^^^ calls fn:Main.cs:Spot.Mark receiver_type
        order.Customer.Address.Spot[0].Mark();
//                                     ^^^^ calls fn:Main.cs:Spot.Mark receiver_type
        switch (any)
        {
            case Order { Customer: { Address: var i } } when i.Format() == "": i.Spot.Mark(); break;
//                                                             ^^^^^^ calls fn:Main.cs:Address.Format receiver_type
//                                                                                    ^^^^ calls fn:Main.cs:Spot.Mark receiver_type
            case Customer(_, _, var j): j.Format(); break;
//                                        ^^^^^^ calls fn:Main.cs:Address.Format receiver_type
        }
        switch (pair) { case (var k, { } l): k.Pay(); l.Mark(); break; }
//                                             ^^^ calls fn:Main.cs:Order.Pay receiver_type
//                                                      ^^^^ calls fn:Main.cs:Spot.Mark receiver_type
        var text = order.Customer switch
        {
            { Id: 1 } m => m.Address.Format(),
//                                   ^^^^^^ calls fn:Main.cs:Address.Format receiver_type
            (_, "x", var n) => n.Format(),
//                               ^^^^^^ calls fn:Main.cs:Address.Format receiver_type
            var other => other.Address.Format()
//                                     ^^^^^^ calls fn:Main.cs:Address.Format receiver_type
        };
        var paid = any switch { (Order o, Spot p) => o, Order q => q, _ => order };
        if (any is var same) same.Pay();
    }
}
