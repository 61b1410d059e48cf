// --- go.mod
module example.com/m
// --- a.go
package m

func Public()  {}
func private() {}
// --- a_test.go
package m

func TestInside() { private(); helper() }
  //                ^^^^^^^ calls fn:a.go:private package
  //                           ^^^^^^ calls fn:a_test.go:helper scope

func helper() {}
// --- b_test.go
package m_test

import "example.com/m"

func TestOutside() {
  m.Public()
//  ^^^^^^ calls fn:a.go:Public import
  private()
//^^^^^^^ unresolved
  own()
//^^^ calls fn:c_test.go:own package
}
// --- c_test.go
package m_test

func own() {}
