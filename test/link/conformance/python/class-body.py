# --- main.py
def plain():
    pass


def outer():
    pass


def marked(function):
    return function


class Base:
    def inherited(self):
        pass


class Thing(Base):
    early = plain
    #       ^^^^^ uses fn:main.py:plain

    def plain(self):
        pass

    def marked(function):
        return function

    same = plain
    #      ^^^^^ uses fn:main.py:Thing.plain
    again = same
    other = outer
    #       ^^^^^ uses fn:main.py:outer
    open = open
    none = inherited

    @marked
    #^^^^^^ uses fn:main.py:Thing.marked
    def go(self):
        self.same()
#            ^^^^ calls fn:main.py:Thing.plain scope
        self.again()
#            ^^^^^ calls fn:main.py:Thing.plain scope
        self.other()
#            ^^^^^ calls fn:main.py:outer scope
        self.open()
        self.none()
#            ^^^^ unresolved
        self.early()
#            ^^^^^ calls fn:main.py:plain scope
        plain()
#       ^^^^^ calls fn:main.py:plain scope
        Thing.same(self)
#             ^^^^ calls fn:main.py:Thing.plain scope


class Lower(Thing):
    def run(self):
        self.again()
#            ^^^^^ calls fn:main.py:Thing.plain scope
