# --- a.py
from typing import Type, TypeVar

M = TypeVar("M", bound="Model")
#   ^^^^^^^ external typing


class Model:
    @classmethod
    def create(cls: Type[M]) -> M:
        made = cls()
        #      ^^^ calls cls:a.py:Model self
        made.check()
        #    ^^^^^ calls fn:a.py:Model.check self
        return made

    @classmethod
    def every(cls: type[M]) -> list[M]: ...

    def saved(self: M) -> M:
        return self

    def other(self, one: M) -> M:
        return one

    def check(self): pass


class User(Model):
    def greet(self): pass


def run(user: User):
    User.create().greet()
    #    ^^^^^^ calls fn:a.py:Model.create inherited
    #             ^^^^^ calls fn:a.py:User.greet receiver_type
    User.every()[0].greet()
    #    ^^^^^ calls fn:a.py:Model.every inherited
    #               ^^^^^ calls fn:a.py:User.greet receiver_type
    user.saved().greet()
    #    ^^^^^ calls fn:a.py:Model.saved inherited
    #            ^^^^^ calls fn:a.py:User.greet receiver_type
    Model().other(user).check()
#   ^^^^^ calls cls:a.py:Model scope
    #       ^^^^^ calls fn:a.py:Model.other receiver_type
    #                   ^^^^^ calls fn:a.py:Model.check inherited
# --- b.py
class Base:
    def copy(self):
        return self


class Middle(Base):
    def copy(self):
        made = super().copy()
        #              ^^^^ calls fn:b.py:Base.copy inherited
        return made

    def built(self):
        made = self.copy()
        #           ^^^^ calls fn:b.py:Middle.copy self
        return made

    def name(self): pass


class Last(Middle):
    def name(self): pass

    def run(self):
        self.built().name(), super().built().name()
        #    ^^^^^ calls fn:b.py:Middle.built inherited
        #            ^^^^ calls fn:b.py:Last.name return_type
        #                            ^^^^^ calls fn:b.py:Middle.built inherited
        #                                    ^^^^ calls fn:b.py:Last.name return_type


def run(last: Last):
    last.built().name()
    #    ^^^^^ calls fn:b.py:Middle.built inherited
    #            ^^^^ calls fn:b.py:Last.name return_type
