// --- a.go
package a

type Shape struct{}

func (s *Shape) Draw() {}

type Text struct{}

func (t *Text) Print() {}

type Box[T any] struct{ value T }

func NewBox[T any](v T) *Box[T] { return &Box[T]{value: v} }
//                                        ^^^ calls cls:a.go:Box

func (b *Box[T]) Get() T { return b.value }

func ID[T any](x T) T { return x }

func First[T any](xs []T) T { return xs[0] }

func Made[T any](make func() T) T { return make() }
//                                         ^^^^ unresolved

func Opened[T any](box *Box[T]) T { return box.Get() }
//                                             ^^^ calls fn:a.go:Box.Get receiver_type

func Either[T any](a, b T) T { return a }

func run(shape *Shape, text *Text, shapes []*Shape) {
	if shape != nil {
		ID(shape).Draw()
//^^ calls fn:a.go:ID scope
//          ^^^^ calls fn:a.go:Shape.Draw receiver_type
		First(shapes).Draw()
//^^^^^ calls fn:a.go:First scope
//              ^^^^ calls fn:a.go:Shape.Draw receiver_type
		First([]*Text{text}).Print()
//^^^^^ calls fn:a.go:First scope
//                     ^^^^^ calls fn:a.go:Text.Print return_type
		NewBox(shape).Get().Draw()
//^^^^^^ calls fn:a.go:NewBox scope
//              ^^^ calls fn:a.go:Box.Get return_type
//                    ^^^^ calls fn:a.go:Shape.Draw receiver_type
		NewBox(shape).value.Draw()
//^^^^^^ calls fn:a.go:NewBox scope
//                    ^^^^ calls fn:a.go:Shape.Draw receiver_type
		Opened(NewBox(text)).Print()
//^^^^^^ calls fn:a.go:Opened scope
//       ^^^^^^ calls fn:a.go:NewBox scope
//                     ^^^^^ calls fn:a.go:Text.Print return_type
	}
}
