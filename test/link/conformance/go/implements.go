// --- go.mod
module example.com/m
// --- io/io.go
package io

type Closer interface{ Close() error }

type Store interface {
  Closer
  Get(key string, opts ...Option) (*Item, error)
  Each(func(item *Item, n int) error)
}

type Item struct{}
type Option int

type hidden interface{ private() }
// --- disk/disk.go
package disk

import in "example.com/m/io"

type Disk struct{ base }
  // ^^^^ inherits cls:io/io.go:Closer implements
  // ^^^^ inherits cls:io/io.go:Store implements

func (d *Disk) Get(name string, _ ...in.Option) (item *in.Item, err error) { return }
func (d *Disk) Each(f func(*in.Item, int) error)                          {}
func (d *Disk) private()                                                  {}

type base struct{}
  // ^^^^ inherits cls:io/io.go:Closer implements

func (base) Close() error { return nil }
