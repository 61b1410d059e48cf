// --- a.go
package a

import "example.com/other"

type User struct{}

func (u *User) Save() {}

var hook func()

func main(x interface{}, run func()) {
  x.Save()
//  ^^^^ unresolved
  missing()
//^^^^^^^ unresolved
  run()
//^^^ unresolved
  hook()
//^^^^ unresolved
  other.Find().Save()
  //    ^^^^ external example.com/other
  //           ^^^^ external example.com/other
  len([]int{})
}
