// --- go.mod
module example.com/m
// --- a.go
package m

import "example.com/m/deep/er"

func outer() {
  inner := func() {
    er.Go()
  //   ^^ calls fn:deep/er/er.go:Go import
  }
  type local struct{ c er.Thing }
  var l local
  inner()
//^^^^^ calls fn:a.go:outer.inner scope
  l.c.Do()
  //  ^^ calls fn:deep/er/er.go:Thing.Do receiver_type
  func() {
    inner()
//  ^^^^^ calls fn:a.go:outer.inner scope
  }()
}
// --- deep/er/er.go
package er

type Thing struct{}

func (Thing) Do() {}
func Go()         {}
