# --- a.py
class Base:
    def step(self):
        pass

    def run(self):
        # Which override runs is not known here.
        self.step()
        #    ^^^^ calls fn:a.py:Base.step self


class Child(Base):
    def step(self):
        pass

    def go(self):
        self.step()
        #    ^^^^ calls fn:a.py:Child.step self


def main(base: Base):
    base.step()
    #    ^^^^ calls fn:a.py:Base.step receiver_type
    Child().step()
#   ^^^^^ calls cls:a.py:Child scope
    #       ^^^^ calls fn:a.py:Child.step receiver_type
