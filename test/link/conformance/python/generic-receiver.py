# --- a.py
from typing import Generic, Optional, TypeVar, Union

T = TypeVar('T')
#   ^^^^^^^ external typing
B = TypeVar('B', bound='Item')
#   ^^^^^^^ external typing


class Item:
    def use(self):
        pass


class Box(Generic[T]):
    def __init__(self, value: T):
        self.value = value

    def open(self):
        pass


def main(box: Box[Item], maybe: Optional[Item], either: Union[Item, None], modern: Item | None):
    box.open()
    #   ^^^^ calls fn:a.py:Box.open receiver_type
    box.value.use()
    #         ^^^ calls fn:a.py:Item.use receiver_type
    maybe.use()
    #     ^^^ calls fn:a.py:Item.use receiver_type
    either.use()
    #      ^^^ calls fn:a.py:Item.use receiver_type
    modern.use()
    #      ^^^ calls fn:a.py:Item.use receiver_type


def parameters(value: T, bounded: B):
    bounded.use()
    #       ^^^ calls fn:a.py:Item.use receiver_type
    value.use()
    #     ^^^ unresolved


class Repo(Box[B], Generic[B]):
    def find(self, key) -> B:
        self.value.use()
        #          ^^^ calls fn:a.py:Item.use receiver_type
        return self.value


class Special(Item):
    def shine(self):
        pass


class Specials(Repo[Special]):
    def go(self):
        self.find(1).shine()
        #    ^^^^ calls fn:a.py:Repo.find inherited
        #            ^^^^^ calls fn:a.py:Special.shine
