import { beforeAll, expect, test } from 'vitest'
import { calls, loadLanguages, of } from './tree.ts'

beforeAll(loadLanguages)

const JAVA = {
  'm/src/main/java/com/a/Base.java': `package com.a;
public abstract class Base implements Runner {
  protected Helper h = new Helper();
  public void run() { helper(); h.go(1); h.go(); }
  void helper() {}
  static Base make() { return null; }
  static class Nested { void n() {} }
}`,
  'm/src/main/java/com/a/Helper.java': 'package com.a;\nclass Helper { void go() {} void go(int a) {} }',
  'n/src/main/java/com/a/Runner.java': 'package com.a;\npublic interface Runner { void run(); }',
}

test('Java: files of a package see each other wherever they lie; overloads are told apart by arguments', () => {
  expect(calls(JAVA)).toEqual([
    'm/src/main/java/com/a/Base.java:Base -> m/src/main/java/com/a/Helper.java:Helper package',
    'm/src/main/java/com/a/Base.java:Base.run -> m/src/main/java/com/a/Base.java:Base.helper scope',
    'm/src/main/java/com/a/Base.java:Base.run -> m/src/main/java/com/a/Helper.java:Helper.go receiver_type',
    'm/src/main/java/com/a/Base.java:Base.run -> m/src/main/java/com/a/Helper.java:Helper.go~2 receiver_type',
  ])
})

test('Java: single, wildcard, nested and static imports, full names, inherited members', () => {
  const use = `package com.b;
import com.a.*;
import com.a.Base.Nested;
import static com.a.Base.make;
import java.util.List;
class Use {
  void f(Runner r, Base b) { r.run(); b.run(); make(); new Nested().n(); com.a.Base.make(); List.of(); }
}`
  const found = calls({ ...JAVA, 'Use.java': use }).filter((line) => line.startsWith('Use'))
  expect(found.map((line) => line.replaceAll(/\w\/src\/main\/java\/com\/a\//g, ''))).toEqual([
    'Use.java:Use.f -> ext:java.util.List external',
    'Use.java:Use.f -> Base.java:Base.Nested import',
    'Use.java:Use.f -> Base.java:Base.Nested.n receiver_type',
    'Use.java:Use.f -> Base.java:Base.make import',
    'Use.java:Use.f -> Base.java:Base.run receiver_type',
    'Use.java:Use.f -> Runner.java:Runner.run receiver_type',
  ])
  expect(of('IMPORTS', { ...JAVA, 'Use.java': use })).toEqual([
    'Use.java -> ext:java.util.List external',
    'Use.java -> m/src/main/java/com/a/Base.java import',
    'Use.java -> n/src/main/java/com/a/Runner.java import',
  ])
})

test('C#: namespaces over files, around and by using; partial classes are one', () => {
  const files = {
    'A.cs':
      'namespace App.Core { public partial class Svc { public void A() { B(); } } public interface IRun { void Run(); } }',
    'B.cs':
      'namespace App.Core; public partial class Svc : IRun { private Dep dep = new Dep(); public void B() { dep.Go(); this.A(); } }',
    'C.cs': `using App.Core;
using Alias = App.Core.Svc;
using System.Text;
namespace App.Web { class Page { void M(IRun r, Svc s) { s.A(); s.B(); r.Run(); new Alias().A(); new Encoder(); Util.X(); App.Util.X(); } } }`,
    'D.cs':
      'namespace App { static class Util { public static void X() {} } class Dep { public void Go() {} } }',
  }
  expect(calls(files)).toEqual([
    'A.cs:Svc.A -> B.cs:Svc.B scope',
    'B.cs:Svc -> D.cs:Dep package',
    'B.cs:Svc.B -> A.cs:Svc.A self',
    'B.cs:Svc.B -> D.cs:Dep.Go receiver_type',
    'C.cs:Page.M -> A.cs:IRun.Run receiver_type',
    'C.cs:Page.M -> A.cs:Svc import',
    'C.cs:Page.M -> A.cs:Svc.A receiver_type',
    'C.cs:Page.M -> B.cs:Svc.B receiver_type',
    'C.cs:Page.M -> D.cs:Util.X package',
    'C.cs:Page.M -> ext:System.Text.Encoder external',
  ])
})

test('Java: a call finds the method and a value the field of its name, near or inherited', () => {
  const found = calls({
    'Q.java': 'class Q { void go() {} }\nclass R { void r() {} }',
    'A.java': 'record P(Q name) { }\nclass O { R name() { return null; } }',
    'B.java': `class S extends O { Q name; void a(S s, P p) { s.name().r(); s.name.go(); name().r(); p.name().go(); } }
class T extends O { class I { Q name; void b() { name().r(); name.go(); } } }`,
  })
  expect(found).toEqual([
    'B.java:S.a -> A.java:O.name inherited',
    'B.java:S.a -> A.java:P.name receiver_type',
    'B.java:S.a -> Q.java:Q.go receiver_type',
    'B.java:S.a -> Q.java:R.r return_type',
    'B.java:T.I.b -> A.java:O.name inherited',
    'B.java:T.I.b -> Q.java:Q.go receiver_type',
    'B.java:T.I.b -> Q.java:R.r return_type',
  ])
})

test('a generic class is made by its base: built-in, external or ours', () => {
  expect(
    calls({
      'A.java': `import java.util.ArrayList;
class Box<T> {} class A { void f() { new ArrayList<A>(); new ThreadLocal<A>(); new Box<A>(); new Lost<A>(); } }`,
    }),
  ).toEqual([
    'A.java:A.f -> ? Lost',
    'A.java:A.f -> A.java:Box scope',
    'A.java:A.f -> ext:java.util.ArrayList external',
  ])
})

test('what stands above a class without a class as its base is the language’s own', () => {
  const java = `class A { A() { super(); } } interface I {} class B implements I, Far { B() { super(); } }
class C extends A implements I { C() { super(); } } class D extends Lost { D() { super(); } } class E extends Exception { E() { super(); } }`
  const csharp =
    'class A { A() : base() {} } class B : A { B() : base() {} } class C : IDisposable { C() : base() {} }'
  expect(calls({ 'A.java': java })).toEqual(['A.java:C.C -> A.java:A inherited', 'A.java:D.D -> ? Lost'])
  expect(calls({ 'A.cs': csharp })).toEqual(['A.cs:B.B -> A.cs:A inherited'])
})

test('C#: a type that a build leaves out is seen by code that it leaves out too', () => {
  const files = {
    'Old.cs': 'namespace N;\n#if OLD\nclass Timer { public void Go() {} }\n#endif\n',
    'Use.cs': `using System.Threading;
namespace N;
class Use {
  void F() { new Timer().Go(); }
#if OLD
  void G() { new Timer().Go(); }
#endif
  void H() {
#if OLD
    new Timer();
#endif
  }
}`,
  }
  expect(calls(files)).toEqual([
    'Use.cs:Use.F -> ? Go',
    'Use.cs:Use.F -> ? Timer',
    'Use.cs:Use.G -> Old.cs:Timer package',
    'Use.cs:Use.G -> Old.cs:Timer.Go receiver_type',
    'Use.cs:Use.H -> Old.cs:Timer package',
  ])
})

test('C#: members given to types of others are found where their class has a name', () => {
  const files = {
    'Ext.cs': `using System.IO;
namespace N.Ext {
  static class Text {
    public static string With(this string format, object one) { return format; }
    public static string With(this string format, object one, object two) { return format; }
    public static void Put(this BinaryWriter to, uint value) { }
#if OLD
    public static bool Has(this string s, char one) { return true; }
#endif
  }
}`,
    'Use.cs': `using System.IO;
using N.Ext;
namespace N {
  class Use {
    string Get() { return "a" + 1; }
    void F(BinaryWriter to, string s, dynamic d) {
      to.Put(1);
      s.With(1);
      "a".With(1, 2);
      Get().With(s);
      s.With();
      s.Has('x');
      d.Put(1);
    }
  }
}`,
    'Far.cs': 'namespace M { class Far { void F(string s) { s.With(1); } } }',
  }
  const found = calls(files).filter((line) => !line.endsWith('Use.Get scope'))
  expect(found).toEqual([
    'Use.cs:Use.F -> ? Put',
    'Use.cs:Use.F -> ? With',
    'Use.cs:Use.F -> Ext.cs:Text.Put receiver_type',
    'Use.cs:Use.F -> Ext.cs:Text.With receiver_type',
    'Use.cs:Use.F -> Ext.cs:Text.With~2 receiver_type',
  ])
})
