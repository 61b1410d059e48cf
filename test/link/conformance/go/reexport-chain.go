// --- go.mod
module example.com/m
// --- inner/inner.go
package inner

type Client struct{}

func (c *Client) Do() {}
func New() *Client    { return &Client{} }
  //                            ^^^^^^ calls cls:inner/inner.go:Client scope
// --- middle/middle.go
package middle

import "example.com/m/inner"

type Client = inner.Client

var New = inner.New
// --- main.go
package main

import "example.com/m/middle"

func main(c *middle.Client) {
  c.Do()
//  ^^ calls fn:inner/inner.go:Client.Do
  // A variable that holds a function: it is what is called.
  middle.New().Do()
  //     ^^^ calls fn:inner/inner.go:New import
  //           ^^ calls fn:inner/inner.go:Client.Do
}
