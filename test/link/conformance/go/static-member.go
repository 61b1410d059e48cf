// --- go.mod
module example.com/m
// --- a.go
package a

import "example.com/m/users"

type User struct{}

func (u User) Save()   {}
func (u *User) Close() {}

// A method named by its type takes the receiver as its first argument.
func main(u User) {
  User.Save(u)
  //   ^^^^ calls fn:a.go:User.Save
  (*User).Close(&u)
  //      ^^^^^ calls fn:a.go:User.Close scope
  users.User.Save(users.Default)
  //         ^^^^ calls fn:users/users.go:User.Save
  users.Default.Save()
  //            ^^^^ calls fn:users/users.go:User.Save
}
// --- users/users.go
package users

type User struct{}

func (User) Save() {}

var Default User
