// --- core/src/app/Store.java
package app;

class Store {
    static Store open() {
        return new Store();
        //         ^^^^^ calls cls:core/src/app/Store.java:Store
    }

    void put() {}
}
// --- web/src/app/Page.java
package app;

class Page {
    void show() {
        Store.open().put();
        //    ^^^^ calls fn:core/src/app/Store.java:Store.open package
        //           ^^^ calls fn:core/src/app/Store.java:Store.put return_type
    }
}
// --- web/src/app/sub/Other.java
package app.sub;

class Other {
    void show() {
        Store.open();
        //    ^^^^ unresolved
    }
}
