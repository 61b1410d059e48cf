// A variable that holds a function stands for it; what a variable is given later is not followed.
// --- go.mod
module example.com/m
// --- pool/pool.go
package pool

type Pool struct{}

func (p *Pool) Get() *Item { return nil }

type Item struct{}

func (i *Item) Free() {}

var shared = &Pool{}
  //          ^^^^ calls cls:pool/pool.go:Pool scope

var Get = shared.Get
// --- main.go
package main

import "example.com/m/pool"

func main() {
  pool.Get().Free()
  //   ^^^ calls fn:pool/pool.go:Pool.Get
  //         ^^^^ calls fn:pool/pool.go:Item.Free return_type
  var later func() *pool.Item
  later = pool.Get
  later().Free()
//^^^^^ unresolved
  //      ^^^^ calls fn:pool/pool.go:Item.Free
}
