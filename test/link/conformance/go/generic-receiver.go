// --- a.go
package a

type Saver interface{ Save() }

type User struct{}

func (User) Save() {}

type Stack[T any] struct{ items []T }

func (s *Stack[T]) Push(item T) { s.grow() }
  //                                ^^^^ calls fn:a.go:Stack.grow receiver_type
func (s *Stack[T]) grow()       {}
func (s *Stack[T]) Pop() T      { return s.items[0] }

func New[T any]() *Stack[T] { return &Stack[T]{} }
  //                                  ^^^^^ calls cls:a.go:Stack scope

func all[T Saver](items []T, one T) {
  one.Save()
  //  ^^^^ calls fn:a.go:Saver.Save receiver_type
  for _, item := range items {
    item.Save()
  //     ^^^^ calls fn:a.go:Saver.Save receiver_type
  }
}

func main(s Stack[User]) {
  New[int]().Push(1)
//^^^ calls fn:a.go:New scope
  //         ^^^^ calls fn:a.go:Stack.Push
  s.Push(User{})
//  ^^^^ calls fn:a.go:Stack.Push
  //     ^^^^ calls cls:a.go:User scope
  s.Pop().Save()
//  ^^^ calls fn:a.go:Stack.Pop receiver_type
  //      ^^^^ calls fn:a.go:User.Save receiver_type
  s.items[0].Save()
  //         ^^^^ calls fn:a.go:User.Save receiver_type
  all([]User{}, User{})
//^^^ calls fn:a.go:all scope
  //            ^^^^ calls cls:a.go:User scope
}
