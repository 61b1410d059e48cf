// --- a.go
package a

import "net/http"

type Server struct{}

func (s *Server) handle(w http.ResponseWriter, r *http.Request) {}

func home(w http.ResponseWriter, r *http.Request) {}

func main(s *Server) {
  http.HandleFunc("/", home)
  //   ^^^^^^^^^^ external net/http
  //                   ^^^^ uses fn:a.go:home scope
  http.HandleFunc("/s", s.handle)
  //   ^^^^^^^^^^ external net/http
  //                      ^^^^^^ uses fn:a.go:Server.handle receiver_type
  table := map[string]http.HandlerFunc{"/": home}
  //                                        ^^^^ uses fn:a.go:home scope
  _ = table
}
