// --- app/Query.java
package app;

class Query {
    Query where(String field) {
        return this;
    }

    Query where(int field) {
        return this;
    }

    Result run() {
        return null;
    }

    static void main(Query query, Unknown unknown) {
        query.where("a").where(1).run().close();
        //    ^^^^^ calls fn:app/Query.java:Query.where receiver_type
        //               ^^^^^ calls fn:app/Query.java:Query.where~2 return_type
        //                        ^^^ calls fn:app/Query.java:Query.run return_type
        //                              ^^^^^ calls fn:app/Query.java:Result.close return_type
        // Which one it is nobody knows here; what both give is known.
        query.where(unknown.get()).run();
        //    ^^^^^ unresolved
        //                  ^^^ unresolved
        //                         ^^^ calls fn:app/Query.java:Query.run return_type
    }
}

class Result {
    void close() {}
}
