// --- app/Store.java
package app;

interface Store {
    void put(String key);
}

class Disk implements Store {
//                    ^^^^^ inherits cls:app/Store.java:Store implements
    public void put(String key) {}
}

class Main {
    void run(Store store, Disk disk) {
        store.put("a");
        //    ^^^ calls fn:app/Store.java:Store.put receiver_type
        disk.put("a");
        //   ^^^ calls fn:app/Store.java:Disk.put receiver_type
    }
}
