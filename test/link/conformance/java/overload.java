// --- app/Printer.java
package app;

import java.io.File;
import java.util.List;

class Shape {}

class Circle extends Shape {}

class Printer {
    void print() {}
    void print(int number) {}
    void print(long number) {}
    void print(String text) {}
    void print(Object any) {}
    void print(Shape shape) {}
    void print(String text, Object... more) {}
    void print(List<Shape> shapes) {}
    void print(int[] numbers) {}

    void run(Circle circle, File file, Unknown unknown, List<Shape> shapes) {
        print();
      //^^^^^ calls fn:app/Printer.java:Printer.print
        print(1);
      //^^^^^ calls fn:app/Printer.java:Printer.print~2
        print(1L);
      //^^^^^ calls fn:app/Printer.java:Printer.print~3
        print("a" + 1);
      //^^^^^ calls fn:app/Printer.java:Printer.print~4
        print(file);
      //^^^^^ calls fn:app/Printer.java:Printer.print~5
        print(circle);
      //^^^^^ calls fn:app/Printer.java:Printer.print~6
        print("a", 1, 2);
      //^^^^^ calls fn:app/Printer.java:Printer.print~7
        print(shapes);
      //^^^^^ calls fn:app/Printer.java:Printer.print~8
        print(new int[] {1, 2});
      //^^^^^ calls fn:app/Printer.java:Printer.print~9
        print(unknown.value());
      //^^^^^ unresolved
        //            ^^^^^ unresolved
    }
}
