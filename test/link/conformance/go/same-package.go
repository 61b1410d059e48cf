// --- a/one.go
package a

func main(s Server) {
  setup()
//^^^^^ calls fn:a/two.go:setup package
  s.Start()
//  ^^^^^ calls fn:a/two.go:Server.Start receiver_type
  elsewhere()
//^^^^^^^^^ unresolved
}
// --- a/two.go
package a

type Server struct{}

func (s *Server) Start() {}
func setup()             {}
// --- b/three.go
package b

func elsewhere() {}
