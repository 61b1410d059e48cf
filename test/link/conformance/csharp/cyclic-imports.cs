// --- A.cs
using Two;

namespace One
{
    public class A { public void Go(B b) { b.Back(this); } }
    //                                       ^^^^ calls fn:B.cs:B.Back receiver_type
}
// --- B.cs
using One;

namespace Two
{
    public class B { public void Back(A a) { a.Go(this); } }
    //                                         ^^ calls fn:A.cs:A.Go receiver_type
}
