// --- a.go
package a

type User struct{}

func (u *User) Save() {}

func find() *User                  { return nil }
func pair() (*User, error)         { return nil, nil }
func third() (a int, b, c *User)   { return }
func maker() func() *User          { return find }

func main() {
  u := find()
  //   ^^^^ calls fn:a.go:find scope
  u.Save()
//  ^^^^ calls fn:a.go:User.Save return_type
  v, err := pair()
  //        ^^^^ calls fn:a.go:pair scope
  v.Save()
//  ^^^^ calls fn:a.go:User.Save return_type
  err.Error()
  //  ^^^^^ nothing
  _, b, c := third()
  //         ^^^^^ calls fn:a.go:third scope
  b.Save()
//  ^^^^ calls fn:a.go:User.Save return_type
  c.Save()
//  ^^^^ calls fn:a.go:User.Save return_type
  maker()().Save()
//^^^^^ calls fn:a.go:maker scope
  //        ^^^^ calls fn:a.go:User.Save return_type
  var x, y = pair()
  //         ^^^^ calls fn:a.go:pair scope
  x.Save()
//  ^^^^ calls fn:a.go:User.Save return_type
  _ = y
}
