// --- Parts/Reading.cs
namespace Parts
{
    public partial class Store { public void Read() { Write(); } }
    //                                                ^^^^^ calls fn:Parts/Writing.cs:Store.Write
}
// --- Parts/Writing.cs
namespace Parts
{
    public partial class Store : Base { public void Write() { Shared(); } }
    //                                                        ^^^^^^ calls fn:Parts/Base.cs:Base.Shared inherited
}
// --- Parts/Base.cs
namespace Parts;

public class Base { public void Shared() {} }
// --- Main.cs
using Parts;

class Main
{
    void Go(Store store)
    {
        store.Write();
        //    ^^^^^ calls fn:Parts/Writing.cs:Store.Write
        store.Read();
        //    ^^^^ calls fn:Parts/Reading.cs:Store.Read
        store.Shared();
        //    ^^^^^^ calls fn:Parts/Base.cs:Base.Shared
    }
}
