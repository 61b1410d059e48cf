// --- Main.cs
using System;
class Ctx { public void Send() {} }
class App
{
    public void Use(string path, params Action<Ctx>[] handlers) {}
    void Go()
    {
        Use("/", c => c.Send(), d => d.Send());
//      ^^^ calls fn:Main.cs:App.Use scope
//                      ^^^^ calls fn:Main.cs:Ctx.Send receiver_type
//                                     ^^^^ calls fn:Main.cs:Ctx.Send receiver_type
    }
}
