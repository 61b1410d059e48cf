// --- a.go
package a

type User struct{}

func (u *User) Save() {}

type Users []*User
type ByName map[string]User

func (us Users) First() { us[0].Save() }
  //                            ^^^^ calls fn:a.go:User.Save receiver_type

func main(list []User, grid [][]*User, array [3]User, users Users, byName ByName, ch chan *User) {
  for _, u := range list {
    u.Save()
  //  ^^^^ calls fn:a.go:User.Save receiver_type
  }
  list[0].Save()
  //      ^^^^ calls fn:a.go:User.Save receiver_type
  list[1:][0].Save()
  //          ^^^^ calls fn:a.go:User.Save receiver_type
  grid[0][1].Save()
  //         ^^^^ calls fn:a.go:User.Save receiver_type
  array[0].Save()
  //       ^^^^ calls fn:a.go:User.Save receiver_type
  for _, u := range users {
    u.Save()
  //  ^^^^ calls fn:a.go:User.Save receiver_type
  }
  for _, u := range byName {
    u.Save()
  //  ^^^^ calls fn:a.go:User.Save receiver_type
  }
  if u, ok := byName["x"]; ok {
    u.Save()
  //  ^^^^ calls fn:a.go:User.Save receiver_type
  }
  received := <-ch
  received.Save()
  //       ^^^^ calls fn:a.go:User.Save receiver_type
  for u := range ch {
    u.Save()
  //  ^^^^ calls fn:a.go:User.Save receiver_type
  }
  append(list, User{})[0].Save()
  //           ^^^^ calls cls:a.go:User scope
  //                      ^^^^ calls fn:a.go:User.Save receiver_type
  for i := range list {
    i.Save()
  //  ^^^^ nothing
  }
}

func keys(byUser map[*User]bool) {
  for u := range byUser {
    u.Save()
  //  ^^^^ calls fn:a.go:User.Save receiver_type
  }
  for u, yes := range byUser {
    u.Save()
  //  ^^^^ calls fn:a.go:User.Save receiver_type
    _ = yes
  }
}
