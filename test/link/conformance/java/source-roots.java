// --- pom.xml
<project><groupId>g</groupId><artifactId>all</artifactId><modules><module>core</module><module>web</module></modules></project>
// --- core/pom.xml
<project><parent><groupId>g</groupId><artifactId>all</artifactId></parent><artifactId>core</artifactId></project>
// --- old/pom.xml
<project><groupId>g</groupId><artifactId>old</artifactId></project>
// --- web/pom.xml
<project>
  <parent><groupId>g</groupId><artifactId>all</artifactId></parent>
  <artifactId>web</artifactId>
  <dependencies>
    <dependency><groupId>${project.groupId}</groupId><artifactId>core</artifactId></dependency>
    <dependency><groupId>elsewhere</groupId><artifactId>old</artifactId></dependency>
  </dependencies>
</project>
// --- lost/pom.xml
<project><groupId>g</groupId><artifactId>lost</artifactId></project>
// --- old/src/main/java/app/Core.java
package app;

public class Core {
    public static void start() {}
}
// --- core/src/main/java/app/Core.java
package app;

public class Core {
    public static void start() { new Core().stop(); }
    //                                      ^^^^ calls fn:core/src/main/java/app/Core.java:Core.stop receiver_type
    //                               ^^^^ calls cls:core/src/main/java/app/Core.java:Core scope
    void stop() { Fixture.use(); }
    //                    ^^^ calls fn:core/src/main/java/app/Fixture.java:Fixture.use package
}
// --- core/src/main/java/app/Fixture.java
package app;

class Fixture {
    static void use() {}
}
// --- core/src/test/java/app/Fixture.java
package app;

class Fixture {
    static void use() {}
}
// --- core/src/test/java/app/CoreTest.java
package app;

class CoreTest {
    void starts() {
        Core.start();
        //   ^^^^^ calls fn:core/src/main/java/app/Core.java:Core.start package
        // The tests' own comes before what they test.
        Fixture.use();
        //      ^^^ calls fn:core/src/test/java/app/Fixture.java:Fixture.use package
    }
}
// --- web/src/main/java/web/Web.java
package web;

import app.Core;

class Web {
    void run() {
        Core.start();
        //   ^^^^^ calls fn:core/src/main/java/app/Core.java:Core.start import
        app.Core.start();
        //       ^^^^^ calls fn:core/src/main/java/app/Core.java:Core.start
    }
}
// --- lost/src/main/java/lost/Lost.java
package lost;

import app.Core;

class Lost {
    void run() {
        // It refers to neither project that has one.
        Core.start();
        //   ^^^^^ unresolved
    }
}
