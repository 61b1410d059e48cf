// --- shop/model/User.java
package shop.model;

public class User {
    public void save() {}
}
// --- shop/Main.java
package shop;

import java.util.Scanner;
import shop.model.User;
//                ^^^^ imports mod:shop/model/User.java

class Main {
    void run() {
        User user = new User();
        //              ^^^^ calls cls:shop/model/User.java:User import
        user.save();
        //   ^^^^ calls fn:shop/model/User.java:User.save receiver_type
        shop.model.User other = new shop.model.User();
        //                                     ^^^^ calls cls:shop/model/User.java:User
        new Scanner("").nextLine();
        //  ^^^^^^^ external java.util.Scanner
        //              ^^^^^^^^ external java.util.Scanner
    }
}
