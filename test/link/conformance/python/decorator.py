# --- marks.py
def plain(function):
    return function


def with_arguments(name):
    def mark(function):
        return function
    return mark
# --- main.py
import marks
from marks import plain


@plain
#^^^^ uses fn:marks.py:plain
def decorated():
    pass


@marks.with_arguments('a')
#      ^^^^^^^^^^^^^^ uses fn:marks.py:with_arguments
#      ^^^^^^^^^^^^^^ calls fn:marks.py:with_arguments import
def other():
    pass


class Thing:
    @property
    def part(self) -> 'Thing':
        return self

    @part.setter
    def part(self, value):
        pass

    @plain
    #^^^^^ uses fn:marks.py:plain
    def go(self):
        self.part.go()
        #         ^^ calls fn:main.py:Thing.go receiver_type


def main():
    decorated()
#   ^^^^^^^^^ calls fn:main.py:decorated scope
    other()
#   ^^^^^ calls fn:main.py:other scope
