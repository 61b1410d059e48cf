// --- Main.cs
class Writer
{
    public void Write() {}
    public void Write(int number) {}
    public void Write(string text, int times) {}
    public void Write(string text, int times, int pause, params object[] rest) {}
    public void Wait(int least, int most = 0) {}
    public void Wait() {}
}
class Main
{
    void Go(Writer writer)
    {
        writer.Write();
        //     ^^^^^ calls fn:Main.cs:Writer.Write receiver_type
        writer.Write(1);
        //     ^^^^^ calls fn:Main.cs:Writer.Write~2 receiver_type
        writer.Write("text", 2);
        //     ^^^^^ calls fn:Main.cs:Writer.Write~3 receiver_type
        writer.Write("text", 2, 3, 4, 5);
        //     ^^^^^ calls fn:Main.cs:Writer.Write~4 receiver_type
        writer.Wait(1);
        //     ^^^^ calls fn:Main.cs:Writer.Wait receiver_type
        writer.Wait(most: 2, least: 1);
        //     ^^^^ calls fn:Main.cs:Writer.Wait receiver_type
        writer.Wait();
        //     ^^^^ calls fn:Main.cs:Writer.Wait~2 receiver_type
    }
}
