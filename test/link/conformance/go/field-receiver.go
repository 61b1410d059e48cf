// --- a.go
package a

type Repo struct{}

func (r *Repo) Save() {}

type Deps struct{ repo, spare *Repo }

type Service struct {
  deps Deps
  any  interface{}
}

func (s *Service) Run() {
  s.deps.repo.Save()
  //          ^^^^ calls fn:a.go:Repo.Save receiver_type
  s.deps.spare.Save()
  //           ^^^^ calls fn:a.go:Repo.Save receiver_type
  s.any.Save()
  //    ^^^^ unresolved
}

var service = Service{}
  //          ^^^^^^^ calls cls:a.go:Service scope

func main() {
  service.deps.repo.Save()
  //                ^^^^ calls fn:a.go:Repo.Save receiver_type
}
