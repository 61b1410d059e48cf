// --- a.go
package a

type Shape interface {
  Area() float64
  Named
}

type Named interface{ Name() string }

type Square struct{}
  // ^^^^^^ inherits cls:a.go:Shape implements
  // ^^^^^^ inherits cls:a.go:Named implements

func (s *Square) Area() float64 { return 1 }
func (s *Square) Name() string  { return "" }

func main(s Shape) {
  s.Area()
//  ^^^^ calls fn:a.go:Shape.Area receiver_type
  s.Name()
//  ^^^^ calls fn:a.go:Named.Name inherited
  var own Shape = &Square{}
  //               ^^^^^^ calls cls:a.go:Square scope
  own.Area()
  //  ^^^^ calls fn:a.go:Shape.Area receiver_type
}
