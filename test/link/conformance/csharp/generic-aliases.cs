// --- Data/Row.cs
namespace Data { public struct Row<A, B> { public A First; public B Second; public Row(A a, B b) { First = a; Second = b; } public B Pick() => Second; } public class Item { public void Use() {} } }
// --- Main.cs
using System.Collections.Generic;
using Items = System.Collections.Generic.List<Data.Item>;
using Pair = Data.Row<uint, Data.Item>;
namespace App
{
    using Data;
    using Named = System.Collections.Generic.Dictionary<string, Data.Item>;
    namespace Inner
    {
        using Slot = Row<int, Item>;
        class Main
        {
            void Put(uint n) {}
            void Put(Item item) {}
            void Go(Items items, Pair pair, Named named, Slot slot)
            {
                items[0].Use();
//                       ^^^ calls fn:Data/Row.cs:Item.Use receiver_type
                foreach (var item in items) item.Use();
//                                               ^^^ calls fn:Data/Row.cs:Item.Use receiver_type
                named["a"].Use();
//                         ^^^ calls fn:Data/Row.cs:Item.Use receiver_type
                pair.Second.Use();
//                          ^^^ calls fn:Data/Row.cs:Item.Use receiver_type
                pair.Pick().Use();
//                   ^^^^ calls fn:Data/Row.cs:Row.Pick receiver_type
//                          ^^^ calls fn:Data/Row.cs:Item.Use receiver_type
                slot.Pick().Use();
//                   ^^^^ calls fn:Data/Row.cs:Row.Pick receiver_type
//                          ^^^ calls fn:Data/Row.cs:Item.Use receiver_type
                Put(pair.First);
//              ^^^ calls fn:Main.cs:Main.Put scope
                Put(pair.Second);
//              ^^^ calls fn:Main.cs:Main.Put~2 scope
                var made = new Pair(1, null);
//                             ^^^^ calls cls:Data/Row.cs:Row import
                made.Second.Use();
//                          ^^^ calls fn:Data/Row.cs:Item.Use receiver_type
                new Slot(1, null).Pick().Use();
//                  ^^^^ calls cls:Data/Row.cs:Row import
//                                ^^^^ calls fn:Data/Row.cs:Row.Pick receiver_type
//                                       ^^^ calls fn:Data/Row.cs:Item.Use receiver_type
                var list = new Items();
//                             ^^^^^ external System.Collections.Generic
                list[0].Use();
//                      ^^^ calls fn:Data/Row.cs:Item.Use receiver_type
            }
        }
    }
}
