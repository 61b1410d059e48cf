# --- a.py
import asyncio
class Foo:
    def bar(self): return self
    def __getitem__(self, i): return Bag()
#                                    ^^^ calls cls:a.py:Bag
    def __call__(self): return Bag()
#                              ^^^ calls cls:a.py:Bag
class Bag:
    def __iter__(self): return Walk()
#                              ^^^^ calls cls:a.py:Walk
    def run(self): pass
class Walk:
    def __iter__(self): return self
    def __next__(self): return Foo()
#                              ^^^ calls cls:a.py:Foo
def gen():
    yield Foo()
#         ^^^ calls cls:a.py:Foo
def all_of():
    yield from gen()
#              ^^^ calls fn:a.py:gen scope
async def load(): return Foo()
#                        ^^^ calls cls:a.py:Foo
def one(bag: Bag, foo: Foo):
    for f in bag:
        f.bar()
#         ^^^ calls fn:a.py:Foo.bar receiver_type
    foo[0].run()
#          ^^^ calls fn:a.py:Bag.run return_type
    foo().run()
#   ^^^ unresolved
#         ^^^ calls fn:a.py:Bag.run return_type
    for g in gen():
#            ^^^ calls fn:a.py:gen scope
        g.bar()
#         ^^^ calls fn:a.py:Foo.bar receiver_type
    for h in all_of():
#            ^^^^^^ calls fn:a.py:all_of scope
        h.bar()
#         ^^^ calls fn:a.py:Foo.bar receiver_type
    d = {"a": foo, **{}}
    d["a"].bar()
#          ^^^ calls fn:a.py:Foo.bar receiver_type
    for k, v in d.items():
        v.bar()
#         ^^^ calls fn:a.py:Foo.bar receiver_type
    e = {k: Foo() for k in "ab"}
#           ^^^ calls cls:a.py:Foo
    e["a"].bar()
#          ^^^ calls fn:a.py:Foo.bar receiver_type
    xs = [foo]
    xs[1:][0].bar()
#             ^^^ calls fn:a.py:Foo.bar receiver_type
    a, b = 1, foo
    b.bar()
#     ^^^ calls fn:a.py:Foo.bar receiver_type
async def two():
    a, b = await asyncio.gather(load(), load())
#                        ^^^^^^ external asyncio
#                               ^^^^ calls fn:a.py:load scope
#                                       ^^^^ calls fn:a.py:load scope
    b.bar()
#     ^^^ calls fn:a.py:Foo.bar return_type
