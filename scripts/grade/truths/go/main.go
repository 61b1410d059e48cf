// The calls of a Go project as go/types understands them, as JSON on standard output.
//
//	go run *.go ROOT
//
// Types come from source alone: the project's packages by the module paths of its
// go.mod files, the standard library from GOROOT, others from GOPATH where they
// happen to be. What is missing is tolerated: a call that cannot be typed for the
// want of a package has no target. Nothing is fetched and nothing is built.
//
// Files that the build constraints leave out here (another system, another
// architecture) are not graded, but their declarations are: a function that each
// system has in a file of its own may be any of them.
package main

import (
	"encoding/json"
	"fmt"
	"go/ast"
	"os"
	"path/filepath"
	"sort"
)

// Target is a definition, by the line of its name token.
type Target struct {
	File string `json:"file"`
	Line int    `json:"line"`
	Name string `json:"name"`
}

// Site is a call site, by its name token: line from 1, column from 0 in UTF-16 units.
type Site struct {
	File    string   `json:"file"`
	Line    int      `json:"line"`
	Column  int      `json:"column"`
	Name    string   `json:"name"`
	Shape   string   `json:"shape"`
	Targets []Target `json:"targets"`
}

// Truth is what is printed.
type Truth struct {
	Files []string `json:"files"`
	Sites []Site   `json:"sites"`
}

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: go run *.go ROOT")
		os.Exit(2)
	}
	root, err := filepath.Abs(os.Args[1])
	if err == nil {
		root, err = filepath.EvalSymlinks(root)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	project := newProject(root)
	truth := Truth{Files: []string{}, Sites: []Site{}}
	all := []*checked{}
	for _, folder := range project.folders {
		all = append(all, project.checkAll(folder)...)
	}
	for _, checked := range all {
		project.held.settle(checked.info)
	}
	for _, checked := range all {
		for _, file := range checked.files {
			truth.Files = append(truth.Files, file.path)
			look := &looker{project, checked, file, map[ast.Node]bool{}, nil}
			ast.Walk(look, file.syntax)
			truth.Sites = append(truth.Sites, look.sites...)
		}
	}
	sort.Strings(truth.Files)
	if err := json.NewEncoder(os.Stdout).Encode(truth); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
