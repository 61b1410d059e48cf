// The call sites of a C# tree as Roslyn understands them, written as JSON to the standard output.
//
// Usage: dotnet truth.dll ROOT REFERENCES, where REFERENCES is a folder of assemblies. Every .cs file below ROOT is one
// compilation, with no symbol defined. A file with an error in it was not really understood and is left out; so is one
// of which a part was switched off by `#if`, because that part has no meaning to compare with.
//
// A constructor's target is its class: every part of it, when it is partial. What is called through a delegate has no
// target. Built by ../csharp.ts with mcs, and run by .NET Core: the language of this file is therefore C# 6.
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

static class Program
{
    static readonly StringBuilder Output = new StringBuilder();

    static int Main(string[] arguments)
    {
        var root = Path.GetFullPath(arguments[0]).TrimEnd('/') + "/";
        var options = new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.None);
        var trees = Directory.GetFiles(root, "*.cs", SearchOption.AllDirectories)
            .OrderBy(path => path, StringComparer.Ordinal)
            .Select(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path), options, path.Substring(root.Length)))
            .ToArray();
        var references = new List<MetadataReference>();
        foreach (var path in Directory.GetFiles(arguments[1], "*.dll").Where(IsOfTheFramework))
            references.Add(MetadataReference.CreateFromFile(path));
        var compilation = CSharpCompilation.Create("graded", trees, references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));
        Output.Append("{\"files\":[");
        var sites = new List<string>();
        var first = true;
        foreach (var tree in trees)
        {
            if (HasSwitchedOff(tree)) continue;
            var model = compilation.GetSemanticModel(tree);
            var errors = model.GetDiagnostics().Where(each => each.Severity == DiagnosticSeverity.Error).ToList();
            if (errors.Count > 0)
            {
                Console.Error.WriteLine(errors[0]);
                continue;
            }
            if (!first) Output.Append(',');
            first = false;
            Quote(Output, tree.FilePath);
            foreach (var node in tree.GetRoot().DescendantNodes())
            {
                var site = SiteOf(model, tree, node);
                if (site != null) sites.Add(site);
            }
        }
        Output.Append("],\n\"sites\":[\n").Append(string.Join(",\n", sites)).Append("]}\n");
        using (var stream = Console.OpenStandardOutput())
        {
            var bytes = new UTF8Encoding(false).GetBytes(Output.ToString());
            stream.Write(bytes, 0, bytes.Length);
        }
        return 0;
    }

    static bool IsOfTheFramework(string path)
    {
        var name = Path.GetFileName(path);
        return name == "mscorlib.dll" || name == "Microsoft.CSharp.dll" || name == "WindowsBase.dll"
            || name.StartsWith("System.", StringComparison.Ordinal) || name == "Mono.Posix.dll";
    }

    // Whether code was switched off: a line that is more than a comment or a bracket.
    static bool HasSwitchedOff(SyntaxTree tree)
    {
        return tree.GetRoot().DescendantTrivia(descendIntoTrivia: true)
            .Any(trivia => trivia.IsKind(SyntaxKind.DisabledTextTrivia) && trivia.ToString().IndexOf('(') >= 0);
    }

    static string SiteOf(SemanticModel model, SyntaxTree tree, SyntaxNode node)
    {
        var call = node as InvocationExpressionSyntax;
        if (call != null)
        {
            var name = NameOf(call.Expression);
            return name == null ? null : Site(tree, name.Identifier, ShapeOf(model, call.Expression), model.GetSymbolInfo(call));
        }
        var creation = node as ObjectCreationExpressionSyntax;
        if (creation != null)
        {
            var name = NameOf(creation.Type);
            return name == null ? null : Site(tree, name.Identifier, "new", model.GetSymbolInfo(creation));
        }
        var chained = node as ConstructorInitializerSyntax;
        if (chained != null)
        {
            var own = chained.ThisOrBaseKeyword.IsKind(SyntaxKind.ThisKeyword);
            return Site(tree, chained.ThisOrBaseKeyword, own ? "this" : "super", model.GetSymbolInfo(chained));
        }
        return null;
    }

    static SimpleNameSyntax NameOf(SyntaxNode node)
    {
        if (node is MemberAccessExpressionSyntax) return ((MemberAccessExpressionSyntax)node).Name;
        if (node is MemberBindingExpressionSyntax) return ((MemberBindingExpressionSyntax)node).Name;
        if (node is QualifiedNameSyntax) return ((QualifiedNameSyntax)node).Right;
        if (node is AliasQualifiedNameSyntax) return ((AliasQualifiedNameSyntax)node).Name;
        return node as SimpleNameSyntax;
    }

    static string ShapeOf(SemanticModel model, ExpressionSyntax callee)
    {
        ExpressionSyntax receiver = null;
        if (callee is MemberAccessExpressionSyntax) receiver = ((MemberAccessExpressionSyntax)callee).Expression;
        if (callee is MemberBindingExpressionSyntax)
        {
            var access = callee.Ancestors().OfType<ConditionalAccessExpressionSyntax>().FirstOrDefault();
            receiver = access == null ? null : access.Expression;
        }
        if (receiver == null) return callee is SimpleNameSyntax ? "name" : "other";
        while (receiver is ParenthesizedExpressionSyntax) receiver = ((ParenthesizedExpressionSyntax)receiver).Expression;
        if (receiver is ThisExpressionSyntax) return "this";
        if (receiver is BaseExpressionSyntax) return "super";
        if (receiver is PredefinedTypeSyntax) return "type";
        if (receiver is ObjectCreationExpressionSyntax) return "new";
        if (receiver is InvocationExpressionSyntax) return "call";
        if (receiver is ElementAccessExpressionSyntax) return "index";
        if (receiver is LiteralExpressionSyntax || receiver is InterpolatedStringExpressionSyntax) return "literal";
        if (NameOf(receiver) == null) return "other";
        var symbol = model.GetSymbolInfo(receiver).Symbol;
        if (symbol is INamespaceOrTypeSymbol) return "type";
        if (receiver is SimpleNameSyntax && !(symbol is IFieldSymbol || symbol is IPropertySymbol || symbol is IEventSymbol))
            return "variable";
        return "field";
    }

    static string Site(SyntaxTree tree, SyntaxToken token, string shape, SymbolInfo info)
    {
        var called = new List<ISymbol>();
        if (info.Symbol != null) called.Add(info.Symbol);
        else called.AddRange(info.CandidateSymbols);
        var targets = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var symbol in called)
            foreach (var target in TargetsOf(symbol as IMethodSymbol))
                targets.Add(target);
        var place = tree.GetLineSpan(token.Span).StartLinePosition;
        var text = new StringBuilder("{\"file\":");
        Quote(text, tree.FilePath);
        text.Append(",\"line\":").Append(place.Line + 1).Append(",\"column\":").Append(place.Character).Append(",\"name\":");
        Quote(text, token.ValueText);
        text.Append(",\"shape\":\"").Append(shape).Append("\",\"targets\":[").Append(string.Join(",", targets)).Append("]}");
        return text.ToString();
    }

    static IEnumerable<string> TargetsOf(IMethodSymbol method)
    {
        if (method == null || method.MethodKind == MethodKind.DelegateInvoke) yield break;
        var plain = (method.ReducedFrom ?? method).OriginalDefinition;
        var made = plain.MethodKind == MethodKind.Constructor;
        var symbol = made ? (ISymbol)plain.ContainingType.OriginalDefinition : plain;
        var parts = new List<ISymbol> { symbol };
        if (!made && plain.PartialImplementationPart != null) parts.Add(plain.PartialImplementationPart);
        if (!made && plain.PartialDefinitionPart != null) parts.Add(plain.PartialDefinitionPart);
        foreach (var part in parts)
            foreach (var location in part.Locations.Where(each => each.IsInSource))
            {
                var text = new StringBuilder("{\"file\":");
                Quote(text, location.SourceTree.FilePath);
                text.Append(",\"line\":").Append(location.GetLineSpan().StartLinePosition.Line + 1).Append(",\"name\":");
                Quote(text, part.Name);
                yield return text.Append('}').ToString();
            }
    }

    static void Quote(StringBuilder output, string text)
    {
        output.Append('"');
        foreach (var c in text)
        {
            if (c == '"' || c == '\\') output.Append('\\').Append(c);
            else if (c < ' ') output.Append("\\u").Append(((int)c).ToString("x4"));
            else output.Append(c);
        }
        output.Append('"');
    }
}
