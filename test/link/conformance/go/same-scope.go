// --- a.go
package a

func helper() {}

func main() {
  helper()
//^^^^^^ calls fn:a.go:helper scope
  main()
//^^^^ calls fn:a.go:main scope
}

func init() { helper() }
  //          ^^^^^^ calls fn:a.go:helper scope
