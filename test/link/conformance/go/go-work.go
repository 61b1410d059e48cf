// --- go.work
go 1.21

use (
  ./app
  ./lib
)

replace example.com/old => ./lib
// --- app/go.mod
module example.com/app
// --- app/main.go
package main

import (
  "example.com/lib"
  "example.com/old/deep"
)

func main() {
  lib.F()
  //  ^ calls fn:lib/lib.go:F import
  deep.G()
  //   ^ calls fn:lib/deep/deep.go:G import
}
// --- lib/go.mod
module example.com/lib
// --- lib/lib.go
package lib

func F() {}
// --- lib/deep/deep.go
package deep

func G() {}
