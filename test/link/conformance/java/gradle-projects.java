// --- settings.gradle.kts
include(":core", "web")
include(":old-core")
project(":old-core").projectDir = file("attic/core")
// --- web/build.gradle.kts
dependencies {
    implementation("org.example:lib:1.0")
    implementation(project(":core")) // not projects.oldCore
}
// --- tool/build.gradle
dependencies { implementation projects.oldCore }
// --- core/src/main/java/app/Core.java
package app;

public class Core {
    public static void start() {}
}
// --- attic/core/src/main/java/app/Core.java
package app;

public class Core {
    public static void start() {}
}
// --- web/src/main/java/web/Web.java
package web;

import app.*;

class Web {
    void run() {
        Core.start();
        //   ^^^^^ calls fn:core/src/main/java/app/Core.java:Core.start import
    }
}
// --- tool/src/main/java/tool/Tool.java
package tool;

import static app.Core.start;

class Tool {
    void run() {
        start();
    //  ^^^^^ calls fn:attic/core/src/main/java/app/Core.java:Core.start import
    }
}
