// --- Shop/Cart.cs
namespace Shop.Store;

public class Cart { public Prices Prices { get; init; } public int Total() => Prices.Sum(); }
//                                                                                   ^^^ calls fn:Shop/Prices.cs:Prices.Sum receiver_type
// --- Shop/Prices.cs
namespace Shop.Store
{
    public class Prices { public int Sum() => 0; }
}
// --- Shop/Main.cs
namespace Shop;

class Main
{
    int Go(Store.Cart cart) => cart.Total();
    //                              ^^^^^ calls fn:Shop/Cart.cs:Cart.Total receiver_type
}
