// --- a.go
package a

type User struct{}

func (u *User) Save() {}

func helper() {}

var table = map[string]func(){
  "a": func() { helper() },
  //            ^^^^^^ calls fn:a.go:helper scope
}

func main() {
  func(u *User) {
    u.Save()
  //  ^^^^ calls fn:a.go:User.Save
  }(nil)
  go func() { helper() }()
  //          ^^^^^^ calls fn:a.go:helper scope
  defer helper()
  //    ^^^^^^ calls fn:a.go:helper scope
  cases := []struct {
    name string
    user *User
    make func() *User
  }{{name: "x"}}
  for _, c := range cases {
    c.user.Save()
  //       ^^^^ calls fn:a.go:User.Save
    c.make().Save()
  //  ^^^^ unresolved
  //         ^^^^ calls fn:a.go:User.Save
  }
  var pair struct{ a, b User }
  pair.b.Save()
  //     ^^^^ calls fn:a.go:User.Save
}
