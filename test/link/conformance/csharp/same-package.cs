// --- Store/Cart.cs
namespace Shop.Store
{
    class Cart { public void Pay() { Prices.Total(); } }
    //                                      ^^^^^ calls fn:Store/Prices.cs:Prices.Total package
}
// --- Store/Prices.cs
namespace Shop.Store
{
    static class Prices { public static void Total() { new Tax(); } }
    //                                                     ^^^ calls cls:Tax.cs:Tax package
}
// --- Tax.cs
namespace Shop
{
    class Tax {}
}
