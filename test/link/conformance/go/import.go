// --- go.mod
module example.com/m

go 1.18
// --- main.go
package main

import (
  "fmt"

  "example.com/m/store"
  "github.com/other/lib"
)

func main() {
  store.Open("x")
  //    ^^^^ calls fn:store/store.go:Open import
  store.Missing()
  //    ^^^^^^^ unresolved
  lib.Do()
  //  ^^ external github.com/other/lib
  fmt.Println()
  //  ^^^^^^^ external fmt
  _ = store.Default
  //        ^^^^^^^ uses fn:store/store.go:Default
}
// --- store/store.go
package store

func Open(name string) {}
func Default()         {}
