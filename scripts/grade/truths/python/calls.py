"""Every call of a project's Python files, from Python's own parser, as JSON.

    python3 calls.py ROOT < paths.json        (a list of paths relative to ROOT)

Gives, by path:

    calls        [line, column, name, shape, class, plain]: the class around when `cls` is
                 called; `plain` are [path, line, name] of the definitions to which the
                 module's own definitions and imports lead, when the name (or the modules
                 before it) is bound by nothing else: several for `try: import f / except: def f`
    curried      [line, column] of `f` in `f()()`: two calls stand at one name
    aliases      [line, column, line, column] of plain assignments `a = b` and `a = b.c`:
                 the name token that is bound and the one it stands for
    definitions  [line, column, name, path] of classes and functions; the path is dotted,
                 `C#m().` as SCIP's descriptors say it

A file that this Python cannot parse is left out.

Units: lines are 1-based, columns 0-based UTF-16 code units, both of the name token.
The parser counts UTF-8 bytes, so columns are counted again here.
"""
import ast
import functools
import json
import os
import sys


def main(root, paths):
    readers = {}
    for path in paths:
        with open(os.path.join(root, path), 'rb') as file:
            source = file.read()
        try:
            tree = ast.parse(source, path)
        except (SyntaxError, ValueError, RecursionError):
            continue
        # Lines as Python counts them: a form feed or a line separator ends none.
        text = source.removeprefix(b'\xef\xbb\xbf').replace(b'\r\n', b'\n').replace(b'\r', b'\n')
        readers[path] = Reader(path, text.split(b'\n'))
        readers[path].visit(tree)
    modules = Modules(readers.values())
    found = {
        path: {
            'calls': [[*call, modules.leading(reader, names)] for *call, names in reader.calls],
            'curried': reader.curried,
            'aliases': reader.aliases,
            'definitions': reader.definitions,
        }
        for path, reader in readers.items()
    }
    json.dump(found, sys.stdout)


class Modules:
    """What plain imports lead to: no values, no attributes of classes."""

    def __init__(self, readers):
        self.known = {}
        for reader in readers:
            # A source goes before the stub beside it.
            if reader.path.endswith('.py') or reader.module not in self.known:
                self.known[reader.module] = reader

    def leading(self, reader, names):
        if not names:
            return []
        found = self.name(reader, names[0], set())
        for name in names[1:]:
            found = [
                one for kind, what in found if kind == 'module' for one in self.member(what, name, set())
            ]
        return [what for kind, what in found if kind == 'definition']

    def name(self, reader, name, seen):
        if (reader.module, name) in seen or name in reader.assigned:
            return []
        seen.add((reader.module, name))
        found = [('definition', [reader.path, line, name]) for line in reader.tops.get(name, [])]
        for module, original in reader.imported.get(name, []):
            if original is None:
                found.append(('module', module))
            else:
                found += self.member(module, original, seen)
        if found:
            return found
        return next(filter(None, (self.member(module, name, seen) for module in reader.stars[::-1])), [])

    def member(self, module, name, seen):
        reader = self.known.get(module)
        found = self.name(reader, name, seen) if reader else []
        inner = f'{module}.{name}' if module else name
        return found or ([('module', inner)] if inner in self.known else [])


class Reader(ast.NodeVisitor):
    def __init__(self, path, lines):
        self.path = path
        self.module = path.rsplit('.', 1)[0].replace('/', '.').removesuffix('.__init__')
        self.is_package = path.rsplit('/', 1)[-1].startswith('__init__.')
        self.lines = lines
        self.calls = []
        self.curried = []
        self.aliases = []
        self.definitions = []
        # Of the module: definitions by name; name → [module, name there or None]; `import *`; other bindings.
        self.tops = {}
        self.imported = {}
        self.stars = []
        self.assigned = set()
        # Innermost last: ('class', node, None) or ('function', node, first parameter, what that is).
        self.around = []
        # Names that stand for modules or classes wherever they are not parameters or assigned.
        self.types = set()

    def visit_Module(self, node):
        assigned = set()
        for one in ast.walk(node):
            if isinstance(one, (ast.Import, ast.ImportFrom)):
                self.types.update((alias.asname or alias.name).split('.')[0] for alias in one.names)
            elif isinstance(one, ast.ClassDef):
                self.types.add(one.name)
            elif isinstance(one, ast.Name) and isinstance(one.ctx, ast.Store):
                assigned.add(one.id)
            elif isinstance(one, ast.arg):
                assigned.add(one.arg)
        self.types -= assigned
        for name, one in bindings(node):
            if isinstance(one, ast.Import):
                for alias in one.names:
                    bound = alias.asname or alias.name.split('.')[0]
                    module = alias.name if alias.asname else bound
                    self.imported.setdefault(bound, []).append([module, None])
            elif isinstance(one, ast.ImportFrom):
                self.import_from(one)
            elif isinstance(one, ast.Name):
                self.assigned.add(name)
            else:
                self.tops.setdefault(name, []).append(one.lineno)
        self.generic_visit(node)

    def import_from(self, node):
        up = self.module.split('.') if self.module else []
        cut = node.level - 1 if self.is_package else node.level
        around = [] if node.level == 0 else up[: len(up) - cut]
        module = '.'.join([*around, *(node.module.split('.') if node.module else [])])
        for alias in node.names:
            if alias.name == '*':
                self.stars.append(module)
            else:
                self.imported.setdefault(alias.asname or alias.name, []).append([module, alias.name])

    def visit_ClassDef(self, node):
        self.define(node, 'class', '#')
        self.around.append(('class', node, None))
        self.generic_visit(node)
        self.around.pop()

    def visit_FunctionDef(self, node):
        self.define(node, 'def', '().')
        owner = self.around[-1] if self.around else None
        first = None
        arguments = node.args.posonlyargs + node.args.args
        decorators = {last_name(one) for one in node.decorator_list}
        if owner and owner[0] == 'class' and arguments and 'staticmethod' not in decorators:
            first = arguments[0].arg
        of_class = 'classmethod' in decorators or node.name in OF_CLASS
        self.around.append(('function', node, first, owner[1] if first and of_class else None))
        self.generic_visit(node)
        self.around.pop()

    visit_AsyncFunctionDef = visit_FunctionDef

    def visit_Call(self, node):
        token = self.token(node.func)
        if token:
            line, column, name = token
            made = self.made_by(node.func)
            self.calls.append([line, column, name, self.shape(node.func), made, self.dotted(node.func)])
        if isinstance(node.func, ast.Call):
            inner = node.func
            while isinstance(inner, ast.Call):
                inner = inner.func
            self.curried.extend(token[:2] for token in [self.token(inner)] if token)
        self.generic_visit(node)

    def visit_Assign(self, node):
        value = self.token(node.value)
        for target in node.targets:
            bound = self.token(target)
            if value and bound:
                self.aliases.append([*bound[:2], *value[:2]])
        self.generic_visit(node)

    def define(self, node, word, mark):
        path = ''.join(one[1].name + ('#' if one[0] == 'class' else '().') for one in self.around)
        row = self.lines[node.lineno - 1]
        start = row.find(word.encode(), node.col_offset) + len(word)
        start = row.find(node.name.encode(), start)
        if start >= 0:
            self.definitions.append([node.lineno, columns(row[:start]), node.name, path + node.name + mark])

    def dotted(self, func):
        """The names of `a.b.c` when `a` is a name of the module."""
        names = []
        while isinstance(func, ast.Attribute):
            names.insert(0, func.attr)
            func = func.value
        if not isinstance(func, ast.Name):
            return None
        inner = any(one[0] == 'function' and func.id in local_names(one[1]) for one in self.around)
        if self.around and self.around[-1][0] == 'class':
            inner = inner or func.id in class_names(self.around[-1][1])
        return None if inner else [func.id, *names]

    def made_by(self, func):
        """The class around, for a call of `cls`: the parameter of a class method."""
        if isinstance(func, ast.Name):
            for one in reversed(self.around):
                if one[0] == 'function' and one[2] == func.id:
                    return one[3] and one[3].name
        return None

    def shape(self, func):
        if isinstance(func, ast.Name):
            return 'name'
        value = func.value
        if isinstance(value, ast.Name):
            if any(one[0] == 'function' and one[2] == value.id for one in self.around):
                return 'this'
            return 'type' if value.id in self.types else 'variable'
        if isinstance(value, ast.Attribute):
            root = value
            while isinstance(root, ast.Attribute):
                root = root.value
            return 'type' if isinstance(root, ast.Name) and root.id in self.types else 'field'
        if isinstance(value, ast.Call):
            return 'super' if isinstance(value.func, ast.Name) and value.func.id == 'super' else 'call'
        if isinstance(value, ast.Subscript):
            return 'index'
        if isinstance(value, (ast.Constant, ast.JoinedStr, ast.List, ast.Dict, ast.Tuple, ast.Set)):
            return 'literal'
        return 'other'

    def token(self, node):
        """Line, column and text of the last name of `a` or `x.a`; None for anything else."""
        if isinstance(node, ast.Name):
            line, start, name = node.lineno, node.col_offset, node.id
        elif isinstance(node, ast.Attribute):
            name = node.attr
            line, start = node.end_lineno, node.end_col_offset - len(name.encode())
        else:
            return None
        row = self.lines[line - 1]
        # Names that the parser normalised stand otherwise in the text: such a one is passed over.
        if row[start:start + len(name.encode())] != name.encode():
            return None
        return line, columns(row[:start]), name


def columns(before):
    return len(before.decode(errors='replace').encode('utf-16-le')) // 2


def bindings(scope):
    """What binds the names of a scope: definitions, imports (without a name) and the `Name`s of assignments."""
    open_nodes = list(ast.iter_child_nodes(scope))[::-1]
    while open_nodes:
        node = open_nodes.pop()
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            yield node.name, node
        elif isinstance(node, (ast.Import, ast.ImportFrom)):
            yield None, node
        elif not isinstance(node, (ast.Lambda, ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)):
            if isinstance(node, ast.Name) and not isinstance(node.ctx, ast.Load):
                yield node.id, node
            open_nodes.extend(list(ast.iter_child_nodes(node))[::-1])


@functools.cache
def local_names(function):
    names = {one.arg for one in ast.walk(function.args) if isinstance(one, ast.arg)}
    for one in ast.walk(function):
        if isinstance(one, ast.Name) and not isinstance(one.ctx, ast.Load):
            names.add(one.id)
    return names | class_names(function)


@functools.cache
def class_names(scope):
    names = set()
    for name, one in bindings(scope):
        names.update([name] if name else (alias.asname or alias.name.split('.')[0] for alias in one.names))
    return names


def last_name(node):
    if isinstance(node, ast.Call):
        node = node.func
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else None


OF_CLASS = {'__new__', '__init_subclass__', '__class_getitem__'}

if __name__ == '__main__':
    sys.setrecursionlimit(10000)
    main(sys.argv[1], json.load(sys.stdin))
