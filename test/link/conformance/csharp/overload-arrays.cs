// --- Main.cs
using System.Collections.Generic;

static class Lists
{
    public static void Add<T>(List<T> list, T value) {}
    public static void Add<T>(List<T> list, params T[] values) {}
    public static void Sum(IEnumerable<int> numbers) {}
    public static void Sum(string text) {}
    public static void All<T>(List<T> list, T[] values, IEnumerable<string> texts)
    {
        // Whole, or the one value: that T is no array, nobody says here.
        Add(list, values);
    //  ^^^ unresolved
        Sum(new int[] { 1 });
    //  ^^^ calls fn:Main.cs:Lists.Sum scope
        Sum("text");
    //  ^^^ calls fn:Main.cs:Lists.Sum~2 scope
    }
}
