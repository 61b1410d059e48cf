# --- a.py
from typing import Callable
class Foo:
    def bar(self): return self
def run(cb: Callable[[Foo], Foo], other: "Callable[..., Foo]"):
    cb(Foo()).bar()
#   ^^ unresolved
#      ^^^ calls cls:a.py:Foo
#             ^^^ calls fn:a.py:Foo.bar return_type
    other().bar()
#   ^^^^^ external typing
#           ^^^ external typing
def go():
    run(lambda f: f.bar(), None)
#   ^^^ calls fn:a.py:run scope
#                   ^^^ calls fn:a.py:Foo.bar receiver_type
    x: Callable[[int, Foo], None] = lambda i, f: f.bar()
#                                                  ^^^ calls fn:a.py:Foo.bar receiver_type
