// --- Main.java
class Base { void run() {} }
class Outer {
  static class Base { void stop() {} }
  static class Inner extends Base {
    void go() { stop(); }
    //          ^^^^ calls fn:Main.java:Outer.Base.stop inherited
  }
}
// What a class has itself is not seen where its bases stand.
class Other extends Base {
  static class Base { void stop() {} }
  void go(Base own) { run(); own.stop(); }
  //                  ^^^ calls fn:Main.java:Base.run inherited
  //                             ^^^^ calls fn:Main.java:Other.Base.stop receiver_type
}
