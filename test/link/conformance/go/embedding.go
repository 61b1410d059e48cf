// --- a.go
package a

import "sync"

type Base struct{ logger *Logger }

func (b *Base) Save() {}

type Logger struct{}

func (l *Logger) Log() {}

type User struct {
  *Base
// ^^^^ inherits cls:a.go:Base embeds
  sync.Mutex
  //   ^^^^^ external sync embeds
}

func (u *User) Rename() {
  u.Save()
//  ^^^^ calls fn:a.go:Base.Save
  u.Base.Save()
  //     ^^^^ calls fn:a.go:Base.Save
  u.logger.Log()
  //       ^^^ calls fn:a.go:Logger.Log receiver_type
  u.Lock()
//  ^^^^ external sync
}
