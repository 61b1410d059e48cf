// --- Main.java
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

class Element { String text() { return ""; } Element parent() { return this; } }

class Elements extends ArrayList<Element>
{
    Element first() { return get(0); }
    //                       ^^^ external java.util.ArrayList
    Elements not(String query) { return this; }
}

class Named<T> extends HashMap<String, T> {}
class Sorted extends Elements { Element get(int at) { return null; } }

class Main
{
    void go(Elements elements, Named<Element> named, Sorted sorted)
    {
        elements.get(0).text();
        //              ^^^^ calls fn:Main.java:Element.text
        elements.first().text();
        //       ^^^^^ calls fn:Main.java:Elements.first receiver_type
        //               ^^^^ calls fn:Main.java:Element.text
        for (Element one : elements) one.text();
        //                               ^^^^ calls fn:Main.java:Element.text receiver_type
        elements.not("a").forEach(one -> one.text());
        //       ^^^ calls fn:Main.java:Elements.not receiver_type
        //                                   ^^^^ calls fn:Main.java:Element.text
        elements.stream().map(one -> one.parent()).forEach(one -> one.text());
        //                               ^^^^^^ calls fn:Main.java:Element.parent
        //                                                            ^^^^ calls fn:Main.java:Element.text
        named.get("a").text();
        //             ^^^^ calls fn:Main.java:Element.text
        for (var one : named.values()) one.text();
        //                                 ^^^^ calls fn:Main.java:Element.text
        sorted.get(1).text();
        //     ^^^ calls fn:Main.java:Sorted.get receiver_type
        //            ^^^^ calls fn:Main.java:Element.text
    }
}
