// --- a.go
package a

type User struct{ name string }

func NewUser(name string) *User {
  return &User{name: name}
  //      ^^^^ calls cls:a.go:User scope
}

func main() {
  u := User{}
  //   ^^^^ calls cls:a.go:User scope
  u.Save()
//  ^^^^ calls fn:a.go:User.Save
  p := new(User)
  //       ^^^^ calls cls:a.go:User scope
  p.Save()
//  ^^^^ calls fn:a.go:User.Save
  n := NewUser("x")
  //   ^^^^^^^ calls fn:a.go:NewUser scope
  n.Save()
//  ^^^^ calls fn:a.go:User.Save
  (&User{}).Save()
//  ^^^^ calls cls:a.go:User scope
  //        ^^^^ calls fn:a.go:User.Save
}

func (u *User) Save() {}
