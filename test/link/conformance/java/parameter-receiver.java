// --- app/Users.java
package app;

class User {
    void save() {}
}

class Users {
    void each(User user, final User last, User... rest) {
        user.save();
        //   ^^^^ calls fn:app/Users.java:User.save receiver_type
        last.save();
        //   ^^^^ calls fn:app/Users.java:User.save receiver_type
        rest[0].save();
        //      ^^^^ calls fn:app/Users.java:User.save receiver_type
        Runnable later = () -> user.save();
        //                          ^^^^ calls fn:app/Users.java:User.save receiver_type
    }
}
