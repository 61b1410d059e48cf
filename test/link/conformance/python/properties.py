# --- a.py
from functools import cached_property


class Part:
    def turn(self):
        pass


class Machine:
    @property
    def part(self) -> Part: ...

    @cached_property
    def made(self):
        return Part()
        #      ^^^^ calls cls:a.py:Part scope

    def go(self):
        self.part.turn()
        #         ^^^^ calls fn:a.py:Part.turn receiver_type
        self.made.turn()
        #         ^^^^ calls fn:a.py:Part.turn receiver_type
