// --- a.go
package a

type User struct{}

func (u *User) Save() {}

type Group struct{}

func (g Group) Save() {}

func main(x interface{}) {
  x.(*User).Save()
  //        ^^^^ calls fn:a.go:User.Save receiver_type
  if u, ok := x.(*User); ok {
    u.Save()
  //  ^^^^ calls fn:a.go:User.Save receiver_type
  }
  switch v := x.(type) {
  case *User:
    v.Save()
  //  ^^^^ calls fn:a.go:User.Save receiver_type
  case Group: // a comment
    v.Save()
  //  ^^^^ calls fn:a.go:Group.Save receiver_type
  case int, string:
    v.Save()
  //  ^^^^ unresolved
  default:
    v.Save()
  //  ^^^^ unresolved
  }
}
