// --- a.go
package a

import "fmt"

func helper() {}

type T struct{}

func (T) M() {}

func main(other T) {
  helper()
//^^^^^^ calls fn:a.go:helper scope
  {
    helper := func() {}
    helper()
//  ^^^^^^ calls fn:a.go:main.helper scope
  }
  helper()
//^^^^^^ calls fn:a.go:helper scope
  if helper, ok := find(), true; ok {
  //               ^^^^ calls fn:a.go:find scope
    helper()
//  ^^^^^^ unresolved
  }
  fmt := other
  fmt.M()
  //  ^ calls fn:a.go:T.M receiver_type
}

type user struct{}

func (u user) Save() {}

// A parameter may bear the name of its type.
func named(user *user) { user.Save() }
  //                          ^^^^ calls fn:a.go:user.Save receiver_type

func param(helper func()) {
  helper()
//^^^^^^ unresolved
}

func find() func() { fmt.Println(); return nil }
  //                     ^^^^^^^ external fmt
