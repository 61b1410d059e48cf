// --- Main.cs
using System;
using System.Threading.Tasks;
class Item { public int Size; public void Use() {} public string Name() => ""; }
class Runner
{
    public void Run(Action act) {}
    public T Run<T>(Func<T> make) => make();
//                                   ^^^^ unresolved
    public void Each(Action<Item> act) {}
    public void Each(Action<Item, int> act) {}
    public string Map(Func<Item, string> of) => of(null);
//                                              ^^ unresolved
    public int Map(Func<Item, int, string> of) => 1;
    public void Do(Action act) {}
    public Task Do(Func<Task> act) => null;
    public Task<T> Do<T>(Func<Task<T>> act) => null;
    public void Start(string name, Action act) {}
    public void Start(string name, Func<bool> act) {}
}
class Main
{
    void Go(Runner runner, Item item)
    {
        runner.Run(() => { item.Use(); });
//             ^^^ calls fn:Main.cs:Runner.Run receiver_type
//                              ^^^ calls fn:Main.cs:Item.Use receiver_type
        runner.Run(() => item.Size);
//             ^^^ calls fn:Main.cs:Runner.Run~2 receiver_type
        runner.Run(() => { return item.Size; });
//             ^^^ calls fn:Main.cs:Runner.Run~2 receiver_type
        runner.Run(() => new[] { 1 });
//             ^^^ calls fn:Main.cs:Runner.Run~2 receiver_type
        // What it gives is what the call gives: that is not looked at.
        runner.Run(() => item.Use());
//             ^^^ unresolved
//                            ^^^ calls fn:Main.cs:Item.Use receiver_type
        runner.Run(() => throw new Exception());
//             ^^^ unresolved
        runner.Run(() => { throw new Exception(); });
//             ^^^ unresolved
        runner.Run(delegate { item.Use(); });
//             ^^^ calls fn:Main.cs:Runner.Run receiver_type
//                                 ^^^ calls fn:Main.cs:Item.Use receiver_type
        runner.Each(one => one.Use());
//             ^^^^ calls fn:Main.cs:Runner.Each receiver_type
//                             ^^^ calls fn:Main.cs:Item.Use receiver_type
        runner.Each((one, at) => one.Use());
//             ^^^^ calls fn:Main.cs:Runner.Each~2 receiver_type
//                                   ^^^ calls fn:Main.cs:Item.Use receiver_type
        runner.Map(one => one.Name());
//             ^^^ calls fn:Main.cs:Runner.Map receiver_type
//                            ^^^^ calls fn:Main.cs:Item.Name receiver_type
        runner.Map((one, at) => one.Name());
//             ^^^ calls fn:Main.cs:Runner.Map~2 receiver_type
//                                  ^^^^ calls fn:Main.cs:Item.Name receiver_type
        runner.Do(() => { item.Use(); });
//             ^^ calls fn:Main.cs:Runner.Do receiver_type
//                             ^^^ calls fn:Main.cs:Item.Use receiver_type
        runner.Do(async () => { await Task.Delay(1); });
//             ^^ calls fn:Main.cs:Runner.Do~2 receiver_type
        runner.Do(async () => { await Task.Delay(1); return item; });
//             ^^ calls fn:Main.cs:Runner.Do~3 receiver_type
        runner.Start("a", () => { Func<int> inner = () => { return 1; }; item.Use(); });
//             ^^^^^ calls fn:Main.cs:Runner.Start receiver_type
//                                                                            ^^^ calls fn:Main.cs:Item.Use receiver_type
        runner.Start("a", () => item.Size > 1);
//             ^^^^^ calls fn:Main.cs:Runner.Start~2 receiver_type
    }
}
