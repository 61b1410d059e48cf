// --- app/Service.java
package app;

class Repo {
    Repo next;

    void save() {}
}

class Service {
    private final Repo repo = new Repo();
    //                            ^^^^ calls cls:app/Service.java:Repo
    static Repo shared;

    void run(Service other) {
        repo.save();
        //   ^^^^ calls fn:app/Service.java:Repo.save receiver_type
        this.repo.next.save();
        //             ^^^^ calls fn:app/Service.java:Repo.save receiver_type
        other.repo.save();
        //         ^^^^ calls fn:app/Service.java:Repo.save receiver_type
        Service.shared.save();
        //             ^^^^ calls fn:app/Service.java:Repo.save receiver_type
    }
}
