# --- main.py
from typing import Dict, Generic, List, Optional, TypeVar

T = TypeVar('T')
#   ^^^^^^^ external typing


def many() -> "List[Thing]": ...
def maybe() -> 'Optional[Thing]': ...
def box() -> "Box[Thing]": ...
def broken() -> "not a type[": ...


class Thing:
    def go(self) -> "Box[Thing]":
        ...


class Box(Generic[T]):
    def open(self) -> T:
        ...


class Things(Dict[str, Thing]):
    pass


def use(known: "Dict[str, Thing]", either: 'Thing | None'):
    many()[0].go()
#             ^^ calls fn:main.py:Thing.go receiver_type
#   ^^^^ calls fn:main.py:many scope
    maybe().go()
#           ^^ calls fn:main.py:Thing.go receiver_type
#   ^^^^^ calls fn:main.py:maybe scope
    known['a'].go().open()
#              ^^ calls fn:main.py:Thing.go receiver_type
#                   ^^^^ calls fn:main.py:Box.open return_type
    if either:
        either.go()
#              ^^ calls fn:main.py:Thing.go receiver_type
    for one in many():
        #      ^^^^ calls fn:main.py:many scope
        one.go()
#           ^^ calls fn:main.py:Thing.go receiver_type
    box().open()
#         ^^^^ calls fn:main.py:Box.open return_type
#   ^^^ calls fn:main.py:box scope
    broken().go()
#            ^^ unresolved
#   ^^^^^^ calls fn:main.py:broken scope
