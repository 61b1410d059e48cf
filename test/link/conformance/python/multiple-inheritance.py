# --- a.py
class Root:
    def hello(self):
        pass

    def end(self):
        pass


class Left(Root):
    pass


class Right(Root):
    def hello(self):
        pass


class Both(Left, Right):
    #      ^^^^ inherits cls:a.py:Left extends
    #            ^^^^^ inherits cls:a.py:Right extends
    def go(self):
        # C3: Both, Left, Right, Root.
        self.hello()
        #    ^^^^^ calls fn:a.py:Right.hello inherited
        self.end()
        #    ^^^ calls fn:a.py:Root.end inherited
