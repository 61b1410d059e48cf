# --- a.py
def first():
    second()
#   ^^^^^^ calls fn:a.py:second scope


def second():
    def inner():
        pass
    inner()
#   ^^^^^ calls fn:a.py:second.inner scope
    first()
#   ^^^^^ calls fn:a.py:first scope


class Box:
    def method(self):
        pass

    def other(self):
        # A method is no name of the scopes inside its class.
        method()
#       ^^^^^^ unresolved
