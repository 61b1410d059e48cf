// --- Main.cs
class Engine { public void Start() {} public Pump Pump { get; } }
class Pump { public void Flow() {} }
class Car
{
    private readonly Engine engine = new Engine();
    //                                   ^^^^^^ calls cls:Main.cs:Engine scope
    public Engine Spare { get; set; }
    public Engine Made => engine;
    void Drive(Car other)
    {
        engine.Start();
        //     ^^^^^ calls fn:Main.cs:Engine.Start receiver_type
        this.engine.Start();
        //          ^^^^^ calls fn:Main.cs:Engine.Start receiver_type
        other.Spare.Pump.Flow();
        //               ^^^^ calls fn:Main.cs:Pump.Flow receiver_type
        Spare?.Start();
        //     ^^^^^ calls fn:Main.cs:Engine.Start receiver_type
        Made.Pump?.Flow();
        //         ^^^^ calls fn:Main.cs:Pump.Flow receiver_type
        other.Spare!.Start();
        //           ^^^^^ calls fn:Main.cs:Engine.Start receiver_type
    }
}
