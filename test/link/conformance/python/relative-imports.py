# --- app/__init__.py
def root():
    pass
# --- app/core/__init__.py
from .engine import start
# --- app/core/engine.py
from .. import root
from ..tools import helper
from . import wheel
from ...outside import beyond


def start():
    root()
#   ^^^^ calls fn:app/__init__.py:root import
    helper()
#   ^^^^^^ calls fn:app/tools.py:helper import
    wheel.turn()
    #     ^^^^ calls fn:app/core/wheel.py:turn import
    # Above the package, but inside the tree.
    beyond()
#   ^^^^^^ calls fn:outside.py:beyond import
# --- app/core/wheel.py
def turn():
    pass
# --- app/tools.py
def helper():
    pass
# --- outside.py
def beyond():
    pass
