// --- Main.cs
using System;
using System.Collections.Generic;
using System.Linq;

class Job { public void Run() {} public bool IsBusy() { return true; } }

static class Jobs
{
    // What is given to a type parameter is given to what that must be.
    public static bool Has<T>(this T job, int hint) where T : Job { return true; }
    public static IEnumerable<T> With<T>(this IEnumerable<T> source, int hint) where T : Job
    {
        return source.Where(job => job.Has(hint));
        //                             ^^^ calls fn:Main.cs:Jobs.Has receiver_type
    }
    public static void Each<T>(this IEnumerable<T> source, Action<T> act) {}
    public static T Pick<T>(this IList<T> source, int at) { return source[at]; }
    // A list has that itself.
    public static bool Contains<T>(this IEnumerable<T> source, T item, int from) { return true; }
}

class Main
{
    List<Job> jobs;
    Dictionary<string, Job> named;
    bool IsOne(Job job) { return true; }

    void Go(Job[] array, IList<Job> list)
    {
        jobs.With(1).Each(job => job.Run());
        //   ^^^^ calls fn:Main.cs:Jobs.With receiver_type
        //           ^^^^ calls fn:Main.cs:Jobs.Each receiver_type
        //                           ^^^ calls fn:Main.cs:Job.Run receiver_type
        array.With(1).First().Run();
        //    ^^^^ calls fn:Main.cs:Jobs.With receiver_type
        //                    ^^^ calls fn:Main.cs:Job.Run receiver_type
        list.Pick(1).Run();
        //   ^^^^ calls fn:Main.cs:Jobs.Pick receiver_type
        //           ^^^ calls fn:Main.cs:Job.Run receiver_type
        jobs.Where(IsOne).With(1);
        //                ^^^^ calls fn:Main.cs:Jobs.With receiver_type
        named.Values.Where(job => job.IsBusy()).Each(job => job.Run());
        //                            ^^^^^^ calls fn:Main.cs:Job.IsBusy receiver_type
        //                                      ^^^^ calls fn:Main.cs:Jobs.Each receiver_type
        //                                                      ^^^ calls fn:Main.cs:Job.Run receiver_type
        named["a"].Has(1);
        //         ^^^ calls fn:Main.cs:Jobs.Has receiver_type
        jobs.Contains(jobs[0], 1);
    }
}
// --- Text/Parts.cs
namespace App.Text
{
    public static partial class Extensions
    {
        public static string Half(this string text) { return text; }
    }
    public static partial class Extensions { public static string Third(this string text) { return text; } }
}
// --- Text/More.cs
namespace App.Text
{
    public static partial class Extensions { public static string Fourth(this string text) { return text; } }
    class Uses
    {
        // In any part of the class.
        void Go(string text) { text.Half(); text.Fourth(); text.Third(); }
        //                          ^^^^ calls fn:Text/Parts.cs:Extensions.Half receiver_type
        //                                       ^^^^^^ calls fn:Text/More.cs:Extensions.Fourth receiver_type
        //                                                      ^^^^^ calls fn:Text/Parts.cs:Extensions~2.Third receiver_type
    }
}
// --- Shapes/Own.cs
namespace App.Shapes
{
    using Text;
    public static class Extensions { public static string Twice(this string text) { return text; } }
    class Uses
    {
        // That another class here has the name of theirs hides nothing that it gives.
        void Go(string text) { text.Twice(); text.Half(); text.Open(); }
        //                          ^^^^^ calls fn:Shapes/Own.cs:Extensions.Twice receiver_type
        //                                        ^^^^ calls fn:Text/Parts.cs:Extensions.Half receiver_type
        //                                                     ^^^^ nothing
    }
}
// --- Closed.cs
namespace App.Closed
{
    // Nobody opens this namespace.
    public static class Opened { public static string Open(this string text) { return text; } }
}
