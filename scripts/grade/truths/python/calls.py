"""Every call of a project's Python files, from Python's own parser, as JSON.

    python3 calls.py ROOT < paths.json        (a list of paths relative to ROOT)

Gives, by path: `calls` [line, column, name, shape, enclosing class or null], where the
class is that of a call of `cls`; and `aliases` [line, column, line, column] of plain
assignments `a = b` and `a = b.c`: the name token that is bound and the one it stands
for. A file that this Python cannot parse is left out.

Units: lines are 1-based, columns 0-based UTF-16 code units, both of the name token.
The parser counts UTF-8 bytes, so columns are counted again here.
"""
import ast
import json
import os
import sys


def main(root, paths):
    found = {}
    for path in paths:
        with open(os.path.join(root, path), 'rb') as file:
            source = file.read()
        try:
            tree = ast.parse(source, path)
        except (SyntaxError, ValueError, RecursionError):
            continue
        # Lines as Python counts them: a form feed or a line separator ends none.
        text = source.removeprefix(b'\xef\xbb\xbf').replace(b'\r\n', b'\n').replace(b'\r', b'\n')
        reader = Reader(text.split(b'\n'))
        reader.visit(tree)
        found[path] = {'calls': reader.calls, 'aliases': reader.aliases}
    json.dump(found, sys.stdout)


class Reader(ast.NodeVisitor):
    def __init__(self, lines):
        self.lines = lines
        self.calls = []
        self.aliases = []
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
        self.generic_visit(node)

    def visit_ClassDef(self, node):
        self.around.append(('class', node, None))
        self.generic_visit(node)
        self.around.pop()

    def visit_FunctionDef(self, node):
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
            self.calls.append([line, column, name, self.shape(node.func), made])
        self.generic_visit(node)

    def visit_Assign(self, node):
        value = self.token(node.value)
        for target in node.targets:
            bound = self.token(target)
            if value and bound:
                self.aliases.append([*bound[:2], *value[:2]])
        self.generic_visit(node)

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
        return line, len(row[:start].decode(errors='replace').encode('utf-16-le')) // 2, name


def last_name(node):
    if isinstance(node, ast.Call):
        node = node.func
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else None


OF_CLASS = {'__new__', '__init_subclass__', '__class_getitem__'}

if __name__ == '__main__':
    sys.setrecursionlimit(10000)
    main(sys.argv[1], json.load(sys.stdin))
