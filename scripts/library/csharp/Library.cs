using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;

/// The declarations of the common types of .NET, as far as they tell what calls give and take:
///
///   mcs -out:/tmp/library.exe scripts/library/csharp/Library.cs
///   mono /tmp/library.exe <scripts/library/csharp/types.txt >grammars/csharp/library.cs
///   UPDATE=1 npx vitest run test/extract/library.test.ts
///
/// It asks the .NET that runs it (Mono 6.8, its API is that of .NET Framework 4.7) by reflection for what `types.txt` names, a
/// namespace and its types a line. Left out is what tells nothing: methods without a value that take no function,
/// and those that give types that are not declared. Where all methods of a name give the same, and take no function
/// and nothing of the type's own parameters, one stands for them, which takes anything. What these types inherit
/// is declared without members. An enumeration is a structure with a constant of its type for each of its names.
public static class Library {
  const BindingFlags OWN = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

  /// Where to look for what is not in the core library.
  static readonly string[] Assemblies = {
    "System", "System.Core", "System.Data", "System.Drawing", "System.Net.Http", "System.Windows.Forms", "System.Xml", "System.Xml.Linq"
  };

  /// Delegates that mu knows by their names.
  static readonly HashSet<string> Functions = new HashSet<string> {
    "Action", "AsyncCallback", "Comparison", "EventHandler", "Func", "Predicate"
  };

  static readonly Dictionary<string, string> Operators = new Dictionary<string, string> {
    { "op_Addition", "+" }, { "op_Subtraction", "-" }, { "op_Multiply", "*" }, { "op_Division", "/" }, { "op_Modulus", "%" }
  };

  static readonly HashSet<Type> listed = new HashSet<Type>();
  static readonly HashSet<Type> declared = new HashSet<Type>();

  public static void Main() {
    var all = Assemblies.Select(name => Assembly.Load(
      name + ", Version=4.0.0.0, Culture=neutral, PublicKeyToken=" + (IsOther(name) ? "b03f5f7f11d50a3a" : "b77a5c561934e089")))
      .Prepend(typeof(object).Assembly).ToList();
    for (string line; (line = Console.ReadLine()) != null;) {
      var words = line.Split(' ');
      foreach (var name in words.Skip(1))
        listed.Add(all.Select(one => one.GetType(words[0] + "." + name)).FirstOrDefault(one => one != null)
          ?? throw new Exception(words[0] + "." + name + " is nowhere"));
    }
    var open = new Stack<Type>(listed);
    declared.UnionWith(listed);
    while (open.Count > 0)
      foreach (var above in AboveOf(open.Pop()))
        if (above.IsPublic && above.Name[0] != '_' && declared.Add(above)) open.Push(above);
    Console.WriteLine("// Common types of .NET: made by scripts/library/csharp/Library.cs, which says what is left out.");
    foreach (var space in declared.GroupBy(type => type.Namespace).OrderBy(group => group.Key, StringComparer.Ordinal)) {
      Console.WriteLine("namespace " + space.Key + " {");
      foreach (var type in space.OrderBy(type => type.FullName, StringComparer.Ordinal)) Declare(type);
      Console.WriteLine("}");
    }
  }

  static bool IsOther(string assembly) {
    return assembly == "System.Drawing" || assembly == "System.Net.Http";
  }

  static void Declare(Type type) {
    Console.WriteLine("  " + HeadOf(type) + " {");
    if (listed.Contains(type)) foreach (var line in MembersOf(type)) Console.WriteLine("    " + line);
    Console.WriteLine("  }");
  }

  static string HeadOf(Type type) {
    var isSealed = type.IsSealed && !type.IsAbstract && !type.IsValueType;
    var kind = type.IsInterface ? "interface " : type.IsValueType ? "struct " : "class ";
    var bases = BasesOf(type).Where(IsKnown).Where(one => one != typeof(object)).Select(Written).ToList();
    return "public " + (isSealed ? "sealed " : "") + kind + Simple(type) + Written(type.GetGenericArguments())
      + (bases.Count == 0 ? "" : " : " + string.Join(", ", bases));
  }

  /// The nearest declared class above, and its own interfaces.
  static IEnumerable<Type> BasesOf(Type type) {
    var above = type.BaseType;
    while (above != null && !declared.Contains(Raw(above))) above = above.BaseType;
    var inherited = new HashSet<Type>(type.GetInterfaces().SelectMany(one => one.GetInterfaces()));
    if (above != null) inherited.UnionWith(above.GetInterfaces());
    return new[] { above }.Where(one => one != null).Concat(
      type.GetInterfaces().Where(one => !inherited.Contains(one))
        .OrderBy(one => !one.IsGenericType).ThenBy(one => one.Name, StringComparer.Ordinal));
  }

  /// A collection of a type's own goes as what it is: `Dictionary<K, V>.ValueCollection` as `ICollection<V>`.
  static Type Known(Type type) {
    if (IsKnown(type) || !type.IsNested || type.IsGenericParameter) return type;
    return type.GetInterfaces().FirstOrDefault(one => one.IsGenericType && Simple(one) == "ICollection") ?? type;
  }

  static IEnumerable<Type> AboveOf(Type type) {
    return type.GetInterfaces().Concat(new[] { type.BaseType }).Where(one => one != null).Select(Raw);
  }

  static IEnumerable<string> MembersOf(Type type) {
    if (type.IsEnum) return Enum.GetNames(type).Select(name => "public const " + Simple(type) + " " + name + ";");
    var fields = type.GetFields(OWN).Where(one => !IsOld(one) && IsKnown(one.FieldType))
      .Select(one => "public " + (one.IsStatic ? "static " : "") + Written(one.FieldType) + " " + one.Name + ";");
    var properties = type.GetProperties(OWN).Where(one => !IsOld(one) && IsKnown(Known(one.PropertyType)) && one.CanRead)
      .Where(one => one.GetGetMethod() != null && !IsOverridden(one.GetGetMethod()))
      .Select(PropertyLine).Distinct();
    var methods = type.GetMethods(OWN)
      .Where(one => (!one.IsSpecialName || Operators.ContainsKey(one.Name)) && !IsOld(one) && IsKnown(one.ReturnType) && !IsOverridden(one) && !IsUnsafe(one))
      .OrderBy(one => one.GetParameters().Length).ThenBy(one => one.ToString(), StringComparer.Ordinal)
      .GroupBy(one => one.Name).OrderBy(group => group.Key, StringComparer.Ordinal)
      .SelectMany(group => LinesOf(group.ToList()));
    return fields.OrderBy(line => line, StringComparer.Ordinal)
      .Concat(properties.OrderBy(line => line, StringComparer.Ordinal)).Concat(methods);
  }

  static string PropertyLine(PropertyInfo property) {
    var of = property.GetIndexParameters();
    var name = of.Length == 0 ? property.Name : "this[" + string.Join(", ", of.Select(Parameter)) + "]";
    var isStatic = property.GetGetMethod().IsStatic ? "static " : "";
    return "public " + isStatic + Written(Known(property.PropertyType)) + " " + name + " { get; }";
  }

  /// A declaration a line.
  static IEnumerable<string> LinesOf(IReadOnlyList<MethodInfo> methods) {
    var telling = methods.Where(Tells).ToList();
    if (MayBeOne(methods)) return telling.Take(1).Select(one => Line(one, "params object[] a"));
    return telling.Select(one => Line(one, string.Join(", ", one.GetParameters().Select(Parameter)))).Distinct();
  }

  static bool MayBeOne(IReadOnlyList<MethodInfo> methods) {
    var isBare = methods.Count == 1 && methods[0].GetParameters().Length == 0;
    return !isBare && !Operators.ContainsKey(methods[0].Name) && methods.Select(one => Written(one.ReturnType)).Distinct().Count() == 1 && methods.All(IsPlain);
  }

  static bool IsPlain(MethodInfo method) {
    return !method.IsGenericMethod
      && method.GetParameters().All(one => !IsFunction(one.ParameterType) && !SpeaksOfVariables(one.ParameterType) && !one.IsOut);
  }

  static bool Tells(MethodInfo method) {
    return method.ReturnType != typeof(void)
      || method.GetParameters().Any(one => IsFunction(one.ParameterType) || SpeaksOfVariables(one.ParameterType) || one.IsOut);
  }

  static string Line(MethodInfo method, string parameters) {
    string sign;
    var name = Operators.TryGetValue(method.Name, out sign) ? "operator " + sign : method.Name;
    return "public " + (method.IsStatic ? "static " : "") + Written(method.ReturnType) + " " + name
      + Written(method.GetGenericArguments()) + "(" + parameters + ");";
  }

  /// Its type, `object` where that speaks of others, and a name.
  static string Parameter(ParameterInfo parameter) {
    var type = parameter.ParameterType;
    var isMany = parameter.IsDefined(typeof(ParamArrayAttribute), false);
    var mark = type.IsByRef ? (parameter.IsOut ? "out " : "ref ") : isMany ? "params " : "";
    if (type.IsByRef) type = type.GetElementType();
    var written = IsKnown(type) ? Written(type) : isMany ? "object[]" : "object";
    return mark + written + " " + (char)('a' + parameter.Position) + (parameter.IsOptional ? " = null" : "");
  }

  static bool IsOverridden(MethodInfo method) {
    return method.GetBaseDefinition().DeclaringType != method.DeclaringType
      && method.GetBaseDefinition().ReturnType == method.ReturnType;
  }

  static bool IsUnsafe(MethodInfo method) {
    return method.GetParameters().Any(one => one.ParameterType.IsPointer);
  }

  static bool IsOld(MemberInfo member) {
    return member.IsDefined(typeof(ObsoleteAttribute), false);
  }

  static bool IsFunction(Type type) {
    return typeof(Delegate).IsAssignableFrom(type) && type != typeof(Delegate) && type != typeof(MulticastDelegate);
  }

  static Type Raw(Type type) {
    return type.IsGenericType ? type.GetGenericTypeDefinition() : type;
  }

  /// Whether it speaks of what is declared, of the language's own functions, and of nothing else.
  static bool IsKnown(Type type) {
    if (type.IsGenericParameter || type == typeof(void)) return true;
    if (type.IsPointer || type.IsByRef) return false;
    if (type.IsArray) return IsKnown(type.GetElementType());
    var isGiven = Nullable.GetUnderlyingType(type) != null || IsTask(type) || Functions.Contains(Simple(type));
    return (isGiven || declared.Contains(Raw(type))) && type.GetGenericArguments().All(IsKnown);
  }

  /// mu knows what a task holds.
  static bool IsTask(Type type) {
    return type.Namespace == "System.Threading.Tasks" && Simple(type) == "Task";
  }

  static bool SpeaksOfVariables(Type type) {
    if (type.HasElementType) return SpeaksOfVariables(type.GetElementType());
    return type.IsGenericParameter || type.GetGenericArguments().Any(SpeaksOfVariables);
  }

  static string Simple(Type type) {
    return type.Name.Split('`')[0];
  }

  static string Written(Type type) {
    if (type.IsGenericParameter) return type.Name;
    if (type.IsArray) return Written(type.GetElementType()) + "[" + new string(',', type.GetArrayRank() - 1) + "]";
    var held = Nullable.GetUnderlyingType(type);
    if (held != null) return Written(held) + "?";
    string word;
    return Words.TryGetValue(type, out word) ? word : Simple(type) + Written(type.GetGenericArguments());
  }

  static string Written(Type[] arguments) {
    return arguments.Length == 0 ? "" : "<" + string.Join(", ", arguments.Select(Written)) + ">";
  }

  static readonly Dictionary<Type, string> Words = new Dictionary<Type, string> {
    { typeof(void), "void" }, { typeof(object), "object" }, { typeof(string), "string" }, { typeof(bool), "bool" },
    { typeof(byte), "byte" }, { typeof(sbyte), "sbyte" }, { typeof(short), "short" }, { typeof(ushort), "ushort" },
    { typeof(int), "int" }, { typeof(uint), "uint" }, { typeof(long), "long" }, { typeof(ulong), "ulong" },
    { typeof(char), "char" }, { typeof(float), "float" }, { typeof(double), "double" }, { typeof(decimal), "decimal" }
  };
}
