# --- a.py
class Foo:
    def bar(self): pass
def a(d: dict[str, Foo]):
    for k, v in d.items():
        v.bar()
#         ^^^ calls fn:a.py:Foo.bar receiver_type
    for v in d.values():
        v.bar()
#         ^^^ calls fn:a.py:Foo.bar receiver_type
    d["x"].bar()
#          ^^^ calls fn:a.py:Foo.bar receiver_type
    for k in d:
        k.bar()  # a key: text
    x = [v.bar() for k, v in d.items()]
#          ^^^ calls fn:a.py:Foo.bar receiver_type
    for i, v in enumerate(d.values()):
        v.bar()
#         ^^^ calls fn:a.py:Foo.bar receiver_type
def b(l: list[tuple[str, Foo]], t: tuple[int, Foo]):
    for k, v in l:
        v.bar()
#         ^^^ calls fn:a.py:Foo.bar receiver_type
    t[1].bar()
#        ^^^ calls fn:a.py:Foo.bar receiver_type
    for i, (k, v) in enumerate(l):
        v.bar()
#         ^^^ calls fn:a.py:Foo.bar receiver_type
    for x, y in zip(l, [Foo()]):
#                       ^^^ calls cls:a.py:Foo
        x[1].bar(), y.bar()
#            ^^^ calls fn:a.py:Foo.bar receiver_type
#                     ^^^ calls fn:a.py:Foo.bar receiver_type
    for f in sorted([Foo()], key=str):
#                    ^^^ calls cls:a.py:Foo
        f.bar()
#         ^^^ calls fn:a.py:Foo.bar receiver_type
    for f in reversed([Foo()]):
#                      ^^^ calls cls:a.py:Foo
        f.bar()
#         ^^^ calls fn:a.py:Foo.bar receiver_type
    p, q = t
    q.bar()
#     ^^^ calls fn:a.py:Foo.bar receiver_type
    next(iter([Foo()])).bar()
#   ^^^^ calls fn:a.py:next scope
#              ^^^ calls cls:a.py:Foo
#                       ^^^ calls fn:a.py:Foo.bar receiver_type
def c(d: dict[Foo, int], f: Foo):
    for k in d:
        k.bar()
#         ^^^ calls fn:a.py:Foo.bar receiver_type
    for k in sorted(d):
        k.bar()
#         ^^^ calls fn:a.py:Foo.bar receiver_type
def pair(f: Foo):
    return 1, f
def e(f: Foo):
    a, b = pair(f)
#          ^^^^ calls fn:a.py:pair scope
    b.bar()
#     ^^^ calls fn:a.py:Foo.bar receiver_type
    first, *others = [f]
    first.bar()
#         ^^^ calls fn:a.py:Foo.bar receiver_type
    g, h = 1, f
    h.bar()
#     ^^^ calls fn:a.py:Foo.bar receiver_type
def next(x): return Foo()
#                   ^^^ calls cls:a.py:Foo
