package main

import (
	"go/ast"
	"go/token"
	"go/types"
	"path/filepath"
	"unicode/utf8"
)

// looker gathers the call sites of one file.
type looker struct {
	project  *project
	checked  *checked
	file     *source
	receives map[ast.Node]bool // receivers' names seen, by their declaration
	sites    []Site
}

func (l *looker) Visit(node ast.Node) ast.Visitor {
	switch n := node.(type) {
	case *ast.FuncDecl:
		if n.Recv != nil {
			for _, field := range n.Recv.List {
				for _, name := range field.Names {
					l.receives[name] = true
				}
			}
		}
	case *ast.CallExpr:
		l.call(n)
	case *ast.CompositeLit:
		l.construction(n.Type)
	}
	return l
}

func (l *looker) call(call *ast.CallExpr) {
	info := l.checked.info
	callee := unparen(call.Fun)
	said := info.Types[callee]
	if said.IsBuiltin() {
		if name, ok := callee.(*ast.Ident); ok && name.Name == "new" && len(call.Args) == 1 {
			l.construction(call.Args[0])
		}
		return
	}
	if said.IsType() {
		return
	}
	switch e := callee.(type) {
	case *ast.IndexExpr:
		callee = unparen(e.X)
	case *ast.IndexListExpr:
		callee = unparen(e.X)
	}
	if callee != unparen(call.Fun) && !l.isFunction(callee) {
		return // xs[0](): what is called has no name
	}
	switch e := callee.(type) {
	case *ast.Ident:
		l.add(e, "name", l.targets(info.Uses[e]))
	case *ast.SelectorExpr:
		l.add(e.Sel, l.shape(e.X), l.targets(info.Uses[e.Sel]))
	}
}

func (l *looker) isFunction(callee ast.Expr) bool {
	name := namedType(callee)
	_, ok := l.checked.info.Uses[name].(*types.Func)
	return name != nil && ok
}

// construction: `T{}`, `pkg.T[int]{}`, `new(T)`. The types of slices, maps and pointers make no T.
func (l *looker) construction(expression ast.Expr) {
	switch e := expression.(type) {
	case *ast.IndexExpr:
		expression = e.X
	case *ast.IndexListExpr:
		expression = e.X
	}
	var name *ast.Ident
	switch e := expression.(type) {
	case *ast.Ident:
		name = e
	case *ast.SelectorExpr:
		name = e.Sel
	}
	if name == nil {
		return
	}
	if declared, ok := l.checked.info.Uses[name].(*types.TypeName); ok {
		l.add(name, "new", l.typeTargets(declared))
	}
}

func (l *looker) typeTargets(declared *types.TypeName) []Target {
	targets := l.at(nil, declared.Name(), declared.Pos())
	if named, ok := declared.Type().(*types.Named); ok && declared.IsAlias() {
		targets = l.at(targets, named.Obj().Name(), named.Obj().Pos())
	}
	return targets
}

func (l *looker) targets(object types.Object) []Target {
	switch o := object.(type) {
	case *types.Func:
		o = o.Origin()
		targets := l.at(nil, o.Name(), o.Pos())
		if len(targets) == 0 {
			return targets
		}
		here := filepath.Dir(l.project.set.PositionFor(o.Pos(), false).Filename)
		for _, pos := range l.project.byPath[here].variants(o.Pkg().Name())[keyOf(o)] {
			targets = l.at(targets, o.Name(), pos)
		}
		return targets
	case *types.Var:
		return l.heldBy(o)
	}
	return []Target{}
}

// heldBy is the function that a variable always holds: a literal is known by the
// variable's name, and a variable that never changes stands for the function it names.
func (l *looker) heldBy(variable *types.Var) []Target {
	if l.project.held.literals[variable.Pos()] {
		return l.at(nil, variable.Name(), variable.Pos())
	}
	info := l.project.infos[variable.Pkg()]
	var name *ast.Ident
	switch e := l.project.held.named[variable.Pos()].(type) {
	case *ast.Ident:
		name = e
	case *ast.SelectorExpr:
		name = e.Sel
	}
	if name == nil || info == nil || l.project.held.changed[variable.Pos()] {
		return []Target{}
	}
	if function, ok := info.Uses[name].(*types.Func); ok {
		return l.targets(function)
	}
	return []Target{}
}

// keyOf is `name`, or `Type.name` of a method, as declaredName says it.
func keyOf(function *types.Func) string {
	signature, ok := function.Type().(*types.Signature)
	if !ok || signature.Recv() == nil {
		return function.Name()
	}
	owner := signature.Recv().Type()
	if pointer, ok := owner.(*types.Pointer); ok {
		owner = pointer.Elem()
	}
	if named, ok := owner.(*types.Named); ok {
		return named.Obj().Name() + "." + function.Name()
	}
	return function.Name()
}

func (l *looker) at(targets []Target, name string, pos token.Pos) []Target {
	if targets == nil {
		targets = []Target{}
	}
	if !pos.IsValid() {
		return targets
	}
	position := l.project.set.PositionFor(pos, false)
	file := l.project.sources[position.Filename]
	if file == nil {
		return targets
	}
	return append(targets, Target{file.path, position.Line, name})
}

func (l *looker) add(name *ast.Ident, shape string, targets []Target) {
	position := l.project.set.PositionFor(name.Pos(), false)
	line := l.file.text[position.Offset-(position.Column-1) : position.Offset]
	l.sites = append(l.sites, Site{l.file.path, position.Line, unitsOf(line), name.Name, shape, targets})
}

// unitsOf counts UTF-16 code units.
func unitsOf(text []byte) int {
	units := 0
	for len(text) > 0 {
		char, size := utf8.DecodeRune(text)
		text = text[size:]
		units++
		if char > 0xffff {
			units++
		}
	}
	return units
}

// shape says what stands before the name.
func (l *looker) shape(before ast.Expr) string {
	info := l.checked.info
	switch e := before.(type) {
	case *ast.Ident:
		switch o := info.Uses[e].(type) {
		case *types.PkgName, *types.TypeName:
			return "type"
		case *types.Var:
			for receiver := range l.receives {
				if receiver.Pos() == o.Pos() {
					return "this"
				}
			}
		}
		return "variable"
	case *ast.SelectorExpr:
		if info.Types[before].IsType() {
			return "type"
		}
		return "field"
	case *ast.CallExpr:
		return "call"
	case *ast.IndexExpr:
		if info.Types[before].IsType() {
			return "type"
		}
		return "index"
	case *ast.BasicLit, *ast.CompositeLit, *ast.FuncLit:
		return "literal"
	case *ast.ParenExpr:
		return l.shape(e.X)
	case *ast.StarExpr:
		return l.shape(e.X)
	case *ast.UnaryExpr:
		return l.shape(e.X)
	}
	return "other"
}

func unparen(expression ast.Expr) ast.Expr {
	for {
		inner, ok := expression.(*ast.ParenExpr)
		if !ok {
			return expression
		}
		expression = inner.X
	}
}
