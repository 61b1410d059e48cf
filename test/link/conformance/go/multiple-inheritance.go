// --- a.go
package a

type Reader struct{}

func (Reader) Read() {}

type Writer struct{}

func (*Writer) Write() {}

type Both struct {
  Reader
//^^^^^^ inherits cls:a.go:Reader embeds
  *Writer
// ^^^^^^ inherits cls:a.go:Writer embeds
}

func main(b Both) {
  b.Read()
//  ^^^^ calls fn:a.go:Reader.Read inherited
  b.Write()
//  ^^^^^ calls fn:a.go:Writer.Write inherited
}
