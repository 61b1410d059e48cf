// --- A.cs
using System.Collections.Generic;
using System.Linq;

class User {
    public void Greet() {}
    public Role Main => null;
}

class Role {
    public void Allow() {}
}

class A {
    (User, Role) Two() => (null, null);
    (User user, Role role) pair;

    void Tuples(User some) {
        var (a, b) = Two();
//                   ^^^ calls fn:A.cs:A.Two scope
        a.Greet();
//        ^^^^^ calls fn:A.cs:User.Greet receiver_type
        b.Allow();
//        ^^^^^ calls fn:A.cs:Role.Allow receiver_type
        var (c, _) = pair;
        c.Greet();
//        ^^^^^ calls fn:A.cs:User.Greet receiver_type
        (var d, Role e) = Two();
//                        ^^^ calls fn:A.cs:A.Two scope
        d.Greet();
//        ^^^^^ calls fn:A.cs:User.Greet receiver_type
        e.Allow();
//        ^^^^^ calls fn:A.cs:Role.Allow receiver_type
        var named = (one: some, other: some.Main);
        named.one.Greet();
//                ^^^^^ calls fn:A.cs:User.Greet receiver_type
        named.Item2.Allow();
//                  ^^^^^ calls fn:A.cs:Role.Allow receiver_type
        pair.Item1.Greet();
//                 ^^^^^ calls fn:A.cs:User.Greet receiver_type
    }

    void Queries(List<User> users) {
        var mains = from user in users where user != null select user.Main;
        mains.First().Allow();
//                    ^^^^^ calls fn:A.cs:Role.Allow receiver_type
        foreach (var group in users.GroupBy(user => user.Main))
            foreach (var user in group)
                user.Greet();
//                   ^^^^^ calls fn:A.cs:User.Greet receiver_type
    }
}
