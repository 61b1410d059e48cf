# --- listed.py
__all__ = ['shown', '_odd']


def shown():
    pass


def left_out():
    pass


def _odd():
    pass
# --- plain.py
def open_to_all():
    pass


def _private():
    pass
# --- main.py
from listed import *
from plain import *


def main():
    shown()
#   ^^^^^ calls fn:listed.py:shown import
    _odd()
#   ^^^^ calls fn:listed.py:_odd import
    left_out()
#   ^^^^^^^^ unresolved
    open_to_all()
#   ^^^^^^^^^^^ calls fn:plain.py:open_to_all import
    _private()
#   ^^^^^^^^ unresolved
