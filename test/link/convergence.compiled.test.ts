/** Incremental ≡ full, for Java, C#, Go and Rust, whose files see each other by package or crate; see `steps.ts`. */
import fc from 'fast-check'
import { beforeAll, test } from 'vitest'
import { anyName, converges, type Edit, func, klass, line, member } from './steps.ts'
import { loadLanguages } from './tree.ts'

beforeAll(loadLanguages)

const JAVA: readonly Edit[] = [
  {
    path: 'one/A.java',
    lines: [
      'package p;',
      'import static p.B.m;',
      'class A { B n() { return new B(); } A m() { n().m().n(); return this; } }',
    ],
  },
  {
    path: 'two/B.java',
    lines: ['package p;', 'class B extends A { static B m() { return null; } B n(int i) { return m(); } }'],
  },
  {
    path: 'two/C.java',
    lines: [
      'package p.sub;',
      'import p.*;',
      'import p.B;',
      'class C extends B { C f; void g(A a) { a.n().m(); m(); n(1).n(); f.n(2); p.A.m(); } }',
    ],
  },
]
const javaLine = fc.oneof(
  line`class ${klass()} implements Comparator<${klass()}> { public int compare(${klass()} a, ${klass()} b) { return reversed().compare(b, a); } void ${member()}(Class<?> a) { ${member()}(getClass()); ${member()}(a.getName()); } void ${member()}(String a) {} }`,
  line`class ${klass()} { ${klass()} ${member()}(Runnable a) { return null; } ${klass()} ${member()}(Supplier<${klass()}> a) { return null; } void g(${klass()} a, ${klass()} b) { a.${member()}(() -> {}).${member()}(() -> b).${member()}(); a.${member()}(x -> x.${member()}()); ${member()}(() -> a.${member()}()); } }`,
  line`class ${klass()} { ${klass()} ${member()}(${klass()} a, String b) { return null; } ${klass()} ${member()}(Function<${klass()}, ${klass()}> a, int b) { return null; } void g(List<${klass()}> c) { ${member()}(d -> d.${member()}(), "x".length()).${member()}(c.get(0), "y".trim()); } }`,
  line`class ${klass()} { void g(List<${klass()}> a, Map<String, Function<${klass()}, ${klass()}>> b) { a.stream().map(${klass()}::${member()}).filter(c -> c.${member()}()).forEach(d -> d.${member()}()); b.put("x", e -> e.${member()}()); b.get("x").andThen(f -> f.${member()}()).apply(null).${member()}(); } }`,
  line`enum ${klass()} { A { ${klass()} ${member()}() { return ${member()}(); } }, B; ${klass()} ${member()}() { return A.${member()}(); } void g() { for (${klass()} a : values()) a.${member()}(); EnumSet.of(A, B).forEach(b -> b.${member()}()); ${klass()}.A.${member()}(); } }`,
  line`class ${klass()} { static <T> List<T> ${member()}(T... a) { return null; } void g(${klass()} a, CompletableFuture<${klass()}> b) { ${member()}(a, a).get(0).${member()}(); b.thenCombine(b, (c, d) -> c.${member()}(d)).thenAccept(e -> e.${member()}()); Arrays.asList(a).get(0).${member()}(); } }`,
  line`interface ${klass()}<T> extends Function<T, ${klass()}> { ${klass()} ${member()}(T a); default <R> R ${member()}(Function<T, R> a, ${klass()}<R> b) { return ${member()}(c -> a.apply(c), d -> d.${member()}()).${member()}(); } }`,
  line`interface ${fc.constantFrom('Function', 'Comparator', 'Runnable')}<T, R> { R ${member()}(T a); static ${klass()} ${member()}() { return null; } }`,
  fc.constantFrom(
    'import java.util.*;',
    'import java.util.function.*;',
    'import static java.util.stream.Collectors.*;',
  ),
  line`class ${klass()} { ${klass()} d; void g(List<${klass()}> a) { d = b -> b.${member()}(); a.stream().collect(Collectors.groupingBy(b -> b.${member()}())).get(1).get(0).${member()}(); a.sort(Comparator.comparing(b -> b.${member()}())); new ${klass()}<>(a.get(0), c -> c.${member()}()).${member()}().${member()}(); for (var e : ${klass()}.values()) e.${member()}(); } }`,
  line`class ${klass()}<T> { ${klass()}(T a, Consumer<T> b) {} T ${member()}() { return null; } }`,
  line`record ${klass()}<T>(T ${member()}) {}`,
  line`interface ${klass()} { void ${member()}(${klass()} a); default void ${member()}() {} }`,
  line`enum ${klass()} { A; void ${member()}() {} }`,
  line`import java.util.List;`,
  line`class ${klass()} { <T> T ${member()}(Class<T> a) { return null; } void g(List<${klass()}> b) { ${member()}(${klass()}.class).${member()}(); ${klass()}.valueOf("a").${member()}(); ${member()}(List.of(${klass()}.valueOf("b"))); b.stream().collect(Collectors.toList()).get(0).${member()}(); } }`,
  line`class ${klass()} extends ArrayList<${klass()}> { void g(${klass()} a) { a.get(0).${member()}(); a.forEach(b -> b.${member()}()); for (${klass()} b : a) b.${member()}(a.toString()); } }`,
  line`package ${javaPackage()};`,
  line`import ${javaPackage()}.${klass()};`,
  line`import ${javaPackage()}.*;`,
  line`class ${klass()} { void g(List<${klass()}> a) { a.stream().map(x -> x.${member()}()).forEach(y -> y.${member()}()); List.of(new ${klass()}()).get(0).${member()}(); } }`,
  line`interface ${klass()} { ${klass()} ${member()}(${klass()} a); }`,
  line`class ${klass()} { Consumer<${klass()}> c = a -> a.${member()}(); void ${member()}(Function<${klass()}, ${klass()}> f, ${klass()} g) { f.apply(null).${member()}(); ${member()}(a -> a.${member()}(), b -> b.${member()}()); } }`,
  line`import static ${javaPackage()}.${klass()}.${member()};`,
  line`class ${klass()} extends ${klass()} { ${klass()} ${member()}() { return ${member()}(); } }`,
  line`class ${klass()} { ${klass()} f; static ${klass()} ${member()}() { return new ${klass()}(); } class ${klass()} {} }`,
  line`class ${klass()} extends ${klass()} { ${klass()} m; ${klass()} m() { return m.n().m(); } class ${klass()} { ${klass()} n; void g() { n().m(); n.m(); } } }`,
  line`class ${fc.constantFrom('Map', 'Optional')}<K, V> { V ${member()}() { return get(); } V get() { return null; } }`,
  line`class ${klass()} { void g(Map<${klass()}, ${klass()}> a, Optional<${klass()}> b) { for (var e : a.entrySet()) e.getValue().${member()}(); a.forEach((k, v) -> k.${member()}()); a.${member()}().${member()}(); b.get().${member()}(); } }`,
  line`interface ${klass()} { ${klass()} ${member()}(int i); }`,
  line`class ${klass()}<T, U extends ${klass()}<U, T>> extends ${klass()}<U, ${klass()}> { T f; U ${member()}() { return f.${member()}(); } ${klass()}<U, T> ${member()}(T a) { return null; } }`,
  line`class ${klass()} { ${klass()}<${klass()}, ${klass()}> f; void h(${klass()}<${klass()}, ${klass()}<${klass()}, ${klass()}>> a) { a.${member()}().f.${member()}(); f.${member()}(a).f.${member()}(); } }`,
  line`class ${klass()} { static <T> T ${member()}(T a, ${klass()}<T, ${klass()}> b) { return ${klass()}.${member()}(a, b); } void h(${klass()} a, List<${klass()}> b) { ${klass()}.${member()}(a, null).${member()}(); ${klass()}.${member()}(b, () -> a).${member()}(); } }`,
  line`class ${klass()} { static <T> T ${member()}(List<T> a, Supplier<T> b) { return ${klass()}.${member()}(a.get(0), b.get()); } }`,
  line`class ${klass()} { void g(${klass()} a) { a.${member()}().${member()}(1); p.${klass()}.${member()}(); f.${member()}(); } }`,
)

const CSHARP: readonly Edit[] = [
  {
    path: 'a.cs',
    lines: [
      'namespace N { public partial class A { public B m() { return n(); } } public interface C { B n(); } }',
      '',
      '',
    ],
  },
  {
    path: 'b.cs',
    lines: ['namespace N.sub;', 'public class B : A { public A f; public B n() { return f.m().n(); } }', ''],
  },
  {
    path: 'c.cs',
    lines: [
      'using N.sub;',
      'namespace N;',
      'public partial class A : C { public B n() { return new B(); } }',
    ],
  },
  {
    path: 'd.cs',
    lines: [
      'using N;',
      'using g = N.sub.B;',
      'class D { void f(A a, g b) { a.n().m(); b.f.m(); N.sub.B.m(); } }',
    ],
  },
]
const csharpLine = fc.oneof(
  line`public record ${klass()}(${klass()} ${member()}, ${klass()} f) { void g(${klass()} a, object o) { var (b, c) = a; b.${member()}(); c.${member()}(new(null, new())); if (a is { f: { ${member()}: var d } } && o is ${klass()}(var e, _)) { d.${member()}(); e.${member()}(); } ${klass()} h = new(new(), new()); } public void Deconstruct(out ${klass()} b, out ${klass()} c) { } }`,
  line`public record ${klass()}(int ${member()}, ${klass()} ${member()});`,
  line`public class ${klass()} { ${klass()} f; public ${klass()} p { get; set; } public ${klass()} ${member()}(${klass()} a) { f = new(); a.f = new() { p = new() }; ${member()}(new()); a.${member()}(new()); return a?.p ?? new(); } async Task<${klass()}> ${member()}(List<${klass()}> a) { a.Add(new()); return new(); } }`,
  line`public class ${klass()} : ${klass()} { public static implicit operator ${klass()}(int a) => null; public override void ${member()}(int a) { ${member()}(a => a.${member()}()); ${member()}(() => { }); } public void ${member()}(${klass()} a) { ${member()}(1); a.${member()}(null); } public ${klass()} ${member()}(Action a) => null; public ${klass()} ${member()}(Func<${klass()}, int> a) => null; }`,
  line`namespace N { public partial class A { public void ${member()}(object a) { new B().${member()}(1).${member()}(); } public ${klass()} ${member()}(${klass()} a) { return new A().${member()}("a"); } } }`,
  line`public class ${klass()} { public ${klass()} this[int a] => null; public ${klass()} this[string a] => null; public ${klass()} GetEnumerator() => null; public ${klass()} Current { get; } void g(${klass()} a) { a["x"].${member()}(); a?[0]?.${member()}(); foreach (var b in a) b.${member()}(); } }`,
  line`using ${klass()} = ${namespace()}.${klass()}<${namespace()}.${klass()}, int>;`,
  line`public interface ${klass()} { ${klass()} ${member()} { get; } } public class ${klass()} : ${klass()} { public bool ${member()} { get; set; } void g(${klass()} a) { a.${member()}().${member()}(); a.${member()}.${member()}(); } }`,
  line`public static class ${klass()} { public static ${klass()} ${member()}(this ${klass()} a) { return a.${member()}(); } public static ${klass()} ${member()}(this ${klass()}[] a) { return a.${member()}().${member()}(); } public static ${klass()} ${member()}<T>(this T[] a) { return a.${member()}(); } }`,
  line`public class ${klass()} { void g(Lazy<${klass()}> a, Task<${klass()}> b, Tuple<int, ${klass()}> c) { a.Value.${member()}(); b.Result.${member()}(); c.Item2.${member()}(); b.GetAwaiter().GetResult().${member()}(); } public ${klass()} Value; public ${klass()} GetAwaiter() => null; }`,
  line`public class Lazy<T> { public T ${member()}() => null; public T Value; }`,
  line`public class ${klass()} { void g(List<${klass()}> a) { a.ToDictionary(b => b.${member()}())["x"].${member()}(); a.Select(b => { return b.${member()}(); }).First().${member()}(); a.OfType<${klass()}>().First().${member()}(); a.Aggregate((b, c) => b.${member()}(c)).${member()}(); new ${klass()}(b => b.${member()}()); Array.Find(a, b => b.${member()}()).${member()}(); } }`,
  line`public class ${klass()} { public ${klass()}(Action<${klass()}> a) {} public ${klass()} Aggregate(${klass()} a) => a; }`,
  line`public class ${klass()} { (${klass()}, ${klass()} b) ${member()}() { return t; } void g(List<${klass()}> a) { var (c, d) = ${member()}(); c.${member()}(); (var e, _) = ${member()}(); e.${member()}(); var t = (x: c, y: d); t.y.${member()}(); var q = from r in a select r.${member()}(); q.First().${member()}(); } }`,
  fc.constantFrom('#if X', '#if !X', '#else', '#endif', '#define X'),
  line`public class Dictionary<K, V> { public V ${member()}() { return null; } }`,
  line`public class ${klass()} { void g(Dictionary<string, ${klass()}> a, (int n, ${klass()} m) t) { foreach (var e in a) e.Value.${member()}(); foreach (var (k, v) in a) v.${member()}(); a.${member()}().${member()}(); t.m.${member()}(); } }`,
  line`using ${namespace()};`,
  line`public class ${klass()} { void g(IEnumerable<${klass()}> a, object o) { a.Select(x => x.${member()}()).First().${member()}(); var b = o switch { ${klass()} c => c.${member()}(), _ => new ${klass()}() }; b.${member()}(); } }`,
  line`public class ${klass()} { Action<${klass()}> c = a => a.${member()}(); public void ${member()}(Func<${klass()}, ${klass()}> f) { f(null).${member()}(); ${member()}(a => a.${member()}()); } }`,
  line`using static ${namespace()}.${klass()};`,
  line`global using ${namespace()};`,
  line`global using ${klass()} = ${namespace()}.${klass()};`,
  line`using ${klass()} = ${namespace()}.${klass()};`,
  line`namespace ${namespace()};`,
  line`namespace ${namespace()} { public partial class ${klass()} : ${klass()} { ${klass()} ${member()}() { return ${member()}(); } } }`,
  line`public class ${klass()}<T, U> : ${klass()}<U> where T : ${klass()} { public T f; public U ${member()}() { return ${member()}<T>(f).${member()}(); } public V ${member()}<V>(T a) { return a.f; } }`,
  line`public class ${klass()}<T> { public T f; void g(${klass()}<${klass()}<T>> a, ${klass()}<${klass()}, ${klass()}> b) { a.f.f.${member()}(); b.${member()}().f.${member()}(); b.${member()}<${klass()}>(a).f.${member()}(); } }`,
  line`public static class ${klass()} { public static ${klass()} ${member()}(this string s) { s.${member()}().${member()}(); return "a".${member()}(); } }`,
  line`public class ${klass()} { public static T ${member()}<T>(T a, ${klass()}<T> b) { return ${klass()}.${member()}(a, b); } void g(${klass()} a, List<${klass()}> b) { ${klass()}.${member()}(a, null).${member()}(); ${klass()}.${member()}(b, () => a).${member()}(); } }`,
  line`public static class ${klass()} { public static T ${member()}<T>(List<T> a, Func<T> b) { return ${klass()}.${member()}(a[0], b()); } public static ${klass()}<T> ${member()}<T>(this T a) { return null; } }`,
  line`public partial class ${klass()} { private ${klass()} ${member()}(int a) { return ${member()}(1); } private ${klass()} ${member()}(string a) { return ${member()}("a").${member()}(); } }`,
  line`namespace N { public class A { private B ${member()}(int a) { return null; } public B ${member()}(string a) { return null; } } }`,
  line`namespace N { public partial class A { B ${member()}(A a) { return a.${member()}(1).${member()}(""); } } }`,
  line`public class ${klass()} { private ${klass()} ${member()}(int? a) { return ${member()}(1, 2); } ${klass()} ${member()}(int a, object b) { return ${member()}(b.ToString()).${member()}(); } }`,
  line`namespace ${namespace()} { using sub; using g = sub.${klass()}; class ${klass()} { void h(${klass()} a, List<${klass()}> b, ${klass()}<int?> c, g d) { a.${member()}(b, ref c); ${member()}(1, out var x).m(); x.${member()}(); b.${member()}(y => y.${member()}()).${member()}(); b.Where(y => y.f).${member()}(d); } } }`,
  line`public static class ${klass()} { public static T ${member()}<T>(this IEnumerable<T> a, Action<T> b) where T : ${klass()} { return a[0].${member()}(1); } public static ${klass()} ${member()}<T>(this T a, int b) where T : ${klass()} { return a.f; } }`,
  line`public class ${klass()} { void g(List<${klass()}> a, ${klass()} b) { var c = new { b.${member()}, f = b.${member()}(), b }; c.${member()}.${member()}(); c.b.${member()}(); a.Select(d => new { d.${member()}, d }).First().${member()}.${member()}(); } }`,
  line`public class ${klass()} { void ${member()}(${fc.constantFrom('params ', '')}Action<${klass()}>[] a) { ${member()}(b => b.${member()}(), c => c.${member()}()); } }`,
  line`public class ${klass()} : CollectionBase, ${klass()} { public ${klass()} ${member()}(int a, params ${klass()}[] b) { return ${member()}(Count); } public ${klass()} ${member()}(string a) { return ${member()}(Capacity - 1).${member()}(a); } }`,
  line`public class ${klass()} { Dictionary<string, ${klass()}> f; DateTime? ${member()}; public ${klass()} ${member()}(DateTime a) => null; public ${klass()} ${member()}(TimeSpan a) => null; void g(${klass()} a) { a.${member()}(a.f.Count).${member()}(a.${member()}.Value); ${member()}(f.Values.First().${member()} - DateTime.Now).${member()}(); a.f.Keys.${member()}(); f["x"].${member()}(-1); } }`,
  line`public class ${fc.constantFrom('String', 'CollectionBase', 'Path', 'IList')} : ${klass()} { public int Count => 1; public ${klass()} ${member()}(int a) { return string.Empty.${member()}(Path.GetTempPath().Length); } public static ${klass()} operator -(${klass()} a, ${klass()} b) => a; void g(${klass()} a) { (a - a).${member()}(); } }`,
  line`public class ${klass()} : List<${klass()}> { void g(${klass()} a) { a[0].${member()}(); a.First(x => x.f).${member()}(); foreach (var b in a) b.${member()}(); } }`,
  line`public static class ${klass()} { public static ${klass()} ${member()}(IList<${klass()}> a, ref ${klass()} b) { return a[0].${member()}(b); } public static void ${member()}(List<int> a, out ${klass()} b) { b = ${member()}(a, ref b); } public delegate ${klass()} ${klass()}(Func<${klass()}, int> a); }`,
  line`public partial class ${klass()} { ${klass()} f = new ${klass()}(); static ${klass()} ${member()}() { return this.${member()}(); } }`,
  line`public class ${klass()} { void g(${klass()} a) { a.${member()}().${member()}(); ${namespace()}.${klass()}.${member()}(); } }`,
)

test('Java: linked step by step equals linked from nothing', () => {
  const configs = {
    'pom.xml': [
      undefined,
      '<project><modules><module>one</module></modules></project>',
      '<project><build><sourceDirectory>two</sourceDirectory></build></project>',
      '<project><modules>',
    ],
    'one/pom.xml': [undefined, pom('one'), pom('one', 'two'), pom('one', 'two', 'three')],
    'two/pom.xml': [undefined, pom('two'), pom('two', 'one'), '<project>'],
    'three/build.gradle': [
      undefined,
      "dependencies { api project(':one') }",
      "api projects.two // api ':one'",
    ],
    'settings.gradle': [
      undefined,
      "include ':one', ':two'",
      "include ':one', ':two'\nproject(':two').projectDir = file('one')",
      'include(',
    ],
  }
  const paths = [
    'one/A.java',
    'one/B.java',
    'two/B.java',
    'two/C.java',
    'three/A.java',
    'one/src/test/B.java',
  ]
  converges(JAVA, paths, javaLine, configs)
})

test('C#: linked step by step equals linked from nothing', () => {
  const configs = {
    'm.csproj': [
      undefined,
      '<Project><ItemGroup><Using Include="N" /><Using Include="N.sub" /></ItemGroup></Project>',
      '<Project><ItemGroup><Using Include="N.sub.B" Alias="C" /></ItemGroup></Project>',
      '<Project><ItemGroup><Using Include="N.A" Static="true" /></ItemGroup></Project>',
      '<Project><ItemGroup>',
    ],
    'p/p.csproj': [undefined, '<Project/>', csproj('q'), csproj('.')],
    'q/q.csproj': [undefined, csproj('p'), csproj('p', 'N.sub')],
    'Directory.Build.props': [undefined, csproj('q', 'N')],
  }
  converges(CSHARP, ['a.cs', 'b.cs', 'c.cs', 'd.cs', 'p/a.cs', 'q/a.cs', 'q/b.cs'], csharpLine, configs)
})

function pom(name: string, ...references: string[]): string {
  const all = references.map((one) => `<dependency><artifactId>${one}</artifactId></dependency>`)
  return `<project><artifactId>${name}</artifactId><dependencies>${all.join('')}</dependencies></project>`
}

function csproj(reference: string, using?: string): string {
  const given = using === undefined ? '' : `<Using Include="${using}" />`
  return `<Project><ItemGroup><ProjectReference Include="..\\${reference}\\x.csproj" />${given}</ItemGroup></Project>`
}

const GO: readonly Edit[] = [
  {
    path: 'a.go',
    lines: [
      'package m',
      'import "example.com/m/sub"',
      'type A struct { sub.B; f *sub.B }',
      'func f() *A { return g() }',
    ],
  },
  {
    path: 'b.go',
    lines: [
      'package m',
      'func (a *A) m() *A { a.n(); return a.f.m().m() }',
      'func g() *A { return &A{} }',
      'type C interface { m() *A }',
    ],
  },
  {
    path: 'sub/c.go',
    lines: ['package sub', 'type B struct { C }', 'func (b *B) m() B { return b.n() }', 'func f() {}'],
  },
  { path: 'sub/d.go', lines: ['package sub', 'type C struct {}', 'func (c C) n() B { return B{} }'] },
  {
    path: 'lib/e.go',
    lines: [
      'package e',
      'import c "example.com/m/sub"',
      'import . "example.com/m"',
      'func m(a *A, b c.B) { a.m().n(); b.n().m(); c.f(); g().m(); f() }',
    ],
  },
]
const goConfigs: Record<string, readonly (string | undefined)[]> = {
  'go.mod': [
    'module example.com/m\n',
    undefined,
    'module example.com/n\n',
    'module example.com/m\n\nreplace example.com/n => ./sub\n',
    'module example.com/m\n\nreplace (\n\texample.com/m/lib v1.0.0 => ./sub\n)\n',
    'mod',
  ],
  'sub/go.mod': [undefined, 'module example.com/n\n', 'module example.com/m/sub\n'],
  'go.work': [undefined, 'use .\nreplace example.com/n => ./lib\n', 'use (\n\t.\n\t./sub\n)\n', 'use ('],
}
const goLine = fc.oneof(
  line`package ${fc.constantFrom('m', 'sub', 'e', 'm_test')}`,
  line`//go:build ${fc.constantFrom('linux', 'windows', '!linux', 'ignore', 'own')}`,
  line`type ${klass()} interface { ${member()}() *${klass()}; ${member()}(a ${klass()}, f func() sub.${klass()}) ${klass()} }`,
  line`func (a ${klass()}) ${member()}(${klass()}, func() sub.${klass()}) (b ${klass()}) { return }`,
  line`func ${func()}[T any](a T, b []T, c *${klass()}[T]) T { ${func()}(a, b, c).${member()}(); return c.${member()}() }`,
  line`func ${func()}[T any](v T) *${klass()}[T] { return ${func()}(&${klass()}[T]{${member()}: v}, nil) }`,
  line`func ${func()}(a *${klass()}, b []*sub.${klass()}) { ${func()}(a, nil, nil).${member()}(); sub.${func()}(a, b, ${func()}(a)).${member()}().${member()}() }`,
  line`type ${klass()} interface { ${klass()}; sub.${klass()} }`,
  line`type ${klass()} []*${klass()}`,
  line`import "${goPath()}"`,
  line`import ${anyName()} "${goPath()}"`,
  line`import . "${goPath()}"`,
  line`func ${func()}() *${klass()} { return ${func()}() }`,
  line`func (a *${klass()}) ${member()}() *${klass()} { return a.${member()}().${member()}() }`,
  line`type ${klass()} struct { ${klass()}; f *${klass()} }`,
  line`type ${klass()} struct { sub.${klass()}; ${member()} func() }`,
  line`type ${klass()} interface { ${klass()}; ${member()}() ${klass()} }`,
  line`type ${klass()} = ${anyName()}.${klass()}`,
  line`var ${anyName()} = &${klass()}{}`,
  line`var ${anyName()} = ${func()}().${member()}()`,
  line`func ${func()}(a ${klass()}, c sub.${klass()}) { a.${member()}().${member()}(); c.f.${member()}(); ${anyName()}.${anyName()}(); ${klass()}{}.${member()}() }`,
)

const RUST: readonly Edit[] = [
  {
    path: 'src/lib.rs',
    lines: ['pub mod a;', 'mod sub;', 'pub use sub::{B, f};', '#[macro_export] macro_rules! m { () => {} }'],
  },
  {
    path: 'src/a.rs',
    lines: [
      'use crate::sub::c::C;',
      'pub struct A { f: crate::B }',
      'impl A { pub fn m(&self) -> Self { self.f.m().n() } }',
      'impl C for A { fn g(&self) { m!(); self.n(); } }',
    ],
  },
  {
    path: 'src/sub/mod.rs',
    lines: ['pub mod c;', 'pub use c::*;', 'pub struct B;', 'pub fn f() -> B { g() }'],
  },
  {
    path: 'src/sub/c.rs',
    lines: [
      'use super::*;',
      'use crate::a::A;',
      'pub trait C { fn n(&self) -> A { self.g() } }',
      'impl B { pub fn m(&self) -> A { A {} } }',
      'pub fn g() -> B { f() }',
    ],
  },
  {
    path: 'src/main.rs',
    lines: [
      'use m::a::A;',
      'use m::{f, m as n};',
      'fn g(a: A) { f().m().n(); a.m(); m::f(); n!(); m::sub::c::g().m(); std::f(); }',
    ],
  },
]
const rustConfigs: Record<string, readonly (string | undefined)[]> = {
  'Cargo.toml': [
    '[package]\nname = "m"\n',
    undefined,
    '[package]\nname = "n"\n',
    '[package]\nname = "m"\n[dependencies]\nc = { package = "m" }\nsub = "1"\n',
    '[package]\nname = "c"\n[lib]\nname = "m"\npath = "src/a.rs"\n',
    '[package]\nname = "m"\n[features]\ndefault = ["a", "dep:b"]\na = ["b/c"]\n',
    '[workspace]\nmembers = ["src/*"]\n',
    '[[',
  ],
  'src/sub/Cargo.toml': [
    undefined,
    '[package]\nname = "sub"\n[lib]\npath = "c.rs"\n[dependencies]\nm = "1"\n',
  ],
}
const feature = () =>
  fc.constantFrom(
    'feature = "a"',
    'not(feature = "a")',
    'all(unix, feature = "c")',
    'any(feature = "b", test)',
  )
const rustLine = fc.oneof(
  line`pub struct HashMap<K, V> { f: V }`,
  line`fn ${func()}(a: HashMap<${klass()}, ${klass()}>, b: Vec<(u8, ${klass()})>) { for (k, v) in &a { k.${member()}(); v.${member()}(); } for (i, (_, c)) in b.iter().enumerate() { c.${member()}(); } a.f.${member()}(); }`,
  line`mod ${rustModule()};`,
  line`pub mod ${rustModule()} { pub mod ${rustModule()}; pub use ${rustModule()}::*; pub fn ${func()}() -> ${klass()} { super::${func()}() } }`,
  line`pub fn ${func()}() -> ${klass()} { super::super::${func()}(); super::${rustModule()}::${func()}() }`,
  line`#[cfg(${feature()})] mod ${rustModule()};`,
  line`#[cfg(${feature()})] pub use ${rustModule()}::*;`,
  line`#[cfg(${feature()})] pub use ${rustPath()}::${func()};`,
  line`#[cfg(windows)] pub fn ${func()}() -> ${klass()} { ${func()}() }`,
  line`#[cfg(${feature()})] pub fn ${func()}() -> ${klass()} { ${func()}() }`,
  line`impl ${klass()} { #[cfg(${feature()})] pub fn ${member()}(&self) -> ${klass()} { self } }`,
  line`fn ${func()}(a: Option<${klass()}>, b: &[${klass()}]) -> ${klass()} { a.map(|x| x.${member()}()).unwrap().${member()}(); b.iter().map(|y| y.${member()}()).for_each(|z| { z.${member()}(); }); let c = if true { a } else { match b { _ => return ${func()}(), } }; c.${member()}(); a[0].${member()}() }`,
  line`impl std::ops::Index<usize> for ${klass()} { fn index(&self, i: usize) -> &${klass()} { self } }`,
  line`fn ${func()}<F: Fn(${klass()}) -> ${klass()}>(f: F) { f(1).${member()}(); ${func()}(|x| x.${member()}()); }`,
  line`pub mod ${anyName()} { use super::*; pub fn ${func()}() -> ${klass()} { ${func()}() } }`,
  line`use ${rustPath()}::${anyName()};`,
  line`use ${rustPath()}::*;`,
  line`pub use ${rustPath()}::{${klass()}, ${func()} as ${func()}};`,
  line`pub use ${rustPath()}::${anyName()} as ${anyName()};`,
  line`pub fn ${func()}() -> ${klass()} { ${func()}().${member()}() }`,
  line`pub use ${rustPath()}::*;`,
  line`pub struct ${klass()} { f: ${klass()} }`,
  line`pub struct ${klass()}<F> { f: F }`,
  line`impl<F: ${klass()}> ${klass()}<F> where F: 'static + ${klass()} { fn ${member()}(&self, g: F) { self.f.${member()}(); g.${member()}(); } }`,
  line`impl<'a, F, G> ${klass()}<'a, F, G> { pub fn ${member()}(&self) -> G { self.f } pub fn ${member()}<H>(&self, h: ${klass()}<G, H>) -> ${klass()}<H, F> { h.f.${member()}() } }`,
  line`fn ${func()}(p: ${klass()}<${klass()}, ${klass()}<${klass()}>>) { p.f.${member()}(); p.${member()}::<${klass()}>().${member()}().f; ${klass()}::<${klass()}>::${member()}().f.${member()}(); }`,
  line`impl ${klass()} { pub fn ${member()}(&self) -> Self { self.f.${member()}().${member()}() } }`,
  line`impl ${klass()} for ${klass()} { fn ${member()}() -> ${klass()} { Self::${member()}() } }`,
  line`pub trait ${klass()}: ${klass()} { fn ${member()}(&self) -> ${klass()} { self.${member()}() } }`,
  line`pub type ${klass()} = ${rustPath()}::${klass()};`,
  line`pub type ${klass()}<T = u8> = ${rustPath()}::${klass()}<T>;`,
  line`fn ${func()}() -> ${klass()} { ${klass()}::${member()}().${member()}(); ${rustPath()}::${klass()}::${member()}(); ${klass()} {} }`,
  line`use ${rustPath()}::${klass()}::*;`,
  line`impl<T> std::ops::Deref for ${klass()}<T> { type Target = T; } pub fn ${func()}(a: ${klass()}<${klass()}<${klass()}>>) { a.${member()}(); a.f.${member()}(); }`,
  line`impl ${klass()} for u16 { fn ${member()}(&self) -> ${klass()} { u16::${member()}() } } pub fn ${func()}(a: u16) { a.${member()}().${member()}(); }`,
  line`impl ${klass()} { pub fn take(&self) -> ${klass()} { let this = self.project(); this.${member()}(); self.take().${member()}(); self.f.iter().${member()}(); match self.f { ${klass()}(ref x) => x.take(), _ => panic!() }.${member()}() } }`,
  line`impl std::error::Error for ${klass()} {}`,
  line`pub type Result<T, E = ${klass()}> = ${rustPath()}::Result<T, E>; pub fn ${func()}() -> Result<${klass()}> { Err(1) }`,
  line`fn ${func()}() -> Result<${klass()}, ${klass()}> { match ${func()}() { Err(a) => a.${member()}(), Ok(b) => b.${member()}() } ${func()}().map_err(|c| c.${member()}()); ${func()}().unwrap_err().${member()}() }`,
  line`impl<T: ${klass()}> ${klass()} for T { fn ${member()}(&self) -> ${klass()} { self.${member()}() } }`,
  line`impl<T> ${klass()} for T where T: Iterator + ${klass()} {}`,
  line`impl From<${klass()}> for ${klass()} { fn from(a: ${klass()}) -> Self { ${klass()}::from(a).${member()}(); ${klass()}::default().${member()}(); Self::from(1u8) } }`,
  line`impl From<u8> for ${klass()} { fn from(a: u8) -> Self { ${klass()}::from("a").${member()}() } }`,
  line`impl ${klass()}<${klass()}> for ${klass()} { fn ${member()}(&self, a: &${klass()}) -> ${klass()} { ${klass()}::${member()}(self, a).${member()}(); a.${member()}(self); self.${member()}(a) } }`,
  line`impl Iterator for ${klass()} { type Item = ${klass()}; } fn ${func()}(a: ${klass()}) { for b in a.filter(|c| c.${member()}()) { b.${member()}(); } let d: Vec<_> = a.collect(); d[0].${member()}(); }`,
  line`impl ${klass()} for [u8] { fn ${member()}(&self) {} } fn ${func()}(a: &[u8], b: Vec<u8>) { a.${member()}(); b.${member()}(); b[1..].${member()}(); }`,
  line`impl<'a, T: ${klass()} + ?Sized> ${klass()} for &'a T { fn ${member()}(&self) { (**self).${member()}() } } impl<T: ${klass()}> ${klass()} for Box<T> { fn ${member()}(&self) { self.as_ref().${member()}() } }`,
  line`impl<I: Iterator> ${klass()} for I {} impl ${klass()} for Vec<u8> {} fn ${func()}(a: Vec<u8>) { a.${member()}(); a.iter().${member()}().${member()}(); matches!(${func()}(), ${klass()}(1)); }`,
  line`impl<T> ${klass()}<T> { pub fn ${member()}(f: T) -> Self { Self {} } pub fn ${member()}<U, G: Fn(&T) -> U>(&self, g: G) -> ${klass()}<U> { ${klass()} { f: g(1) } } } fn ${func()}(a: ${klass()}) { ${klass()}::${member()}(${func()}()).f.${member()}(); a.${member()}(|x| x.${member()}()).f.${member()}(); ${klass()} { f: a }.f.${member()}(); (a + a).${member()}(); }`,
  line`fn ${func()}(${rustModule()}: u8) -> Box<dyn Fn(${klass()}) -> ${klass()}> { ${rustModule()}::${func()}(); let a = ${rustModule()}::${klass()} { f: Box::new(|x: u8| x) }; a.${member()}(); "a".parse::<${klass()}>().unwrap().${member()}(); Box::new(|x| x.${member()}()) }`,
  line`pub trait ${klass()} { type E: ${klass()}; type I: Iterator<Item = Self::E>; fn ${member()}(&self) -> Self::I; } fn ${func()}<G: ${klass()}>(g: G) { for e in g.${member()}() { e.${member()}(); } }`,
  line`impl ${klass()} { const ${anyName()}: ${klass()} = ${klass()}::${anyName()}; } fn ${func()}() { ${klass()}::${anyName()}.${member()}(); }`,
  line`impl ${klass()} for ${klass()} { const ${anyName()}: ${rustPath()}::${klass()} = Self::${anyName()}; fn ${member()}(&self) { Self::${anyName()}.f.${member()}() } }`,
  line`template! { pub trait ${klass()}: ${klass()} { @section self fn ${member()}(&self) -> ${klass()}; } } impl std::ops::Add for ${klass()} { type Output = ${klass()}; fn add(self, a: Self) -> Self::Output { self.f } }`,
  line`cfg_if! { if #[cfg(${feature()})] { mod ${rustModule()}; pub use ${rustModule()}::*; } else if #[cfg(${feature()})] { pub fn ${func()}() -> ${klass()} { ${func()}() } } else { use ${rustPath()} as b; } }`,
  line`#[macro_export] macro_rules! ${anyName()} { () => {} }`,
  line`macro_rules! ${anyName()} { () => {} }`,
  line`fn ${func()}(p: ${klass()}) { p.${member()}(); ${anyName()}!(); ${rustPath()}::${anyName()}(); ${rustPath()}::${anyName()}!(); ${anyName()}::${anyName()}::${member()}(); ${klass()} {}.${member()}(); }`,
)

test('Go: linked step by step equals linked from nothing', () => {
  converges(GO, ['a.go', 'b.go', 'sub/c.go', 'sub/d.go', 'lib/e.go', 'sub/d_test.go'], goLine, goConfigs)
})

test('Rust: linked step by step equals linked from nothing', () => {
  converges(
    RUST,
    ['src/lib.rs', 'src/a.rs', 'src/sub/mod.rs', 'src/sub.rs', 'src/sub/c.rs', 'src/main.rs'],
    rustLine,
    rustConfigs,
  )
})

function javaPackage(): fc.Arbitrary<string> {
  return fc.constantFrom('p', 'p.sub', 'p.A', 'q')
}

function namespace(): fc.Arbitrary<string> {
  return fc.constantFrom('N', 'N.sub', 'sub', 'System')
}

function goPath(): fc.Arbitrary<string> {
  return fc.constantFrom(
    'example.com/m',
    'example.com/m/sub',
    'example.com/m/lib',
    'example.com/n',
    './sub',
    'fmt',
  )
}

function rustModule(): fc.Arbitrary<string> {
  return fc.constantFrom('a', 'sub', 'c', 'b')
}

function rustPath(): fc.Arbitrary<string> {
  return fc.constantFrom(
    'crate',
    'self',
    'super',
    'crate::a',
    'crate::sub',
    'sub::c',
    'super::a',
    'a',
    'm',
    'c',
    'std::fs',
  )
}
