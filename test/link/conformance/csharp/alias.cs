// --- Models/User.cs
namespace Models
{
    public class User { public static User Find() { return null; } public void Save() {} }
}
// --- App/Main.cs
using Person = Models.User;
using Data = Models;

class Main
{
    void Start()
    {
        Person.Find().Save();
        //            ^^^^ calls fn:Models/User.cs:User.Save return_type
        //     ^^^^ calls fn:Models/User.cs:User.Find import
        Data.User.Find();
        //        ^^^^ calls fn:Models/User.cs:User.Find
        global::Models.User.Find();
        //                  ^^^^ calls fn:Models/User.cs:User.Find
        Data::User.Find();
        //         ^^^^ calls fn:Models/User.cs:User.Find
    }
}
