// --- Model.cs
namespace Model
{
    public interface IPart { bool IsLoose { get; } }
    public class Module : IPart
    {
        public bool HasImage { get; set; }
        public bool IsLoose { get { return this.IsLoose(); } }
//                                              ^^^^^^^ calls fn:Model.cs:Mixin.IsLoose self
        public System.Func<bool> Check { get; set; }
        void Go()
        {
            // A value that is never called leaves a call to the method.
            if (this.HasImage() || HasImage) return;
//                   ^^^^^^^^ calls fn:Model.cs:Mixin.HasImage self
            var read = this.HasImage;
            Check();
//          ^^^^^ unresolved
        }
    }
    static class Mixin
    {
        public static bool HasImage(this Module self) { return self != null && self.HasImage; }
        public static bool IsLoose(this IPart self) { return self.IsLoose; }
        public static bool Check(this Module self) { return true; }
        public static int Size(this Module self) { return 1; }
    }
}
// --- Other.cs
namespace Other
{
    static class Rocks { public static int Size(this Model.Module self) { return 2; } }
}
// --- Uses.cs
using Model;
class Uses
{
    void Go(Module module)
    {
        module.HasImage();
//             ^^^^^^^^ calls fn:Model.cs:Mixin.HasImage receiver_type
        // Another namespace, which nobody opens here, gives one of the name, too.
        module.Size();
//             ^^^^ calls fn:Model.cs:Mixin.Size receiver_type
    }
}
