# --- app.py
from model import *
import asyncio, copy, itertools, weakref
import functools as ft
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from functools import partial, reduce
from typing import cast
def known(tags: list[Tag], posts: list[Post], d: dict[str, Tag], x, own: Own):
    for ps in map(lambda t: t.posts(), tags): ps[0].publish()
#                             ^^^^^ calls fn:model.py:Tag.posts receiver_type
#                                                   ^^^^^^^ calls fn:model.py:Post.publish receiver_type
    for ps in map(Tag.posts, tags): ps[0].publish()
#                                         ^^^^^^^ calls fn:model.py:Post.publish receiver_type
    for a, b in itertools.product(tags, posts): b.publish()
#                         ^^^^^^^ external itertools
#                                                 ^^^^^^^ calls fn:model.py:Post.publish receiver_type
    for t in itertools.chain(tags, tags): t.shout()
#                      ^^^^^ external itertools
#                                           ^^^^^ calls fn:model.py:Tag.shout receiver_type
    for t in itertools.chain.from_iterable([tags]): t.shout()
#                            ^^^^^^^^^^^^^ external itertools
#                                                     ^^^^^ calls fn:model.py:Tag.shout receiver_type
    for k, run in itertools.groupby(tags, key=lambda t: t.posts()):
#                           ^^^^^^^ external itertools
#                                                         ^^^^^ calls fn:model.py:Tag.posts receiver_type
        for t in run: t.shout()
#                       ^^^^^ calls fn:model.py:Tag.shout receiver_type
    for a, b in itertools.combinations(tags, 2): a.shout()
#                         ^^^^^^^^^^^^ external itertools
#                                                  ^^^^^ calls fn:model.py:Tag.shout receiver_type
    next((t for t in tags), None).shout()
#                                 ^^^^^ calls fn:model.py:Tag.shout receiver_type
    max(Tag(), Tag()).shout()
#       ^^^ calls cls:model.py:Tag import
#              ^^^ calls cls:model.py:Tag import
#                     ^^^^^ calls fn:model.py:Tag.shout receiver_type
    reduce(lambda a, b: a, tags).shout()
#   ^^^^^^ external functools
#                                ^^^^^ calls fn:model.py:Tag.shout receiver_type
    dict((1, t) for t in tags)[1].shout()
#                                 ^^^^^ calls fn:model.py:Tag.shout receiver_type
    dict(d)['x'].shout()
#                ^^^^^ calls fn:model.py:Tag.shout receiver_type
    deque(tags).popleft().shout()
#   ^^^^^ external collections
#                         ^^^^^ calls fn:model.py:Tag.shout receiver_type
    copy.copy(Tag()).shout()
#        ^^^^ external copy
#             ^^^ calls cls:model.py:Tag import
#                    ^^^^^ calls fn:model.py:Tag.shout receiver_type
    partial(Tag.posts, 1)()[0].publish()
#   ^^^^^^^ external functools
#                              ^^^^^^^ calls fn:model.py:Post.publish receiver_type
    ft.partial(Tag)().shout()
#      ^^^^^^^ external functools
#                     ^^^^^ calls fn:model.py:Tag.shout receiver_type
    cast(Tag, x).shout()
#   ^^^^ external typing
#                ^^^^^ calls fn:model.py:Tag.shout receiver_type
    weakref.ref(Tag())().shout()
#           ^^^ external weakref
#               ^^^ calls cls:model.py:Tag import
#                        ^^^^^ calls fn:model.py:Tag.shout receiver_type
    with ThreadPoolExecutor() as pool: pool.submit(Tag).result().shout()
#        ^^^^^^^^^^^^^^^^^^ external concurrent
#                                           ^^^^^^ external concurrent
#                                                       ^^^^^^ unresolved
#                                                                ^^^^^ calls fn:model.py:Tag.shout receiver_type
    own.result().publish()
#       ^^^^^^ calls fn:model.py:Own.result receiver_type
#                ^^^^^^^ calls fn:model.py:Post.publish receiver_type
    own.submit(Tag).publish()
#       ^^^^^^ calls fn:model.py:Own.submit receiver_type
#                   ^^^^^^^ calls fn:model.py:Post.publish receiver_type
def told(tags: list[Tag], sub: Sub):
    each(tags, lambda t: t.shout())
#   ^^^^ calls fn:model.py:each import
#                          ^^^^^ calls fn:model.py:Tag.shout receiver_type
    mapall(tags, lambda t: t.posts())[0][0].publish()
#   ^^^^^^ calls fn:model.py:mapall import
#                            ^^^^^ calls fn:model.py:Tag.posts receiver_type
#                                           ^^^^^^^ calls fn:model.py:Post.publish receiver_type
    mapall(tags, Tag.posts)[0][0].publish()
#   ^^^^^^ calls fn:model.py:mapall import
#                                 ^^^^^^^ calls fn:model.py:Post.publish receiver_type
    first(tags).shout()
#   ^^^^^ calls fn:model.py:first import
#               ^^^^^ calls fn:model.py:Tag.shout receiver_type
    sub.same().sub()
#       ^^^^ calls fn:model.py:Tag.same inherited
#              ^^^ calls fn:model.py:Sub.sub receiver_type
    sub.__class__().sub()
#       ^^^^^^^^^ unresolved
#                   ^^^ calls fn:model.py:Sub.sub receiver_type
    (Tag() + 1).publish()
#    ^^^ calls cls:model.py:Tag import
#               ^^^^^^^ calls fn:model.py:Post.publish receiver_type
    (tags + [Tag()])[0].shout()
#            ^^^ calls cls:model.py:Tag import
#                       ^^^^^ calls fn:model.py:Tag.shout receiver_type
def enums():
    for c in Color: c.paint().publish()
#                     ^^^^^ calls fn:model.py:Color.paint receiver_type
#                             ^^^^^^^ calls fn:model.py:Post.publish return_type
    list(Color)[0].paint()
#                  ^^^^^ calls fn:model.py:Color.paint receiver_type
    Color['RED'].paint()
#                ^^^^^ calls fn:model.py:Color.paint receiver_type
async def fetch() -> Tag: ...
async def tasks():
    (await asyncio.create_task(fetch())).shout()
#                  ^^^^^^^^^^^ external asyncio
#                              ^^^^^ calls fn:app.py:fetch scope
#                                        ^^^^^ calls fn:model.py:Tag.shout receiver_type
    (await asyncio.wait_for(fetch(), 1)).shout()
#                  ^^^^^^^^ external asyncio
#                           ^^^^^ calls fn:app.py:fetch scope
#                                        ^^^^^ calls fn:model.py:Tag.shout receiver_type
    asyncio.run(fetch()).shout()
#           ^^^ external asyncio
#               ^^^^^ calls fn:app.py:fetch scope
#                        ^^^^^ calls fn:model.py:Tag.shout receiver_type
    all = await asyncio.gather(*[fetch() for _ in range(3)])
#                       ^^^^^^ external asyncio
#                                ^^^^^ calls fn:app.py:fetch scope
    all[0].shout()
#          ^^^^^ calls fn:model.py:Tag.shout receiver_type
    (await asyncio.to_thread(Tag)).shout()
#                  ^^^^^^^^^ external asyncio
#                                  ^^^^^ calls fn:model.py:Tag.shout receiver_type
    for one in asyncio.as_completed([fetch()]): (await one).shout()
#                      ^^^^^^^^^^^^ external asyncio
#                                    ^^^^^ calls fn:app.py:fetch scope
#                                                           ^^^^^ calls fn:model.py:Tag.shout receiver_type
# --- model.py
import asyncio
import copy
import functools as ft
import itertools
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from enum import Enum
from functools import partial, reduce
from typing import Callable, Iterable, Self, TypeVar, cast
import weakref
T = TypeVar('T')
#   ^^^^^^^ external typing
U = TypeVar('U')
#   ^^^^^^^ external typing
class Post:
    def publish(self): ...
class Tag:
    def shout(self): ...
    def posts(self) -> list[Post]: ...
    def with_(self, o) -> 'Tag': ...
    def same(self) -> Self: ...
    def __add__(self, o) -> Post: ...
class Sub(Tag):
    def sub(self): ...
class Color(Enum):
    RED = 1
    def paint(self) -> Post: ...
def each(xs: Iterable[T], f: Callable[[T], None]) -> None: ...
def mapall(xs: Iterable[T], f: Callable[[T], U]) -> list[U]: ...
def first(xs: Iterable[T]) -> T: ...
class Own:
    def result(self) -> Post: ...
    def submit(self, f) -> Post: ...
class Cache(dict):
    def pop(self, key): ...
    def copied(self):
        dict(self).pop(1)
        #          ^^^ nothing
        self.pop(1)
        #    ^^^ calls fn:model.py:Cache.pop self
