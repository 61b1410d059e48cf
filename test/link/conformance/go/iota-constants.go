// --- a.go
package a

type Level int

const (
  Debug Level = iota
  Info
  Warn
)

const Bare = Level(3)

var levels = map[Level]string{Debug: "debug"}

func (l Level) String() string { return levels[l] }

func main() {
  Debug.String()
  //    ^^^^^^ calls fn:a.go:Level.String receiver_type
  Warn.String()
  //   ^^^^^^ calls fn:a.go:Level.String receiver_type
  Bare.String()
  //   ^^^^^^ calls fn:a.go:Level.String receiver_type
  for level := range levels {
    level.String()
  //      ^^^^^^ calls fn:a.go:Level.String receiver_type
  }
}
