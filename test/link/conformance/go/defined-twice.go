// --- a.go
package a

type A struct{}

func (A) Save() {}

type B struct{}

func (B) Save() {}

func init() { run() }
  //          ^^^ calls fn:a.go:run scope
func init() { run() }
  //          ^^^ calls fn:a.go:run scope

func run() {
  x := A{}
  //   ^ calls cls:a.go:A scope
  x.Save()
//  ^^^^ calls fn:a.go:A.Save receiver_type
  {
    x := B{}
  //     ^ calls cls:a.go:B scope
    x.Save()
  //  ^^^^ calls fn:a.go:B.Save receiver_type
  }
  x.Save()
//  ^^^^ calls fn:a.go:A.Save receiver_type
}
// --- a_test.go
package a_test

func run() {}

func TestRun() { run() }
  //             ^^^ calls fn:a_test.go:run scope
