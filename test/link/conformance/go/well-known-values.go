// --- a.go
package x

import (
    "slices"
    "sync"
)

type Post struct{}

func (p Post) Score() int { return 1 }

type Tag struct{}

func (t *Tag) Shout()        {}
func (t *Tag) Posts() []Post { return nil }

func Map[T, U any](xs []T, f func(T) U) []U { return nil }

func run(ts []*Tag) {
    Map(ts, func(t *Tag) []Post { return t.Posts() })[0][0].Score()
//  ^^^ calls fn:a.go:Map scope
//                                         ^^^^^ calls fn:a.go:Tag.Posts receiver_type
//                                                          ^^^^^ calls fn:a.go:Post.Score receiver_type
    slices.MaxFunc(ts, func(a, b *Tag) int { return 0 }).Shout()
//         ^^^^^^^ external slices
//                                                       ^^^^^ calls fn:a.go:Tag.Shout receiver_type
    slices.Clone(ts)[0].Shout()
//         ^^^^^ external slices
//                      ^^^^^ calls fn:a.go:Tag.Shout receiver_type
    once := sync.OnceValue(func() *Tag { return nil })
//               ^^^^^^^^^ external sync
    once().Shout()
//  ^^^^ unresolved
//         ^^^^^ calls fn:a.go:Tag.Shout receiver_type
}
// --- go.mod
module x

go 1.22
