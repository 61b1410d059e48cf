package main

import (
	"errors"
	"go/ast"
	"go/build"
	"go/parser"
	"go/token"
	"go/types"
	"os"
	"path/filepath"
	"regexp"
	"sort"
	"strings"
)

// source is one parsed file of the project.
type source struct {
	path   string // relative to the root
	text   []byte
	syntax *ast.File
	built  bool // the build constraints take it here
	test   bool
}

type folder struct {
	path  string // absolute
	files []*source
	left  map[string]map[string][]token.Pos
}

// checked is a package with the types of its files.
type checked struct {
	name  string
	files []*source
	pack  *types.Package
	info  *types.Info
}

type project struct {
	root     string
	set      *token.FileSet
	context  build.Context
	folders  []*folder
	byPath   map[string]*folder
	sources  map[string]*source // by absolute path
	modules  map[string]string  // module path → absolute folder
	imported map[string]*types.Package
	held     *held
	infos    map[*types.Package]*types.Info
}

var moduleLine = regexp.MustCompile(`(?m)^module\s+"?([^\s"]+)`)
var replaceLine = regexp.MustCompile(`(?m)^(?:replace\s+|\s+)(\S+)(?:\s+v\S+)?\s+=>\s+(\.\.?/\S*|\.\.?)\s*(?://.*)?$`)

func newProject(root string) *project {
	context := build.Default
	context.CgoEnabled = false
	p := &project{root, token.NewFileSet(), context, nil, map[string]*folder{}, map[string]*source{}, map[string]string{}, map[string]*types.Package{}, &held{map[token.Pos]bool{}, map[token.Pos]ast.Expr{}, nil, map[token.Pos]bool{}}, map[*types.Package]*types.Info{}}
	replaced := map[string]string{}
	filepath.WalkDir(root, func(path string, entry os.DirEntry, err error) error {
		if err != nil {
			return nil
		}
		name := entry.Name()
		if entry.IsDir() {
			if path != root && (name == "vendor" || name == "node_modules" || name[0] == '.' || name[0] == '_') {
				return filepath.SkipDir
			}
			return nil
		}
		if name == "go.mod" && !isTestdata(path) {
			p.readModule(path, replaced)
		} else if strings.HasSuffix(name, ".go") {
			p.readSource(path)
		}
		return nil
	})
	for from, to := range replaced {
		p.modules[from] = to
	}
	sort.Slice(p.folders, func(i, j int) bool { return p.folders[i].path < p.folders[j].path })
	return p
}

func (p *project) readModule(path string, replaced map[string]string) {
	text, err := os.ReadFile(path)
	if err != nil {
		return
	}
	here := filepath.Dir(path)
	if found := moduleLine.FindSubmatch(text); found != nil {
		p.modules[string(found[1])] = here
	}
	for _, found := range replaceLine.FindAllSubmatch(text, -1) {
		replaced[string(found[1])] = filepath.Join(here, string(found[2]))
	}
}

func (p *project) readSource(path string) {
	text, err := os.ReadFile(path)
	if err != nil {
		return
	}
	syntax, err := parser.ParseFile(p.set, path, text, parser.ParseComments)
	if err != nil {
		return
	}
	here, name := filepath.Split(path)
	here = filepath.Clean(here)
	built, err := p.context.MatchFile(here, name)
	relative, _ := filepath.Rel(p.root, path)
	file := &source{filepath.ToSlash(relative), text, syntax, built && err == nil && !importsC(syntax), strings.HasSuffix(name, "_test.go")}
	if p.byPath[here] == nil {
		p.byPath[here] = &folder{here, nil, map[string]map[string][]token.Pos{}}
		if !isTestdata(path) {
			p.folders = append(p.folders, p.byPath[here])
		}
	}
	p.byPath[here].files = append(p.byPath[here].files, file)
	p.sources[path] = file
	p.held.look(syntax)
}

// isTestdata: what lies there is no part of the project unless somebody imports it.
func isTestdata(path string) bool {
	return strings.Contains(filepath.ToSlash(path), "/testdata/")
}

func importsC(file *ast.File) bool {
	for _, one := range file.Imports {
		if one.Path.Value == `"C"` {
			return true
		}
	}
	return false
}

// checkAll types the packages of a folder: each with its tests, then the tests' own package.
func (p *project) checkAll(folder *folder) []*checked {
	names := map[string][]*source{}
	for _, file := range folder.files {
		if file.built {
			name := file.syntax.Name.Name
			names[name] = append(names[name], file)
		}
	}
	sorted := []string{}
	for name := range names {
		sorted = append(sorted, name)
	}
	sort.Strings(sorted)
	path := p.importPath(folder.path)
	all := []*checked{}
	var within *types.Package
	for _, name := range sorted {
		inside := importer{p, folder.path, "", nil}
		if within != nil && name == within.Name()+"_test" {
			inside.own, inside.with = path, within
		}
		one := p.check(path, name, names[name], inside, false)
		if !strings.HasSuffix(name, "_test") {
			within = one.pack
		}
		all = append(all, one)
	}
	return all
}

func (p *project) check(path, name string, files []*source, from importer, signatures bool) *checked {
	syntax := []*ast.File{}
	for _, file := range files {
		syntax = append(syntax, file.syntax)
	}
	info := &types.Info{
		Types: map[ast.Expr]types.TypeAndValue{},
		Defs:  map[*ast.Ident]types.Object{},
		Uses:  map[*ast.Ident]types.Object{},
	}
	config := types.Config{Error: func(error) {}, FakeImportC: true, IgnoreFuncBodies: signatures, Importer: from}
	pack, _ := config.Check(path, p.set, syntax, info)
	p.infos[pack] = info
	return &checked{name, files, pack, info}
}

// importPath is the path others import a folder by; its own name where no module says one.
func (p *project) importPath(folder string) string {
	best, path := "", folder
	for module, at := range p.modules {
		if at == folder || strings.HasPrefix(folder, at+"/") {
			if len(at) >= len(best) {
				best, path = at, strings.TrimSuffix(module+"/"+filepath.ToSlash(folder[len(at):]), "/")
			}
		}
	}
	return strings.ReplaceAll(path, "//", "/")
}

// importer loads packages for one folder; `own` is the package under test, with its tests.
type importer struct {
	project *project
	folder  string
	own     string
	with    *types.Package
}

func (i importer) Import(path string) (*types.Package, error) {
	if path == "unsafe" {
		return types.Unsafe, nil
	}
	if path == i.own && i.with != nil {
		return i.with, nil
	}
	return i.project.load(path, i.folder)
}

var errMissing = errors.New("no such package here")
var errCircle = errors.New("import cycle")

func (p *project) load(path, from string) (*types.Package, error) {
	at, ours := p.locate(path, from)
	if at == "" {
		return nil, errMissing
	}
	if pack, known := p.imported[at]; known {
		if pack == nil {
			return nil, errCircle
		}
		return pack, nil
	}
	p.imported[at] = nil
	files := []*source{}
	if ours {
		for _, file := range p.byPath[at].files {
			if file.built && !file.test {
				files = append(files, file)
			}
		}
	} else {
		files = p.elsewhere(at)
	}
	if len(files) == 0 {
		delete(p.imported, at)
		return nil, errMissing
	}
	one := p.check(path, files[0].syntax.Name.Name, files, importer{p, at, "", nil}, true)
	p.imported[at] = one.pack
	return one.pack, nil
}

// locate is the folder of an import path, and whether it belongs to the project.
func (p *project) locate(path, from string) (string, bool) {
	for prefix := path; prefix != "." && prefix != "/"; prefix = filepath.Dir(prefix) {
		if module, ok := p.modules[prefix]; ok {
			at := filepath.Join(module, path[len(prefix):])
			if p.byPath[at] != nil {
				return at, true
			}
		}
	}
	if std, ok := p.modules["std"]; ok && p.byPath[filepath.Join(std, path)] != nil {
		return filepath.Join(std, path), true
	}
	places := []string{filepath.Join(p.context.GOROOT, "src"), filepath.Join(p.context.GOROOT, "src", "vendor")}
	for _, place := range append(filepath.SplitList(p.context.GOPATH), "/usr/share/gocode") {
		places = append(places, filepath.Join(place, "src"))
	}
	for _, place := range places {
		at := filepath.Join(place, path)
		if entry, err := os.Stat(at); err == nil && entry.IsDir() {
			return at, false
		}
	}
	return "", false
}

// elsewhere parses a package that is not the project's.
func (p *project) elsewhere(at string) []*source {
	pack, err := p.context.ImportDir(at, 0)
	if err != nil {
		return nil
	}
	files := []*source{}
	for _, name := range pack.GoFiles {
		if syntax, err := parser.ParseFile(p.set, filepath.Join(at, name), nil, 0); err == nil {
			files = append(files, &source{syntax: syntax, built: true})
		}
	}
	return files
}
