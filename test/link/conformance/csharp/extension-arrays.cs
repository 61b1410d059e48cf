// --- Main.cs
using System.Collections.Generic;
class Item {}
static class Arrays
{
    public static int Read(this byte[] data, ref int at) { return at; }
    public static bool IsOne<T>(this T[] data) { return true; }
    public static bool IsEmpty<T>(this T[] data) { return true; }
    public static bool IsEmpty<T>(this List<T> data) { return true; }
    public static void Fill(this int[,] grid) {}
    public static void Put(this byte[] data, string text) {}
    public static void Put(this Item[] data, Item item) {}
}
class Main
{
    byte[] bytes; List<Item> list; int[,] grid;
    void Go(Item[] items)
    {
        int at = 0;
        bytes.Read(ref at);
//            ^^^^ calls fn:Main.cs:Arrays.Read receiver_type
        bytes.IsOne();
//            ^^^^^ calls fn:Main.cs:Arrays.IsOne receiver_type
        items.IsOne();
//            ^^^^^ calls fn:Main.cs:Arrays.IsOne receiver_type
        items.IsEmpty();
//            ^^^^^^^ calls fn:Main.cs:Arrays.IsEmpty receiver_type
        list.IsEmpty();
//           ^^^^^^^ calls fn:Main.cs:Arrays.IsEmpty~2 receiver_type
        grid.Fill();
//           ^^^^ calls fn:Main.cs:Arrays.Fill receiver_type
        items.Put(new Item());
//            ^^^ calls fn:Main.cs:Arrays.Put~2 receiver_type
//                    ^^^^ calls cls:Main.cs:Item scope
        bytes.Put("a");
//            ^^^ calls fn:Main.cs:Arrays.Put receiver_type
    }
}
