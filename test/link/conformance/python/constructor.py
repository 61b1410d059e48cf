# --- a.py
class Plain:
    pass


class Made:
    def __init__(self, size):
        self.size = size

    def copy(self):
        # Of which class it is, below this one, is not known.
        return type(self)(self.size)
        #      ^^^^ nothing

    @classmethod
    def empty(cls):
        return cls(0)
        #      ^^^ calls cls:a.py:Made self


class Small(Made):
    def shrink(self):
        pass


def main():
    Plain()
#   ^^^^^ calls cls:a.py:Plain scope
    Made(1).copy()
#   ^^^^ calls cls:a.py:Made scope
    #       ^^^^ calls fn:a.py:Made.copy receiver_type
    Small.empty().shrink()
    #     ^^^^^ calls fn:a.py:Made.empty inherited
    #             ^^^^^^ calls fn:a.py:Small.shrink return_type
