# --- a.py
from dataclasses import dataclass, field
from enum import Enum
from typing import NamedTuple


@dataclass
class Engine:
    def start(self):
        pass


@dataclass
class Car:
    engine: Engine
    spare: Engine = field(default_factory=Engine)
    #               ^^^^^ external dataclasses

    def go(self):
        self.engine.start()
        #           ^^^^^ calls fn:a.py:Engine.start receiver_type
        self.spare.start()
        #          ^^^^^ calls fn:a.py:Engine.start receiver_type


class Pair(NamedTuple):
    engine: Engine


class Color(Enum):
    RED = 1

    def paint(self):
        pass


def main(pair: Pair):
    Car(Engine()).go()
#   ^^^ calls cls:a.py:Car scope
    #   ^^^^^^ calls cls:a.py:Engine scope
    #             ^^ calls fn:a.py:Car.go receiver_type
    pair.engine.start()
    #           ^^^^^ calls fn:a.py:Engine.start receiver_type
    Color.RED.paint()
    #         ^^^^^ calls fn:a.py:Color.paint receiver_type
