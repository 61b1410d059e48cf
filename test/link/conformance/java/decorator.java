// --- app/Route.java
package app;

@interface Route {
    String path();
}
// --- app/Page.java
package app;

@Route(path = "/")
class Page {
    @Route(path = "/a")
   //^^^^^ uses cls:app/Route.java:Route package
    void show() {}

    @Deprecated
   //^^^^^^^^^^ nothing
    void old() {}
}
