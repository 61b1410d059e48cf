# --- a.py
from b import beta, gamma
from b import alpha as round_about


def alpha():
    beta()
#   ^^^^ calls fn:b.py:beta import


def outer():
    round_about()
#   ^^^^^^^^^^^ calls fn:a.py:alpha reexport
    # Each says the other has it.
    gamma()
#   ^^^^^ unresolved
# --- b.py
from a import alpha, gamma


def beta():
    alpha()
#   ^^^^^ calls fn:a.py:alpha import
    gamma()
#   ^^^^^ unresolved
