// --- Models/User.cs
namespace Models
{
    public class User { public void Save() {} }
}
// --- App/Main.cs
using Models;

namespace App
{
    class Main
    {
        void Start()
        {
            new User().Save();
            //         ^^^^ calls fn:Models/User.cs:User.Save receiver_type
            //  ^^^^ calls cls:Models/User.cs:User import
            new Models.User();
            //         ^^^^ calls cls:Models/User.cs:User
        }
    }
}
