// --- Main.cs
class Engine { public void Start() {} }
class Main
{
    void Go(Engine one, ref Engine two, Engine three = null, params Engine[] many)
    {
        one.Start();
        //  ^^^^^ calls fn:Main.cs:Engine.Start receiver_type
        two.Start();
        //  ^^^^^ calls fn:Main.cs:Engine.Start receiver_type
        three?.Start();
        //     ^^^^^ calls fn:Main.cs:Engine.Start receiver_type
        many[0].Start();
        //      ^^^^^ calls fn:Main.cs:Engine.Start receiver_type
    }
    bool Try(out Engine engine) { engine = null; return true; }
    //                            ^^^^^^ nothing
    void Out()
    {
        if (Try(out var made)) made.Start();
        //                          ^^^^^ calls fn:Main.cs:Engine.Start receiver_type
        //  ^^^ calls fn:Main.cs:Main.Try scope
        if (Try(out Engine told)) told.Start();
        //                             ^^^^^ calls fn:Main.cs:Engine.Start receiver_type
        //  ^^^ calls fn:Main.cs:Main.Try scope
    }
}
