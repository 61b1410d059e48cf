// --- app/Crew.java
package app;

import java.util.List;

class Sailor {
    void row() {}
}

class Crew {
    void go(List<Sailor> sailors, Sailor[] others, Sailor[][] rows) {
        for (Sailor sailor : sailors) {
            sailor.row();
            //     ^^^ calls fn:app/Crew.java:Sailor.row receiver_type
        }
        for (var sailor : others) {
            sailor.row();
            //     ^^^ calls fn:app/Crew.java:Sailor.row receiver_type
        }
        sailors.get(0).row();
        //      ^^^ nothing
        //             ^^^ calls fn:app/Crew.java:Sailor.row
        others[0].row();
        //        ^^^ calls fn:app/Crew.java:Sailor.row receiver_type
        rows[0][1].row();
        //         ^^^ calls fn:app/Crew.java:Sailor.row receiver_type
    }
}
