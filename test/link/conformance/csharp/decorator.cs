// --- Attributes.cs
using System;

namespace Marks
{
    public class InjectAttribute : Attribute { public InjectAttribute(string name) {} }
    public class Plain : Attribute {}
}
// --- Rest.cs
using Marks;

namespace App
{
    [Plain]
//   ^^^^^ uses cls:Attributes.cs:Plain
    class Main
    {
        [Inject("x")]
//       ^^^^^^ uses cls:Attributes.cs:InjectAttribute
        public Main Field;
        [Marks.InjectAttribute("x"), System.Obsolete]
        //     ^^^^^^^^^^^^^^^ uses cls:Attributes.cs:InjectAttribute
        void Go() {}
    }
}
