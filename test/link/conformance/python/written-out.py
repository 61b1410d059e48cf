# --- a.py
from enum import Enum, auto
import enum


class A:
    def run(self): pass


class B:
    def run(self): pass


def f(): pass
def g(): pass


class Handlers:
    def __init__(self):
        self.by_name = {"first": self.one, "second-one": self.two}
        self.all = [self.one, self.two]
        self.objects = {"a": A(), "b": B()}
        #                    ^ calls cls:a.py:A scope
        #                              ^ calls cls:a.py:B scope

    def one(self): pass
    def two(self): pass

    def at(self, key):
        self.by_name["first"]()
        #    ^^^^^^^ calls fn:a.py:Handlers.one self
        self.by_name['second-one']()
        #    ^^^^^^^ calls fn:a.py:Handlers.two self
        self.by_name[key]()  # one or the other
        #    ^^^^^^^ unresolved
        self.all[1]()
        #    ^^^ calls fn:a.py:Handlers.two self
        for one in self.all:
            one()
        #   ^^^ unresolved
        for one in self.by_name.values():
            one()
        #   ^^^ unresolved
        self.objects["b"].run()
        #                 ^^^ calls fn:a.py:B.run receiver_type
        self.objects[key].run()
        #                 ^^^ unresolved


SAME = {"x": A(), "y": A()}
#            ^ calls cls:a.py:A scope
#                      ^ calls cls:a.py:A scope
MORE = {**SAME, "z": B()}
#                    ^ calls cls:a.py:B scope
LAST = {"z": B(), **SAME}
#            ^ calls cls:a.py:B scope


def named(key):
    SAME[key].run(), SAME["x"].run()
    #         ^^^ calls fn:a.py:A.run receiver_type
    #                          ^^^ calls fn:a.py:A.run receiver_type
    MORE["z"].run(), MORE["x"].run()
    #         ^^^ calls fn:a.py:B.run receiver_type
    #                          ^^^ unresolved
    LAST["z"].run()
    #         ^^^ unresolved
    {**SAME}["x"].run()
    #             ^^^ calls fn:a.py:A.run receiver_type
    [*SAME.values(), A()][0].run()
    #                ^ calls cls:a.py:A scope
    #                        ^^^ calls fn:a.py:A.run receiver_type


class Color(Enum):
    RED = 1
    BLUE = auto()
    #      ^^^^ external enum

    def label(self): pass


class Mode(enum.Enum):
    ON = "on"

    def label(self): return Mode.ON.label()
    #                               ^^^^^ calls fn:a.py:Mode.label receiver_type


def enums(name):
    Color.RED.label(), Color.BLUE.label(), Color["RED"].label(), Color[name].label(), Mode.ON.label()
    #         ^^^^^ calls fn:a.py:Color.label receiver_type
    #                             ^^^^^ calls fn:a.py:Color.label receiver_type
    #                                                   ^^^^^ calls fn:a.py:Color.label receiver_type
    #                                                                        ^^^^^ calls fn:a.py:Color.label receiver_type
    #                                                                                         ^^^^^ calls fn:a.py:Mode.label receiver_type


def called_on_the_class():
    Color.label(Color.RED), Color.RED.value.label()
    #     ^^^^^ calls fn:a.py:Color.label scope
    #                                       ^^^^^ external enum
