// --- Contracts.cs
public interface IStore { void Put(); }
public interface ICache : IStore { void Clear(); }
// --- Main.cs
class Memory : ICache
//             ^^^^^^ inherits cls:Contracts.cs:ICache implements
{
    public void Put() {}
    public void Clear() {}
}

class Main
{
    void Start(ICache cache, IStore store, Memory memory)
    {
        cache.Put();
        //    ^^^ calls fn:Contracts.cs:IStore.Put
        cache.Clear();
        //    ^^^^^ calls fn:Contracts.cs:ICache.Clear receiver_type
        store.Put();
        //    ^^^ calls fn:Contracts.cs:IStore.Put receiver_type
        memory.Put();
        //     ^^^ calls fn:Main.cs:Memory.Put receiver_type
    }
}
