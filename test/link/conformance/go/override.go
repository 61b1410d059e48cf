// --- a.go
package a

type Base struct{}

func (Base) Save() {}
func (Base) Load() {}

type User struct{ Base }

func (u User) Save() {
  u.Base.Save()
  //     ^^^^ calls fn:a.go:Base.Save receiver_type
}

func main(u User) {
  u.Save()
//  ^^^^ calls fn:a.go:User.Save receiver_type
  u.Load()
//  ^^^^ calls fn:a.go:Base.Load inherited
}
