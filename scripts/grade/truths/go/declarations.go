package main

import (
	"go/ast"
	"go/token"
	"go/types"
)

// variants are the functions and methods of a package in the files that are left
// out here, by `name` or `Type.name`.
func (f *folder) variants(name string) map[string][]token.Pos {
	if known, ok := f.left[name]; ok {
		return known
	}
	variants := map[string][]token.Pos{}
	for _, file := range f.files {
		if file.built || file.syntax.Name.Name != name {
			continue
		}
		for _, declaration := range file.syntax.Decls {
			if function, ok := declaration.(*ast.FuncDecl); ok {
				key := declaredName(function)
				variants[key] = append(variants[key], function.Name.Pos())
			}
		}
	}
	f.left[name] = variants
	return variants
}

// held is what variables are declared with, by the position of their names, and which
// variables change afterwards.
type held struct {
	literals map[token.Pos]bool
	named    map[token.Pos]ast.Expr
	others   []*ast.Ident       // assigned to, or their address taken
	changed  map[token.Pos]bool // the variables these are
}

// look takes in one file.
func (h *held) look(file *ast.File) {
	take := func(names []ast.Expr, values []ast.Expr) {
		if len(names) != len(values) {
			return
		}
		for i, value := range values {
			switch v := unparen(value).(type) {
			case *ast.FuncLit:
				h.literals[names[i].Pos()] = true
			case *ast.Ident, *ast.SelectorExpr:
				h.named[names[i].Pos()] = v
			}
		}
	}
	ast.Inspect(file, func(node ast.Node) bool {
		switch n := node.(type) {
		case *ast.AssignStmt:
			if n.Tok == token.DEFINE {
				take(n.Lhs, n.Rhs)
			} else {
				for _, to := range n.Lhs {
					h.change(to)
				}
			}
		case *ast.UnaryExpr:
			if n.Op == token.AND {
				h.change(n.X)
			}
		case *ast.ValueSpec:
			names := []ast.Expr{}
			for _, name := range n.Names {
				names = append(names, name)
			}
			take(names, n.Values)
		}
		return true
	})
}

func (h *held) change(expression ast.Expr) {
	if name := namedType(expression); name != nil {
		h.others = append(h.others, name)
	}
}

// settle finds the variables that change, as one package knows them.
func (h *held) settle(info *types.Info) {
	for _, name := range h.others {
		if variable, ok := info.Uses[name]; ok {
			h.changed[variable.Pos()] = true
		}
	}
}

func declaredName(function *ast.FuncDecl) string {
	if function.Recv == nil || len(function.Recv.List) == 0 {
		return function.Name.Name
	}
	if owner := namedType(function.Recv.List[0].Type); owner != nil {
		return owner.Name + "." + function.Name.Name
	}
	return function.Name.Name
}

// namedType is the last name of a type expression: `T` of `*pkg.T[K]`.
func namedType(expression ast.Expr) *ast.Ident {
	switch e := expression.(type) {
	case *ast.Ident:
		return e
	case *ast.SelectorExpr:
		return e.Sel
	case *ast.StarExpr:
		return namedType(e.X)
	case *ast.ParenExpr:
		return namedType(e.X)
	case *ast.IndexExpr:
		return namedType(e.X)
	case *ast.IndexListExpr:
		return namedType(e.X)
	}
	return nil
}
