import static java.lang.reflect.Modifier.*;
import static java.util.stream.Collectors.joining;
import java.lang.reflect.*;
import java.util.*;
import java.util.stream.*;

/**
 * The declarations of the JDK's common types, as far as they tell what calls give:
 *
 *   java scripts/library/java/Library.java <scripts/library/java/types.txt >grammars/java/library.java
 *   UPDATE=1 npx vitest run test/extract/library.test.ts
 *
 * It asks the JDK that runs it (17) by reflection for what `types.txt` names, a package and its types a line.
 * Left out is what tells nothing: methods without a value that take no function, and those that give types
 * that are not declared. Where all methods of a name give the same, and take no function and nothing of the
 * type's own parameters, one stands for them, which takes anything. What these types inherit is declared
 * without members.
 */
public record Library(Types types) {
  /** Methods that tell nothing, whatever they are of. */
  private static final Set<String> LEFT_OUT =
      Set.of("equals", "hashCode", "describeConstable", "resolveConstantDesc", "transform");

  public static void main(String[] arguments) throws ClassNotFoundException {
    System.out.print(new Library(Types.of(readListed(new Scanner(System.in)))).text());
  }

  private static Set<Class<?>> readListed(Scanner lines) throws ClassNotFoundException {
    Set<Class<?>> listed = new LinkedHashSet<>();
    while (lines.hasNextLine()) {
      String[] words = lines.nextLine().split(" ");
      for (String name : List.of(words).subList(1, words.length))
        listed.add(Class.forName(words[0] + "." + name.replace('.', '$')));
    }
    return listed;
  }

  private String text() {
    String imports = types.declared().stream()
        .filter(type -> type.getDeclaringClass() == null && type.getPackage() != Object.class.getPackage())
        .map(type -> "import " + type.getName() + ";\n")
        .sorted().collect(joining());
    String declarations = types.declared().stream()
        .filter(type -> !types.isInside(type)).map(this::declaration).collect(joining());
    return "// Common types of the JDK 17: made by scripts/library/java/Library.java, "
        + "which says what is left out.\npackage java.lang;\n\n" + imports + "\n" + declarations;
  }

  private String declaration(Class<?> type) {
    if (!types.listed().contains(type)) return headOf(type) + " {\n}\n";
    Stream<String> methods = methodsByName(type).values().stream()
        .map(all -> new Overloads(types, type, all).withoutCounted())
        .flatMap(Overloads::lines);
    Stream<String> members = Stream.concat(constantsOf(type), methods).map(member -> member + ";\n");
    Stream<String> inner = types.declared().stream()
        .filter(one -> one.getDeclaringClass() == type).map(this::declaration);
    return headOf(type) + " {\n" + Stream.concat(members, inner).collect(joining()).indent(2) + "}\n";
  }

  private String headOf(Class<?> type) {
    String modifiers = isFinal(type.getModifiers()) || type.isEnum() ? "final " : "";
    if (types.isInside(type)) modifiers += "static ";
    String kind = type.isInterface() ? "interface " : "class ";
    Type base = types.baseOf(type);
    String bases = base == null ? "" : " extends " + types.written(base);
    String interfaces = interfacesOf(type);
    if (!interfaces.isEmpty()) bases += (type.isInterface() ? " extends " : " implements ") + interfaces;
    return modifiers + kind + type.getSimpleName() + types.written(type.getTypeParameters()) + bases;
  }

  /** Its own, and those of classes between it and the first one above that is declared. */
  private String interfacesOf(Class<?> type) {
    Stream<Class<?>> between = Stream.iterate(
        type.getSuperclass(), one -> one != null && !types.declared().contains(one), Class::getSuperclass);
    return Stream.concat(Stream.of(type), between)
        .flatMap(one -> Stream.of(one.getGenericInterfaces()))
        .filter(one -> types.declared().contains(Types.raw(one)))
        .map(types::written).distinct().collect(joining(", "));
  }

  /** But not the streams of `System`. */
  private Stream<String> constantsOf(Class<?> type) {
    if (type == System.class) return Stream.empty();
    return Stream.of(type.getDeclaredFields())
        .filter(field -> isPublic(field.getModifiers()) && isStatic(field.getModifiers()))
        .filter(field -> types.isKnown(field.getGenericType()))
        .map(field -> "static " + types.written(field.getGenericType()) + " " + field.getName());
  }

  private Map<String, List<Method>> methodsByName(Class<?> type) {
    return Stream.of(type.getDeclaredMethods())
        .filter(method -> isPublic(method.getModifiers()) && !method.isSynthetic())
        .filter(method -> !method.isAnnotationPresent(Deprecated.class) && !isLeftOut(method))
        .filter(method -> types.isKnown(method.getGenericReturnType()) && !isSaidAbove(type, method))
        .sorted(Comparator.comparing(Method::getParameterCount).thenComparing(Method::toGenericString))
        .collect(Collectors.groupingBy(Method::getName, TreeMap::new, Collectors.toList()));
  }

  private static boolean isLeftOut(Method method) {
    boolean isText = method.getName().equals("toString") && method.getParameterCount() == 0;
    return isText ? method.getDeclaringClass() != Object.class : LEFT_OUT.contains(method.getName());
  }

  /** Whether a type above says the same of the method; what lambdas stand for says all of it itself. */
  private boolean isSaidAbove(Class<?> type, Method method) {
    if (isStatic(method.getModifiers()) || Types.isFunctional(type)) return false;
    return Types.above(type).anyMatch(one ->
        types.declared().contains(one) && Types.says(one, method) || isSaidAbove(one, method));
  }
}

/** The methods of one name in a type. */
record Overloads(Types types, Class<?> type, List<Method> methods) {
  /** Of `of(T... a)`, `of(T a)` and `of(T a, T b)`, the first is enough. */
  Overloads withoutCounted() {
    List<Method> left = methods.stream()
        .filter(method -> methods.stream().noneMatch(other -> other != method && standsFor(other, method)))
        .toList();
    return new Overloads(types, type, left);
  }

  private boolean standsFor(Method variadic, Method counted) {
    if (!variadic.isVarArgs() || variadic.getTypeParameters().length != 1) return false;
    String variable = variadic.getTypeParameters()[0].getName();
    return parametersOf(counted).allMatch(one -> types.written(one).equals(variable));
  }

  /** A declaration a line. */
  Stream<String> lines() {
    Stream<Method> telling = methods.stream().filter(this::tells);
    if (mayBeOne()) return telling.limit(1).map(method -> line(method, "Object... a"));
    return telling.map(method -> line(method, parametersIn(method))).distinct();
  }

  /** Whether one that takes anything says as much as all of them. */
  private boolean mayBeOne() {
    boolean isBare = methods.size() == 1 && methods.get(0).getParameterCount() == 0;
    boolean isAlike = methods.stream().map(Method::getGenericReturnType).distinct().count() == 1;
    return isAlike && !isBare && type != System.Logger.class && methods.stream().allMatch(this::isPlain);
  }

  private boolean isPlain(Method method) {
    return method.getTypeParameters().length == 0 && !isForLambdas(method)
        && parametersOf(method).noneMatch(Types::speaksOfVariables)
        && parametersOf(method).noneMatch(one -> one instanceof Class<?> c && Types.isFunctional(c));
  }

  /** Of a logger, all methods tell which of them take a function. */
  private boolean tells(Method method) {
    return method.getReturnType() != void.class || type == System.Logger.class
        || isForLambdas(method) || Stream.of(method.getParameterTypes()).anyMatch(Types::isFunctional)
        || parametersOf(method).anyMatch(Types::speaksOfVariables);
  }

  private String line(Method method, String parameters) {
    String variables = types.written(method.getTypeParameters());
    String head = modifierOf(method) + variables + (variables.isEmpty() ? "" : " ");
    String result = types.written(method.getGenericReturnType());
    return head + result + " " + method.getName() + "(" + parameters + ")";
  }

  private String parametersIn(Method method) {
    return IntStream.range(0, method.getParameterCount())
        .mapToObj(at -> parameter(method, at) + " " + (char) ('a' + at)).collect(joining(", "));
  }

  /** Its type; `Object` where that speaks of others. */
  private String parameter(Method method, int at) {
    Type type = method.getGenericParameterTypes()[at];
    boolean isVariadic = method.isVarArgs() && at == method.getParameterCount() - 1;
    if (!types.isKnown(type)) return isVariadic ? "Object..." : "Object";
    return isVariadic ? types.written(type).replaceFirst("\\[\\]$", "...") : types.written(type);
  }

  /** In an interface, all is `default` but what a lambda stands for. */
  private String modifierOf(Method method) {
    if (isStatic(method.getModifiers())) return "static ";
    return type.isInterface() && !isForLambdas(method) ? "default " : "";
  }

  private boolean isForLambdas(Method method) {
    return Types.isFunctional(type) && isAbstract(method.getModifiers());
  }

  private static Stream<Type> parametersOf(Method method) {
    return Stream.of(method.getGenericParameterTypes());
  }
}

/** Which types are declared, `listed` ones with members, and how types are written. */
record Types(Set<Class<?>> listed, Set<Class<?>> declared) {
  /** Interfaces with one method to write, which are hardly ever written as a lambda. */
  private static final Set<Class<?>> NO_FUNCTIONS = Set.of(
      Comparable.class, AutoCloseable.class, Iterable.class,
      java.io.Closeable.class, java.io.Flushable.class, Readable.class);

  static Types of(Set<Class<?>> listed) {
    Set<Class<?>> declared = new LinkedHashSet<>(listed);
    Deque<Class<?>> open = new ArrayDeque<>(listed);
    while (!open.isEmpty()) {
      for (Class<?> above : above(open.pop()).toList()) {
        if (declared.contains(above)) continue;
        open.push(above);
        if (isPublic(above.getModifiers()) && above.getDeclaringClass() == null) declared.add(above);
      }
    }
    return new Types(listed, declared);
  }

  /** Its interfaces and its superclass; an interface has what `Object` has. */
  static Stream<Class<?>> above(Class<?> type) {
    Class<?> base = type.isInterface() ? Object.class : type.getSuperclass();
    return Stream.concat(Stream.of(type.getInterfaces()), Stream.ofNullable(base));
  }

  /** Whether it is declared in the type around it. */
  boolean isInside(Class<?> type) {
    return declared.contains(type.getDeclaringClass());
  }

  /** The first declared class above, but for `Object`; null where there is none. */
  Type baseOf(Class<?> type) {
    Type base = type.getGenericSuperclass();
    while (base != null && !declared.contains(raw(base))) base = raw(base).getGenericSuperclass();
    return base == Object.class ? null : base;
  }

  static Class<?> raw(Type type) {
    return type instanceof ParameterizedType applied ? (Class<?>) applied.getRawType() : (Class<?>) type;
  }

  /** Whether lambdas stand for it: an interface that leaves one method to others. */
  static boolean isFunctional(Class<?> type) {
    if (!type.isInterface() || NO_FUNCTIONS.contains(type)) return false;
    return Stream.of(type.getMethods())
        .filter(method -> isAbstract(method.getModifiers()) && !says(Object.class, method))
        .map(method -> method.getName() + method.getParameterCount())
        .distinct().count() == 1;
  }

  /** Whether it declares a method that is called alike and gives the same. */
  static boolean says(Class<?> type, Method method) {
    return Stream.of(type.getDeclaredMethods())
        .filter(own -> own.getName().equals(method.getName()) && isPublic(own.getModifiers()))
        .filter(own -> own.getReturnType() == method.getReturnType())
        .anyMatch(own -> Arrays.equals(own.getParameterTypes(), method.getParameterTypes()));
  }

  /** Whether it speaks of what is declared, and of nothing else. */
  boolean isKnown(Type type) {
    if (type instanceof Class<?> c && !c.isArray() && !c.isPrimitive()) return declared.contains(c);
    if (type instanceof ParameterizedType applied && !isKnown(applied.getRawType())) return false;
    return partsOf(type).allMatch(this::isKnown);
  }

  static boolean speaksOfVariables(Type type) {
    return type instanceof TypeVariable || partsOf(type).anyMatch(Types::speaksOfVariables);
  }

  /** Type arguments, bounds of a wildcard, elements of an array. */
  private static Stream<Type> partsOf(Type type) {
    if (type instanceof Class<?> c) return Stream.ofNullable(c.getComponentType());
    if (type instanceof GenericArrayType array) return Stream.of(array.getGenericComponentType());
    if (type instanceof ParameterizedType applied) return Stream.of(applied.getActualTypeArguments());
    if (!(type instanceof WildcardType any)) return Stream.empty();
    return Stream.concat(Stream.of(any.getLowerBounds()), Stream.of(any.getUpperBounds()));
  }

  /** As code says it: `Map.Entry<K, ? super V>[]`. */
  String written(Type type) {
    if (type instanceof TypeVariable<?> variable) return variable.getName();
    if (type instanceof WildcardType any) {
      Type bound = partsOf(any).findFirst().orElseThrow();
      if (any.getLowerBounds().length > 0) return "? super " + written(bound);
      return bound == Object.class ? "?" : "? extends " + written(bound);
    }
    if (type instanceof ParameterizedType applied) {
      String parts = partsOf(type).map(this::written).collect(joining(", ", "<", ">"));
      return written(applied.getRawType()) + parts;
    }
    if (type instanceof Class<?> c && !c.isArray()) {
      String around = c.getDeclaringClass() == null ? "" : written(c.getDeclaringClass()) + ".";
      return around + c.getSimpleName();
    }
    return written(partsOf(type).findFirst().orElseThrow()) + "[]";
  }

  /** `<T extends Foo & Bar, U>`; bounds only where they are known. */
  String written(TypeVariable<?>[] variables) {
    String all = Stream.of(variables).map(one -> one.getName() + boundsOf(one)).collect(joining(", "));
    return all.isEmpty() ? "" : "<" + all + ">";
  }

  private String boundsOf(TypeVariable<?> variable) {
    List<Type> bounds = List.of(variable.getBounds());
    if (bounds.get(0) == Object.class || !bounds.stream().allMatch(this::isKnown)) return "";
    return " extends " + bounds.stream().map(this::written).collect(joining(" & "));
  }
}
