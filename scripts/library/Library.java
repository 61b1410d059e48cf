import java.lang.reflect.*;
import java.util.*;
import java.util.stream.*;

/**
 * The declarations of the JDK's common types, as far as they tell what calls give: `grammars/java/library.java`.
 *
 *   java scripts/library/Library.java <scripts/library/types.txt >grammars/java/library.java
 *   UPDATE=1 npx vitest run test/extract/library.test.ts
 *
 * It asks the JDK that runs it (17) by reflection, for what `types.txt` names: a package and its types a line. Left out is
 * what tells nothing: methods without a value that take no function, and those that speak of other types. Where all
 * methods of a name give the same, and take no function and nothing of the type's own parameters, one stands for them,
 * which takes anything. Types that these inherit are declared without members.
 */
public class Library {
  static Set<Class<?>> known = new LinkedHashSet<>(), heads = new LinkedHashSet<>(), wanted = new LinkedHashSet<>();
  public static void main(String[] a) throws Exception {
    for (String line : new Scanner(System.in).useDelimiter("\\A").next().split("\n")) {
      line = line.strip(); if (line.isEmpty() || line.startsWith("#")) continue;
      String[] p = line.split("\\s+"); for (int i = 1; i < p.length; i++) known.add(Class.forName(p[0] + "." + p[i].replace('.', '$')));
    }
    Deque<Class<?>> open = new ArrayDeque<>(known);
    while (!open.isEmpty()) { Class<?> c = open.pop(); List<Class<?>> up = new ArrayList<>(Arrays.asList(c.getInterfaces())); if (c.getSuperclass() != null) up.add(c.getSuperclass()); for (Class<?> u : up) if (!known.contains(u) && !heads.contains(u)) { open.push(u); if (Modifier.isPublic(u.getModifiers()) && u.getDeclaringClass() == null) heads.add(u); } }
    wanted.addAll(known); known.addAll(heads);
    StringBuilder out = new StringBuilder();
    Set<String> names = new TreeSet<>(); for (Class<?> c : known) if (!c.getName().contains("$") && !c.getPackageName().equals("java.lang")) names.add("import " + c.getName() + ";\n"); names.forEach(out::append); out.append('\n');
    for (Class<?> c : known) if (c.getDeclaringClass() == null || !known.contains(c.getDeclaringClass())) declare(c, out, "");
    System.out.println("// Common types of the JDK 17: made by scripts/library/Library.java, which says what is left out.\npackage java.lang;\n");
    System.out.print(out);
  }
  static void declare(Class<?> c, StringBuilder out, String in) {
    int m = c.getModifiers();
    String kind = c.isInterface() ? "interface" : "class";
    List<String> sup = new ArrayList<>(), itf = new ArrayList<>();
    if (!c.isInterface() && c.getGenericSuperclass() != null && c.getSuperclass() != Object.class) { Type s = pub(c.getGenericSuperclass()); if (s != null) sup.add(t(s)); }
    Deque<Type> todo = new ArrayDeque<>(List.of(c.getGenericInterfaces()));
    for (Type i : todo) { Class<?> r = raw(i); if (known.contains(r)) itf.add(t(i)); }
    Type s = c.getGenericSuperclass();
    while (s != null && !known.contains(raw(s))) { for (Type i : raw(s).getGenericInterfaces()) if (known.contains(raw(i)) && !itf.contains(t(i))) itf.add(t(i)); s = raw(s).getGenericSuperclass(); }
    String mods = (Modifier.isFinal(m) || c.isEnum() ? "final " : "") + (c.getDeclaringClass() != null && known.contains(c.getDeclaringClass()) ? "static " : "");
    out.append(in).append(mods).append(kind).append(' ').append(c.getSimpleName()).append(vars(c.getTypeParameters()));
    if (!sup.isEmpty()) out.append(" extends ").append(sup.get(0));
    if (!itf.isEmpty()) out.append(c.isInterface() ? " extends " : " implements ").append(String.join(", ", itf));
    out.append(" {").append("").append('\n');
    if (heads.contains(c)) { out.append(in).append("}\n"); return; }
    Map<String, List<Method>> byName = new TreeMap<>();
    for (Method x : c.getDeclaredMethods()) {
      if (!Modifier.isPublic(x.getModifiers()) || x.isBridge() || x.isSynthetic() || x.isAnnotationPresent(Deprecated.class)) continue;
      if (Set.of("equals", "hashCode", "wait", "notify", "notifyAll", "describeConstable", "resolveConstantDesc", "transform").contains(x.getName())) continue;
      if (x.getName().equals("toString") && x.getParameterCount() == 0 && c != Object.class) continue;
      if (!all(x.getGenericReturnType())) continue;
      if (saidAbove(c, x)) continue;
      byName.computeIfAbsent(x.getName(), k -> new ArrayList<>()).add(x);
    }
    if (heads.contains(c)) { out.append(in).append("}\n"); return; }
    if (c != System.class) for (Field f : c.getDeclaredFields()) if (Modifier.isPublic(f.getModifiers()) && Modifier.isStatic(f.getModifiers()) && all(f.getGenericType())) out.append(in).append("  static ").append(t(f.getGenericType())).append(' ').append(f.getName()).append(";\n");
    boolean sole = sole(c);
    for (var e : byName.entrySet()) {
      List<String> lines = new ArrayList<>();
      List<Method> all = e.getValue(); all.sort(Comparator.comparing((Method x) -> x.getParameterCount()).thenComparing(x -> x.toGenericString()));
      for (Method v : List.copyOf(all)) if (v.isVarArgs()) {
        String var = t(v.getGenericParameterTypes()[v.getParameterCount() - 1]).replace("[]", "");
        if (Stream.of(v.getGenericParameterTypes()).allMatch(q -> t(q).replace("[]", "").equals(var)) && v.getTypeParameters().length == 1 && v.getTypeParameters()[0].getName().equals(var))
          all.removeIf(o -> o != v && Stream.of(o.getGenericParameterTypes()).allMatch(q -> t(q).equals(var)) && t(o.getGenericReturnType()).equals(t(v.getGenericReturnType())));
      }
      Set<String> results = all.stream().map(x -> t(x.getGenericReturnType())).collect(Collectors.toSet());
      boolean plain = results.size() == 1 && all.stream().allMatch(x -> x.getTypeParameters().length == 0 && Stream.of(x.getGenericParameterTypes()).noneMatch(q -> speaks(q) || q instanceof Class<?> k && functional(k)));
      if (c.getName().endsWith("System$Logger")) plain = false;
      boolean isStatic = Modifier.isStatic(all.get(0).getModifiers());
      boolean abs = all.stream().anyMatch(x -> Modifier.isAbstract(x.getModifiers()));
      if (all.stream().anyMatch(x -> c.isInterface() && sole && Modifier.isAbstract(x.getModifiers()))) plain = false;
      if (plain && !(all.size() == 1 && all.get(0).getParameterCount() == 0)) {
        if (!results.contains("void") || all.stream().anyMatch(x -> Stream.of(x.getParameterTypes()).anyMatch(Library::functional)))
          lines.add(head(c, all.get(0), isStatic, abs) + results.iterator().next() + " " + e.getKey() + "(Object... a)");
      } else {
        Set<String> seen = new LinkedHashSet<>();
        for (Method x : all) {
          boolean fun = Stream.of(x.getParameterTypes()).anyMatch(Library::functional);
          boolean isSole = sole && Modifier.isAbstract(x.getModifiers());
          if (!c.getName().endsWith("System$Logger") && t(x.getGenericReturnType()).equals("void") && !fun && !isSole && Stream.of(x.getGenericParameterTypes()).noneMatch(Library::speaks)) continue;
          String ps = IntStream.range(0, x.getParameterCount()).mapToObj(i -> pt(x, i, isSole) + " " + (char) ('a' + i)).collect(Collectors.joining(", "));
          seen.add(head(c, x, Modifier.isStatic(x.getModifiers()), Modifier.isAbstract(x.getModifiers())) + vars(x.getTypeParameters()).replaceFirst("(.)$", "$1 ") + t(x.getGenericReturnType()) + " " + e.getKey() + "(" + ps + ")");
        }
        lines.addAll(seen);
      }
      for (String l : lines) out.append(in).append("  ").append(l).append(c.isInterface() && !l.startsWith("static") && !l.startsWith("default") ? ";" : ";").append('\n');
    }
    for (Class<?> n : known) if (n.getDeclaringClass() == c) declare(n, out, in + "  ");
    out.append(in).append("}\n");
  }
  static boolean all(Type t) {
    if (t instanceof Class<?> c) return c.isPrimitive() || (c.isArray() ? all(c.getComponentType()) : known.contains(c));
    if (t instanceof ParameterizedType p) return all(p.getRawType()) && Stream.of(p.getActualTypeArguments()).allMatch(Library::all);
    if (t instanceof WildcardType w) return Stream.concat(Stream.of(w.getUpperBounds()), Stream.of(w.getLowerBounds())).allMatch(Library::all);
    return !(t instanceof GenericArrayType g) || all(g.getGenericComponentType());
  }
  static boolean saidAbove(Class<?> c, Method x) {
    if (Modifier.isStatic(x.getModifiers()) || sole(c)) return false;
    List<Class<?>> up = new ArrayList<>(Arrays.asList(c.getInterfaces())); if (c.getSuperclass() != null) up.add(c.getSuperclass());
    if (c.isInterface()) up.add(Object.class);
    for (Class<?> u : up) {
      for (Method m : u.getDeclaredMethods()) if (m.getName().equals(x.getName()) && Modifier.isPublic(m.getModifiers()) && m.getReturnType() == x.getReturnType() && Arrays.equals(m.getParameterTypes(), x.getParameterTypes()) && (known.contains(u))) return true;
      if (saidAbove0(u, x)) return true;
    }
    return false;
  }
  static boolean saidAbove0(Class<?> u, Method x) { return u != Object.class && saidAbove(u, x); }
  static String head(Class<?> c, Method x, boolean st, boolean abs) { return st ? "static " : c.isInterface() && (!abs || !sole(c)) ? "default " : ""; }
  static boolean sole(Class<?> c) { return c.isInterface() && functional(c); }
  static boolean functional(Class<?> c) {
    if (!c.isInterface()) return false;
    Set<String> own = Arrays.stream(Object.class.getMethods()).map(m -> m.getName() + Arrays.toString(m.getParameterTypes())).collect(Collectors.toSet());
    var abs = Arrays.stream(c.getMethods()).filter(m -> Modifier.isAbstract(m.getModifiers()) && !own.contains(m.getName() + Arrays.toString(m.getParameterTypes()))).map(m -> m.getName() + m.getParameterCount()).distinct().count();
    return abs == 1 && !Set.of("java.lang.Comparable", "java.lang.AutoCloseable", "java.lang.Iterable", "java.io.Closeable", "java.io.Flushable", "java.lang.Readable").contains(c.getName());
  }
  static String pt(Method x, int i, boolean all) {
    Type p = x.getGenericParameterTypes()[i]; boolean last = i == x.getParameterCount() - 1 && x.isVarArgs();
    String s = t(p);
    Class<?> r = x.getParameterTypes()[i];
    if (!all(p)) s = "Object" + (last ? "[]" : "");
    return last ? s.replaceFirst("\\[\\]$", "...") : s;
  }
  static boolean speaks(Type t) { return t instanceof TypeVariable || t instanceof ParameterizedType p && Stream.of(p.getActualTypeArguments()).anyMatch(Library::speaks) || t instanceof WildcardType w && Stream.concat(Stream.of(w.getUpperBounds()), Stream.of(w.getLowerBounds())).anyMatch(Library::speaks) || t instanceof GenericArrayType g && speaks(g.getGenericComponentType()); }
  static Type pub(Type s) { while (s != null && !known.contains(raw(s))) s = raw(s).getGenericSuperclass(); return s == null || raw(s) == Object.class ? null : s; }
  static Class<?> raw(Type t) { return t instanceof Class<?> c ? c : (Class<?>) ((ParameterizedType) t).getRawType(); }
  static String vars(TypeVariable<?>[] v) { return v.length == 0 ? "" : Stream.of(v).map(x -> x.getName() + (x.getBounds()[0] == Object.class || !Stream.of(x.getBounds()).allMatch(Library::all) ? "" : " extends " + Stream.of(x.getBounds()).map(Library::t).collect(Collectors.joining(" & ")))).collect(Collectors.joining(", ", "<", ">")); }
  static String t(Type t) {
    if (t instanceof Class<?> c) { if (c.isArray()) return t(c.getComponentType()) + "[]"; return c.getDeclaringClass() != null ? t(c.getDeclaringClass()) + "." + c.getSimpleName() : c.getSimpleName(); }
    if (t instanceof ParameterizedType p) return t(p.getRawType()) + Stream.of(p.getActualTypeArguments()).map(Library::t).collect(Collectors.joining(", ", "<", ">"));
    if (t instanceof WildcardType w) return w.getLowerBounds().length > 0 ? "? super " + t(w.getLowerBounds()[0]) : w.getUpperBounds()[0] == Object.class ? "?" : "? extends " + t(w.getUpperBounds()[0]);
    if (t instanceof GenericArrayType g) return t(g.getGenericComponentType()) + "[]";
    return ((TypeVariable<?>) t).getName();
  }
}
