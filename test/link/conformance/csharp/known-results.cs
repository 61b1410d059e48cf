// --- Main.cs
using System;
using System.Collections.Generic;
using System.IO;
class Item { public void Use() {} }
class Text { public Text Trim() => this; public List<Item> ReadLine() => null; public Item[] Substring(int at) => null; public Item IndexOf(int at) => null; public void Use() {} }
interface IRepo<T> { IReadOnlyList<T> ReadToEnd(); }
static class Extensions
{
    public static string Shout(this string text) => text;
    public static string Short(this Guid id) => "";
    public static void Wait(this TimeSpan time) {}
    public static IServiceCollection AddItems(this IServiceCollection services) => services;
}
class Main
{
    void Put(string text) {}
    void Put(int number) {}
    void Put(Guid id) {}
    void Go(string name, StreamReader reader, Text text, IRepo<Item> repo, IServiceCollection services)
    {
        name.Trim().Shout();
//                  ^^^^^ calls fn:Main.cs:Extensions.Shout receiver_type
        name.Substring(1).ToUpper().Shout();
//                                  ^^^^^ calls fn:Main.cs:Extensions.Shout receiver_type
        reader.ReadLine().Shout();
//                        ^^^^^ calls fn:Main.cs:Extensions.Shout receiver_type
        Guid.NewGuid().Short();
//                     ^^^^^ calls fn:Main.cs:Extensions.Short receiver_type
        TimeSpan.FromSeconds(1).Wait();
//                              ^^^^ calls fn:Main.cs:Extensions.Wait receiver_type
        services.AddScoped<Item>().AddItems();
//               ^^^^^^^^^ unresolved
//                                 ^^^^^^^^ calls fn:Main.cs:Extensions.AddItems receiver_type
        Put(name.Trim());
//      ^^^ calls fn:Main.cs:Main.Put scope
        Put(name.IndexOf("a"));
//      ^^^ calls fn:Main.cs:Main.Put~2 scope
        Put(Guid.Parse(name));
//      ^^^ calls fn:Main.cs:Main.Put~3 scope
        // What is the project's own goes first.
        text.Trim().Use();
//           ^^^^ calls fn:Main.cs:Text.Trim receiver_type
//                  ^^^ calls fn:Main.cs:Text.Use return_type
        text.ReadLine()[0].Use();
//           ^^^^^^^^ calls fn:Main.cs:Text.ReadLine receiver_type
//                         ^^^ calls fn:Main.cs:Item.Use receiver_type
        text.Substring(1)[0].Use();
//           ^^^^^^^^^ calls fn:Main.cs:Text.Substring receiver_type
//                           ^^^ calls fn:Main.cs:Item.Use receiver_type
        text.IndexOf(1).Use();
//           ^^^^^^^ calls fn:Main.cs:Text.IndexOf receiver_type
//                      ^^^ calls fn:Main.cs:Item.Use receiver_type
        repo.ReadToEnd()[0].Use();
//           ^^^^^^^^^ calls fn:Main.cs:IRepo.ReadToEnd receiver_type
//                          ^^^ calls fn:Main.cs:Item.Use receiver_type
    }
}
