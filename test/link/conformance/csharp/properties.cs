// --- Main.cs
class Engine { public void Start() {} }
class Car
{
    public Engine Engine { get; private set; }
    public Engine this[int index] => Engine;
    public static Engine Shared { get; } = new Engine();
    //                                         ^^^^^^ calls cls:Main.cs:Engine scope
    void Go(Car other)
    {
        Engine.Start();
        //     ^^^^^ calls fn:Main.cs:Engine.Start receiver_type
        Car.Shared.Start();
        //         ^^^^^ calls fn:Main.cs:Engine.Start receiver_type
        var engine = other.Engine;
        //                 ^^^^^^ uses fn:Main.cs:Car.Engine
        engine.Start();
        //     ^^^^^ calls fn:Main.cs:Engine.Start receiver_type
        other[0].Start();
        //       ^^^^^ calls fn:Main.cs:Engine.Start receiver_type
    }
}
