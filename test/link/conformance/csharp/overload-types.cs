// --- Main.cs
class Writer
{
    public void Write() {}
    public void Write(int number) {}
    public void Write(string text) {}
    public void Write(Writer other) {}
    public void Write(string text, int times = 1, params object[] rest) {}
    public void Take(object any) {}
    public void Take(Writer own) {}
    public void Lone(int x) {}
}
class Main
{
    void Go(Writer writer, string s, int i, dynamic d)
    {
        writer.Write();
        //     ^^^^^ calls fn:Main.cs:Writer.Write receiver_type
        writer.Write(1);
        //     ^^^^^ calls fn:Main.cs:Writer.Write~2 receiver_type
        writer.Write(i);
        //     ^^^^^ calls fn:Main.cs:Writer.Write~2 receiver_type
        writer.Write("text");
        //     ^^^^^ calls fn:Main.cs:Writer.Write~3 receiver_type
        writer.Write(s);
        //     ^^^^^ calls fn:Main.cs:Writer.Write~3 receiver_type
        writer.Write(writer);
        //     ^^^^^ calls fn:Main.cs:Writer.Write~4 receiver_type
        writer.Write("text", 2);
        //     ^^^^^ calls fn:Main.cs:Writer.Write~5 receiver_type
        writer.Write("text", 2, 3, 4);
        //     ^^^^^ calls fn:Main.cs:Writer.Write~5 receiver_type
        writer.Write(d);
        //     ^^^^^ unresolved
        writer.Take(new Writer());
        //              ^^^^^^ calls cls:Main.cs:Writer scope
        //     ^^^^ calls fn:Main.cs:Writer.Take~2 receiver_type
        writer.Take("text");
        //     ^^^^ calls fn:Main.cs:Writer.Take receiver_type
    }
}
