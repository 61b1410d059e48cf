// --- Factory.cs
using System.Threading.Tasks;

public class Engine { public void Start() {} }
public class Factory
{
    public Engine Make() => new Engine();
    //                          ^^^^^^ calls cls:Factory.cs:Engine scope
    public static async Task<Engine> Later() { return null; }
}
// --- Main.cs
class Main
{
    async void Go(Factory factory)
    {
        var made = factory.Make();
        //                 ^^^^ calls fn:Factory.cs:Factory.Make receiver_type
        made.Start();
        //   ^^^^^ calls fn:Factory.cs:Engine.Start receiver_type
        var later = await Factory.Later();
        //                        ^^^^^ calls fn:Factory.cs:Factory.Later
        later.Start();
        //    ^^^^^ calls fn:Factory.cs:Engine.Start
        (await Factory.Later()).Start();
        //                      ^^^^^ calls fn:Factory.cs:Engine.Start
        //             ^^^^^ calls fn:Factory.cs:Factory.Later
    }
}
