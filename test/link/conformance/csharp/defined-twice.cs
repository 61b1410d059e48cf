// --- A/Job.cs
namespace A { public class Job { public void Run() {} } }
// --- B/Job.cs
namespace B { public class Job { public void Run() {} } }
// --- Main.cs
using A;

namespace B
{
    class Main
    {
        void Go(Job near, A.Job far)
        {
            near.Run();
            //   ^^^ calls fn:B/Job.cs:Job.Run receiver_type
            far.Run();
            //  ^^^ calls fn:A/Job.cs:Job.Run receiver_type
        }
    }
}
