// --- a.go
package a

type User struct{ name string }

func (u *User) Save()  { u.check(); u.name.Trim() }
  //                       ^^^^^ calls fn:b.go:User.check receiver_type
  //                                       ^^^^ nothing
func (u User) Name()   { (&u).Save() }
  //                          ^^^^ calls fn:a.go:User.Save receiver_type
func (*User) Nameless() {}

type Celsius float64

func (c Celsius) Warm() {}

type Handler func()

func (h Handler) Serve() { h() }
  //                       ^ unresolved

const Zero Celsius = 0

func main(c Celsius) {
  c.Warm()
//  ^^^^ calls fn:a.go:Celsius.Warm receiver_type
  Zero.Warm()
  //   ^^^^ calls fn:a.go:Celsius.Warm receiver_type
  // A conversion is no call: it is a use of the type, and its value is of it.
  Celsius(3).Warm()
//^^^^^^^ uses cls:a.go:Celsius scope
  //         ^^^^ calls fn:a.go:Celsius.Warm receiver_type
  Handler(func() {}).Serve()
//^^^^^^^ uses cls:a.go:Handler scope
  //                 ^^^^^ calls fn:a.go:Handler.Serve receiver_type
  (*User)(nil).Save()
//  ^^^^ uses cls:a.go:User scope
  //           ^^^^ calls fn:a.go:User.Save receiver_type
}
// --- b.go
package a

func (u *User) check() {}
