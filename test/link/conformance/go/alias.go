// --- go.mod
module example.com/m
// --- main.go
package main

import (
  db "example.com/m/store"
  _ "example.com/m/effects"
  yaml "gopkg.in/yaml.v3"
)

type Handle = db.Handle

func main(h Handle) {
  db.Open()
  // ^^^^ calls fn:store/store.go:Open import
  yaml.Marshal(1)
  //   ^^^^^^^ external gopkg.in/yaml.v3
  h.Close()
//  ^^^^^ calls fn:store/store.go:Handle.Close receiver_type
}
// --- store/store.go
package store

type Handle struct{}

func (h *Handle) Close() {}
func Open()              {}
// --- effects/effects.go
package effects

func init() {}
