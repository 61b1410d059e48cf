// --- A.java
class Say { static void that(Object o) {} static void that(String s) {} static void that(int i) {} static void all(Object o) {} static void all(Object... os) {} }
interface Contract<T> { T make(); default void go() { T value = make(); Say.that(value); Say.all(value); } }
//                                                              ^^^^ calls fn:A.java:Contract.make scope
//                                                                          ^^^^ calls fn:A.java:Say.that scope
//                                                                                           ^^^ calls fn:A.java:Say.all scope
class Bag<E> { void add(E e) {} void add(E... es) {} void put(E e) { add(e); } }
//                                                                   ^^^ calls fn:A.java:Bag.add scope
class Base<T> { T get() { return null; } T held; <R> R as(Class<R> c) { return null; } }
class User { void name() {} }
class Users extends Base<User> { void go() { get().name(); held.name(); as(User.class).name(); } }
//                                           ^^^ calls fn:A.java:Base.get inherited
//                                                 ^^^^ calls fn:A.java:User.name receiver_type
//                                                              ^^^^ calls fn:A.java:User.name receiver_type
//                                                                      ^^ calls fn:A.java:Base.as inherited
//                                                                                     ^^^^ calls fn:A.java:User.name receiver_type
