// --- q/Tools.java
package q;
public class Tools { public static Tools engine() { return new Tools(); } public Tools start() { return this; } }
//                                                             ^^^^^ calls cls:q/Tools.java:Tools
// --- p/Base.java
package p;
class Base { protected Base engine; Base stop() { return this; } }
// --- p/A.java
package p;
import static q.Tools.engine;
class A extends Base { void go() { engine().start(); engine.stop(); } }
//                                 ^^^^^^ calls fn:q/Tools.java:Tools.engine import
//                                          ^^^^^ calls fn:q/Tools.java:Tools.start return_type
//                                                          ^^^^ calls fn:p/Base.java:Base.stop receiver_type
