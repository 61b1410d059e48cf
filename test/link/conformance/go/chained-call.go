// --- a.go
package a

type Query struct{}

func (q *Query) Where(s string) *Query { return q }
func (q *Query) First() *User          { return nil }

type User struct{}

func (u *User) Save() {}

func Table() *Query { return nil }

func main() {
  Table().
//^^^^^ calls fn:a.go:Table scope
    Where("a").
//  ^^^^^ calls fn:a.go:Query.Where return_type
    Where("b").
//  ^^^^^ calls fn:a.go:Query.Where return_type
    First().Save()
//  ^^^^^ calls fn:a.go:Query.First return_type
  //        ^^^^ calls fn:a.go:User.Save return_type
}
