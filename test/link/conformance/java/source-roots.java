// --- pom.xml
<project><modules><module>core</module><module>web</module></modules></project>
// --- core/src/main/java/app/Core.java
package app;

public class Core {
    public static void start() {}
}
// --- core/src/test/java/app/CoreTest.java
package app;

class CoreTest {
    void starts() {
        Core.start();
        //   ^^^^^ calls fn:core/src/main/java/app/Core.java:Core.start package
    }
}
// --- web/src/main/java/web/Web.java
package web;

import app.Core;

class Web {
    void run() {
        Core.start();
        //   ^^^^^ calls fn:core/src/main/java/app/Core.java:Core.start import
    }
}
