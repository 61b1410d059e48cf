// --- a.go
package a

type User struct{}

func (u *User) Save() {}

func one(u User, p *User, pp **User, more ...User) (result *User, err error) {
  u.Save()
//  ^^^^ calls fn:a.go:User.Save receiver_type
  p.Save()
//  ^^^^ calls fn:a.go:User.Save receiver_type
  (*pp).Save()
  //    ^^^^ calls fn:a.go:User.Save receiver_type
  more[0].Save()
  //      ^^^^ calls fn:a.go:User.Save receiver_type
  result.Save()
  //     ^^^^ calls fn:a.go:User.Save receiver_type
  err.Error()
  //  ^^^^^ nothing
  return
}

func two(u interface{}, f func(x User)) {
  u.Save()
//  ^^^^ unresolved
  f(User{})
//^ unresolved
//  ^^^^ calls cls:a.go:User scope
}
