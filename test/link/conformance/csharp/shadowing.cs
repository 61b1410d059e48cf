// --- Core.cs
using System;

class Other { public void Run() {} }

class Core
{
    Core member;
    void Run() {}
    void Hide(Other member)
    {
        member.Run();
        //     ^^^ calls fn:Core.cs:Other.Run receiver_type
        this.member.Run();
        //          ^^^ calls fn:Core.cs:Core.Run receiver_type
    }
    void Inner()
    {
        void Run() {}
        Run();
//      ^^^ calls fn:Core.cs:Core.Inner.Run scope
        this.Run();
        //   ^^^ calls fn:Core.cs:Core.Run self
    }
    void Value(Action Run)
    {
        Run();
//      ^^^ nothing
    }
}
