// --- src/main/java/p/A.java
package p;

import java.util.List;
import java.util.stream.Collectors;

class User {
    void greet() {}
    Role role() { return new Role(); }
//                           ^^^^ calls cls:src/main/java/p/A.java:Role scope
}

class Role {
    void allow() {}
}

enum Kind {
    A, B;
    void go() {}
}

class A {
    <T> T find(Class<T> type) { return null; }

    User make() { return null; }

    void take(Object[] all) {}
    void take(Iterable<User> all) {}
    void take(String one) {}

    void run(List<User> users, String name, User some) {
        find(User.class).greet();
//      ^^^^ calls fn:src/main/java/p/A.java:A.find scope
//                       ^^^^^ calls fn:src/main/java/p/A.java:User.greet receiver_type
        this.find(Role.class).allow();
//           ^^^^ calls fn:src/main/java/p/A.java:A.find scope
//                            ^^^^^ calls fn:src/main/java/p/A.java:Role.allow return_type
        Kind.valueOf(name).go();
//           ^^^^^^^ nothing
//                         ^^ calls fn:src/main/java/p/A.java:Kind.go return_type
        var roles = users.stream().map(User::role).collect(Collectors.toList());
//                  ^^^^^ nothing
//                                                                    ^^^^^^ external java.util.stream.Collectors external
        roles.get(0).allow();
//                   ^^^^^ calls fn:src/main/java/p/A.java:Role.allow return_type
        List.of(make()).get(0).greet();
//           ^^ external java.util.List external
//              ^^^^ calls fn:src/main/java/p/A.java:A.make scope
//                             ^^^^^ calls fn:src/main/java/p/A.java:User.greet receiver_type
        // Some list, and no array.
        take(List.of(make()));
//      ^^^^ calls fn:src/main/java/p/A.java:A.take~2 scope
//                ^^ external java.util.List external
//                   ^^^^ calls fn:src/main/java/p/A.java:A.make scope
        var one = switch (name) {
            case "a" -> some;
            default -> throw new IllegalStateException();
        };
        one.greet();
//          ^^^^^ calls fn:src/main/java/p/A.java:User.greet receiver_type
    }
}
