// --- Main.cs
interface IRead { void Open(); void Read(); }
interface IWrite { void Write(); }
interface IBoth : IRead, IWrite {}
class File : IBoth
{
    public void Open() {}
    void IRead.Read() {}
    public void Write() {}
}
class Main
{
    void Go(IBoth both, File file)
    {
        both.Read();
        //   ^^^^ calls fn:Main.cs:IRead.Read
        both.Write();
        //   ^^^^^ calls fn:Main.cs:IWrite.Write
        file.Open();
        //   ^^^^ calls fn:Main.cs:File.Open receiver_type
        ((IRead)file).Read();
        //            ^^^^ calls fn:Main.cs:IRead.Read receiver_type
    }
}
