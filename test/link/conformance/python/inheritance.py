# --- base.py
class Base:
    def run(self):
        pass
# --- main.py
from base import Base
from nowhere import Foreign


class Child(Base):
    #       ^^^^ inherits cls:base.py:Base extends
    def go(self):
        self.run()
        #    ^^^ calls fn:base.py:Base.run inherited


class Stranger(Foreign):
    def go(self):
        self.run()
        #    ^^^ external nowhere


class Doubtful(unknown_name):
    def go(self):
        self.run()
        #    ^^^ unresolved


def main():
    Child().run()
#   ^^^^^ calls cls:main.py:Child scope
    #       ^^^ calls fn:base.py:Base.run inherited
