// A nested module is not its parent's package, and a local replacement stands for a path.
// --- go.mod
module example.com/m

require example.com/lib v1.2.3

replace (
  example.com/lib v1.2.3 => ./third/lib
  example.com/fork => example.com/elsewhere v1.0.0
)
// --- main.go
package main

import (
  "example.com/fork"
  "example.com/lib/sub"
  "example.com/m/tools"
  "example.com/tools"
)

func main() {
  sub.F()
  //  ^ calls fn:third/lib/sub/sub.go:F import
  fork.F()
  //   ^ external example.com/fork
}
// --- other.go
package main

import nested "example.com/nested/pkg"

func other() { nested.F() }
  //                  ^ calls fn:nested/pkg/pkg.go:F import
// --- third/lib/sub/sub.go
package sub

func F() {}
// --- nested/go.mod
module example.com/nested // a comment
// --- nested/pkg/pkg.go
package pkg

func F() {}
