// --- go.mod
module example.com/m
// --- main.go
package main

import . "example.com/m/shapes"
import . "github.com/other/dsl"

func main() {
  Area()
//^^^^ calls fn:shapes/shapes.go:Area import
  c := Circle{}
  //   ^^^^^^ calls cls:shapes/shapes.go:Circle import
  c.Grow()
//  ^^^^ calls fn:shapes/shapes.go:Circle.Grow receiver_type
  Describe()
//^^^^^^^^ external github.com/other/dsl
}
// --- shapes/shapes.go
package shapes

type Circle struct{}

func (c Circle) Grow() {}
func Area()            {}
