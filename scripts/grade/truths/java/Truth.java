/*
 * Call sites of a tree of Java sources as javac understands them, one JSON object a line.
 *
 * javac parses and attributes every file and goes on past errors, since libraries are
 * often missing: a call whose method it could not find, or chose among overloads without
 * knowing the types, is not graded, all others are certain. Sources of the JDK's own modules are compiled as patches of them.
 *
 *   java --add-exports jdk.compiler/com.sun.tools.javac.tree=ALL-UNNAMED Truth.java ROOT
 *
 * Lines: {"understood": file}, {"site": {…}} and {"ungraded": place} as in scripts/grade/truth.ts; a summary on stderr.
 */
import com.sun.source.tree.*;
import com.sun.source.util.*;
import com.sun.tools.javac.tree.JCTree;
import java.io.*;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.util.*;
import java.util.regex.*;
import java.util.stream.*;
import javax.lang.model.element.*;
import javax.lang.model.type.*;
import javax.tools.*;

class Truth {
  record Target(String file, int line, String name) {}

  static final PrintStream out = new PrintStream(new BufferedOutputStream(System.out, 1 << 16), false, StandardCharsets.UTF_8);
  static final Map<Element, Target> targets = new HashMap<>();
  static int left;

  public static void main(String[] args) throws IOException {
    Path root = Path.of(args[0]).toRealPath();
    List<Path> files;
    try (Stream<Path> walk = Files.walk(root)) {
      files = walk.filter(file -> file.toString().endsWith(".java") && !file.endsWith("module-info.java") && Files.isRegularFile(file)).sorted().toList();
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    Set<String> broken = new HashSet<>();
    DiagnosticListener<JavaFileObject> listener = problem -> {
      String code = problem.getCode();
      boolean unread = code.startsWith("compiler.err.expected") || code.startsWith("compiler.err.illegal.start")
        || code.startsWith("compiler.err.premature") || code.equals("compiler.err.duplicate.class");
      if (unread && problem.getSource() != null) broken.add(relative(root, problem.getSource()));
    };
    StandardJavaFileManager manager = compiler.getStandardFileManager(listener, null, StandardCharsets.UTF_8);
    List<String> options = new ArrayList<>(List.of("-proc:none", "-implicit:none", "-nowarn", "-Xmaxerrs", "1000000", "-XDshould-stop.ifError=FLOW"));
    options.addAll(patches(files));
    JavacTask task = (JavacTask) compiler.getTask(new StringWriter(), manager, listener, options, null, manager.getJavaFileObjectsFromPaths(files));
    List<CompilationUnitTree> units = new ArrayList<>();
    for (CompilationUnitTree unit : task.parse()) units.add(unit);
    task.analyze();
    Trees trees = Trees.instance(task);
    for (CompilationUnitTree unit : units) new Declarations(root, unit, trees).scan(unit, null);
    int understood = 0;
    for (CompilationUnitTree unit : units) {
      String file = relative(root, unit.getSourceFile());
      if (broken.contains(file)) continue;
      understood++;
      out.println("{\"understood\":" + quoted(file) + "}");
      new Calls(root, unit, trees).scan(unit, null);
    }
    out.flush();
    System.err.println(understood + " of " + files.size() + " files understood, " + left + " calls not graded: javac did not know the types");
  }

  /** Sources whose packages the running JDK has in a module of its own patch that module. */
  static List<String> patches(List<Path> files) throws IOException {
    Map<String, String> modules = new HashMap<>();
    for (Module module : ModuleLayer.boot().modules()) for (String name : module.getPackages()) modules.put(name, module.getName());
    for (var module : java.lang.module.ModuleFinder.ofSystem().findAll())
      for (String name : module.descriptor().packages()) modules.put(name, module.descriptor().name());
    Map<String, Set<String>> roots = new TreeMap<>();
    Pattern clause = Pattern.compile("^\\s*package\\s+([\\w.]+)\\s*;", Pattern.MULTILINE);
    for (Path file : files) {
      Matcher matcher = clause.matcher(Files.readString(file, StandardCharsets.ISO_8859_1));
      if (!matcher.find()) continue;
      String module = modules.get(matcher.group(1));
      String folder = file.getParent().toString();
      String tail = File.separator + matcher.group(1).replace('.', File.separatorChar);
      if (module != null && folder.endsWith(tail))
        roots.computeIfAbsent(module, name -> new TreeSet<>()).add(folder.substring(0, folder.length() - tail.length()));
    }
    return roots.entrySet().stream().flatMap(patch -> Stream.of("--patch-module", patch.getKey() + "=" + String.join(File.pathSeparator, patch.getValue()))).toList();
  }

  static String relative(Path root, JavaFileObject file) {
    return root.relativize(Path.of(file.toUri())).toString().replace(File.separatorChar, '/');
  }

  static String quoted(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (char one : text.toCharArray()) {
      if (one == '"' || one == '\\') json.append('\\').append(one);
      else if (one < ' ') json.append(String.format("\\u%04x", (int) one));
      else json.append(one);
    }
    return json.append('"').toString();
  }

  /** One file: its text, and where things stand in it. */
  abstract static class Reader extends TreePathScanner<Void, Void> {
    final CompilationUnitTree unit;
    final Trees trees;
    final String file;
    final String text;
    final List<Integer> lines = new ArrayList<>(List.of(0));

    Reader(Path root, CompilationUnitTree unit, Trees trees) throws IOException {
      this.unit = unit;
      this.trees = trees;
      file = relative(root, unit.getSourceFile());
      text = unit.getSourceFile().getCharContent(true).toString();
      Matcher ends = Pattern.compile("\r\n|\n|\r").matcher(text);
      while (ends.find()) lines.add(ends.end());
    }

    int lineOf(int offset) {
      int found = Collections.binarySearch(lines, offset);
      return found >= 0 ? found + 1 : -found - 1;
    }

    int start(Tree tree) {
      return (int) trees.getSourcePositions().getStartPosition(unit, tree);
    }

    int end(Tree tree) {
      return (int) trees.getSourcePositions().getEndPosition(unit, tree);
    }

    /** The first place at or after `from` where the name stands as a word; -1 when there is none. */
    int find(String name, int from) {
      Matcher word = Pattern.compile("\\b" + Pattern.quote(name) + "\\b").matcher(text);
      return from >= 0 && from <= text.length() && word.find(from) ? word.start() : -1;
    }

    Element element(Tree tree) {
      return trees.getElement(new TreePath(getCurrentPath(), tree));
    }
  }

  /** Where the project declares classes, methods and components of records. */
  static class Declarations extends Reader {
    Declarations(Path root, CompilationUnitTree unit, Trees trees) throws IOException {
      super(root, unit, trees);
    }

    void declare(Element element, String name, int from) {
      int at = find(name, from);
      if (element != null && at >= 0) targets.put(element, new Target(file, lineOf(at), name));
    }

    @Override public Void visitClass(ClassTree tree, Void none) {
      Element element = trees.getElement(getCurrentPath());
      String name = tree.getSimpleName().toString();
      if (!name.isEmpty()) declare(element, name, ((JCTree) tree).pos);
      if (element instanceof TypeElement type)
        for (RecordComponentElement component : type.getRecordComponents())
          for (Tree member : tree.getMembers())
            if (member instanceof VariableTree field && field.getName().equals(component.getSimpleName()))
              targets.putIfAbsent(component.getAccessor(), new Target(file, lineOf(((JCTree) member).pos), name(component)));
      return super.visitClass(tree, none);
    }

    @Override public Void visitMethod(MethodTree tree, Void none) {
      Element element = trees.getElement(getCurrentPath());
      int at = ((JCTree) tree).pos;
      String name = name(element);
      // What the compiler made itself stands nowhere.
      if (element != null && element.getKind() == ElementKind.METHOD && at >= 0 && text.startsWith(name, at))
        declare(element, name, at);
      return super.visitMethod(tree, none);
    }

    static String name(Element element) {
      return element == null ? "" : element.getSimpleName().toString();
    }
  }

  /** Every call: `f()`, `new C()`, `this()`, `super()`, an enum's constants with arguments. */
  static class Calls extends Reader {
    Calls(Path root, CompilationUnitTree unit, Trees trees) throws IOException {
      super(root, unit, trees);
    }

    @Override public Void visitMethodInvocation(MethodInvocationTree tree, Void none) {
      ExpressionTree callee = tree.getMethodSelect();
      Element element = element(callee);
      if (callee instanceof IdentifierTree name) {
        String word = name.getName().toString();
        boolean made = word.equals("this") || word.equals("super");
        String shape = made ? word : "name";
        site(start(callee), word, shape, element, made, tree.getArguments());
      } else if (callee instanceof MemberSelectTree member) {
        String word = member.getIdentifier().toString();
        boolean made = word.equals("this") || word.equals("super");
        String shape = made ? word : shape(member.getExpression(), new TreePath(getCurrentPath(), callee));
        site(end(callee) - word.length(), word, shape, element, made, tree.getArguments());
      }
      return super.visitMethodInvocation(tree, none);
    }

    @Override public Void visitNewClass(NewClassTree tree, Void none) {
      Tree parent = getCurrentPath().getParentPath().getLeaf();
      if (parent instanceof VariableTree constant && start(tree.getIdentifier()) >= 0 && isConstant(constant)) {
        String name = constant.getName().toString();
        int at = ((JCTree) parent).pos;
        boolean called = Pattern.compile("\\s*\\(").matcher(text).region(Math.min(at + name.length(), text.length()), text.length()).lookingAt();
        Element element = trees.getElement(getCurrentPath().getParentPath());
        if (called) site(at, name, "new", element == null ? null : element.getEnclosingElement(), true, List.of());
      } else {
        TreePath path = new TreePath(getCurrentPath(), tree.getIdentifier());
        while (!(path.getLeaf() instanceof IdentifierTree) && !(path.getLeaf() instanceof MemberSelectTree)) {
          Tree inner = path.getLeaf() instanceof ParameterizedTypeTree type ? type.getType()
            : path.getLeaf() instanceof AnnotatedTypeTree type ? type.getUnderlyingType() : null;
          if (inner == null) break;
          path = new TreePath(path, inner);
        }
        Element element = trees.getElement(path);
        String name = path.getLeaf() instanceof MemberSelectTree member ? member.getIdentifier().toString() : path.getLeaf().toString();
        int at = path.getLeaf() instanceof MemberSelectTree ? end(path.getLeaf()) - name.length() : start(path.getLeaf());
        // A constructor that was not found does not make the class unknown.
        site(at, name, "new", element, true, List.of());
      }
      return super.visitNewClass(tree, none);
    }

    boolean isConstant(VariableTree variable) {
      Element element = trees.getElement(getCurrentPath().getParentPath());
      return element != null && element.getKind() == ElementKind.ENUM_CONSTANT && variable.getInitializer() == getCurrentPath().getLeaf();
    }

    void site(int at, String name, String shape, Element element, boolean constructs, List<? extends ExpressionTree> arguments) {
      // What the compiler put in, such as a first `super()`, stands nowhere.
      if (at < 0 || !text.startsWith(name, at)) return;
      Element called = constructs && element != null && element.getKind() == ElementKind.CONSTRUCTOR ? element.getEnclosingElement() : element;
      boolean fits = called != null && called.asType().getKind() != TypeKind.ERROR
        && (constructs ? called.getKind().isClass() || called.getKind().isInterface() : called.getKind() == ElementKind.METHOD);
      int line = lineOf(at);
      int column = at - lines.get(line - 1);
      if (!fits || isUnsure(called, arguments)) {
        left++;
        out.println("{\"ungraded\":" + quoted(file + ":" + line + ":" + column) + "}");
        return;
      }
      out.println("{\"site\":{\"file\":" + quoted(file) + ",\"line\":" + line + ",\"column\":" + column
        + ",\"name\":" + quoted(name) + ",\"shape\":\"" + shape + "\",\"targets\":["
        + Stream.of(called).map(targets::get).filter(Objects::nonNull).map(Calls::json).collect(Collectors.joining(",")) + "]}}");
    }

    /** One of several overloads, with arguments or parameters of types that were not found: javac takes any. */
    boolean isUnsure(Element called, List<? extends ExpressionTree> arguments) {
      if (!(called instanceof ExecutableElement method) || arguments.isEmpty()) return false;
      List<ExecutableElement> overloads = new ArrayList<>();
      for (Element other : members(method))
        if (other instanceof ExecutableElement one && one.getSimpleName().equals(method.getSimpleName())) overloads.add(one);
      // An overload that cannot be told from another for want of a type is dropped by javac: one may be left of several.
      return overloads.stream().anyMatch(one -> one.getParameters().stream().anyMatch(parameter -> isErroneous(parameter.asType())))
        || overloads.size() > 1 && arguments.stream().anyMatch(argument -> isErroneous(trees.getTypeMirror(new TreePath(getCurrentPath(), argument))));
    }

    List<? extends Element> members(ExecutableElement method) {
      return method.getEnclosingElement().getEnclosedElements();
    }

    boolean isErroneous(TypeMirror type) {
      return type == null || type.toString().contains("<any>") || switch (type.getKind()) {
        case ERROR -> true;
        case ARRAY -> isErroneous(((ArrayType) type).getComponentType());
        default -> false;
      };
    }

    static String json(Target target) {
      return "{\"file\":" + quoted(target.file) + ",\"line\":" + target.line + ",\"name\":" + quoted(target.name) + "}";
    }

    /** What stands before the name. */
    String shape(ExpressionTree before, TreePath around) {
      TreePath path = new TreePath(around, before);
      if (before instanceof ParenthesizedTree inner) return shape(inner.getExpression(), path);
      if (before instanceof MethodInvocationTree || before instanceof NewClassTree) return "call";
      if (before instanceof ArrayAccessTree) return "index";
      if (before instanceof LiteralTree) return "literal";
      Name name = before instanceof IdentifierTree one ? one.getName() : before instanceof MemberSelectTree one ? one.getIdentifier() : null;
      if (name == null) return "other";
      if (name.contentEquals("this") || name.contentEquals("super")) return name.toString();
      Element element = trees.getElement(path);
      boolean type = element != null && (element.getKind().isClass() || element.getKind().isInterface() || element.getKind() == ElementKind.PACKAGE);
      return type ? "type" : before instanceof IdentifierTree ? "variable" : "field";
    }
  }
}
