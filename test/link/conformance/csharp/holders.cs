// --- Main.cs
using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
class Item { public void Use() {} public static Task<Item> Load() => null; }
struct Spot { public void Mark() {} }
class Repo { public Awaiter GetAwaiter() => null; }
class Awaiter { public Item GetResult() => null; public Item Result => null; }
class Main
{
    static readonly Lazy<Item> lazy = new Lazy<Item>(() => new Item());
//                                                             ^^^^ calls cls:Main.cs:Item scope
    ThreadLocal<Item> local; Nullable<Spot> spot; Tuple<int, Item> pair; ILookup<string, Item> lookup; IOptions<Item> options;
    public static Item Instance => lazy.Value;
    async Task Go(IEnumerator<Item> each, Task<Item> task, ValueTask<Item> other, IAsyncEnumerable<Item> stream, Repo repo)
    {
        lazy.Value.Use();
//                 ^^^ calls fn:Main.cs:Item.Use receiver_type
        Instance.Use();
//               ^^^ calls fn:Main.cs:Item.Use receiver_type
        local.Value.Use();
//                  ^^^ calls fn:Main.cs:Item.Use receiver_type
        spot.Value.Mark();
//                 ^^^^ calls fn:Main.cs:Spot.Mark receiver_type
        pair.Item2.Use();
//                 ^^^ calls fn:Main.cs:Item.Use receiver_type
        options.Value.Use();
//                    ^^^ calls fn:Main.cs:Item.Use receiver_type
        while (each.MoveNext()) each.Current.Use();
//                                           ^^^ calls fn:Main.cs:Item.Use receiver_type
        lookup["a"].First().Use();
//                          ^^^ calls fn:Main.cs:Item.Use receiver_type
        foreach (var group in lookup) foreach (var item in group) item.Use();
//                                                                     ^^^ calls fn:Main.cs:Item.Use receiver_type
        task.Result.Use();
//                  ^^^ calls fn:Main.cs:Item.Use receiver_type
        other.Result.Use();
//                   ^^^ calls fn:Main.cs:Item.Use receiver_type
        Item.Load().Result.Use();
//           ^^^^ calls fn:Main.cs:Item.Load scope
//                         ^^^ calls fn:Main.cs:Item.Use receiver_type
        Item.Load().GetAwaiter().GetResult().Use();
//           ^^^^ calls fn:Main.cs:Item.Load scope
//                                           ^^^ calls fn:Main.cs:Item.Use receiver_type
        task.ConfigureAwait(false).GetAwaiter().GetResult().Use();
//                                                          ^^^ calls fn:Main.cs:Item.Use receiver_type
        await foreach (var item in stream.WithCancellation(default)) item.Use();
//                                                                        ^^^ calls fn:Main.cs:Item.Use receiver_type
        // What the project's own have goes first.
        repo.GetAwaiter().GetResult().Use();
//           ^^^^^^^^^^ calls fn:Main.cs:Repo.GetAwaiter receiver_type
//                        ^^^^^^^^^ calls fn:Main.cs:Awaiter.GetResult return_type
//                                    ^^^ calls fn:Main.cs:Item.Use receiver_type
        repo.GetAwaiter().Result.Use();
//           ^^^^^^^^^^ calls fn:Main.cs:Repo.GetAwaiter receiver_type
//                               ^^^ calls fn:Main.cs:Item.Use receiver_type
    }
}
// --- Other.cs
namespace Other
{
    class Item { public void Use() {} }
    class Lazy<T> { public Item Value; }
    class Main { void Go(Lazy<int> own) { own.Value.Use(); } }
//                                                  ^^^ calls fn:Other.cs:Item.Use receiver_type
}
