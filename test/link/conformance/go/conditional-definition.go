// --- go.mod
module example.com/m
// --- os/open_darwin.go
package os

func open() { log() }
  //          ^^^ calls fn:os/log.go:log package
// --- os/open_linux.go
package os

func open() {}
// --- os/open_other.go
//go:build !linux && !darwin

package os

func open()  {}
func Other() { open() }
  //           ^^^^ calls fn:os/open_other.go:open scope
// --- os/log.go
package os

// Of variants, the one for linux/amd64 is seen by those who are always built.
func log() { open() }
  //         ^^^^ calls fn:os/open_linux.go:open package
// --- os/use_windows.go
package os

func use() { open() }
  //         ^^^^ calls fn:os/open_other.go:open package
