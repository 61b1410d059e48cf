// --- a.go
package a

type User struct{}

func (u *User) Save() {}

type Maker func() *User

type Option func(*User) error

func (o Option) Name() string { return "" }

func apply(f func(*User) *User, make Maker, options ...Option) {
  f(nil).Save()
//^ unresolved
  //     ^^^^ calls fn:a.go:User.Save return_type
  make().Save()
//^^^^ unresolved
  //     ^^^^ calls fn:a.go:User.Save return_type
  for _, option := range options {
    option(nil)
//  ^^^^^^ unresolved
    option.Name()
  //       ^^^^ calls fn:a.go:Option.Name receiver_type
  }
}

func same(u *User) *User { return u }

func main(o Option) {
  apply(same, nil)
//^^^^^ calls fn:a.go:apply scope
  //    ^^^^ uses fn:a.go:same scope
  g := same
  g(nil)
//^ calls fn:a.go:same scope
  save := (&User{}).Save
  //        ^^^^ calls cls:a.go:User scope
  save()
//^^^^ calls fn:a.go:User.Save receiver_type
}
