// --- Bus/Message.cs
namespace Bus.Protocol
{
    public class Message { public void Send() {} }
    namespace Wire { public class Writer { public void Write() {} } }
}
// --- Bus/Connection.cs
using System;
namespace Bus
{
    using Protocol;
    using Protocol.Wire;
    using Letter = Protocol.Message;

    class Connection
    {
        void Go(Message message, Writer writer, Letter letter)
        {
            message.Send();
            //      ^^^^ calls fn:Bus/Message.cs:Message.Send receiver_type
            writer.Write();
            //     ^^^^^ calls fn:Bus/Message.cs:Writer.Write receiver_type
            letter.Send();
            //     ^^^^ calls fn:Bus/Message.cs:Message.Send receiver_type
        }
    }
}
// --- Other.cs
using Protocol;
class Other
{
    void Go(Message message)
    {
        message.Send();
        //      ^^^^ external Protocol external
    }
}
