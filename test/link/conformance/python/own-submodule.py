# --- pkg/__init__.py
from . import inner, other
from pkg import third
from .other import go
inner.check()
#     ^^^^^ calls fn:pkg/inner.py:check import
# --- pkg/inner.py
def check():
    pass
# --- pkg/other.py
from pkg import inner


def go():
    inner.check()
#         ^^^^^ calls fn:pkg/inner.py:check reexport
# --- pkg/third/__init__.py
from pkg import other


def run():
    other.go()
#         ^^ calls fn:pkg/other.py:go reexport
# --- main.py
import pkg
from pkg import inner, third


def main():
    inner.check()
#         ^^^^^ calls fn:pkg/inner.py:check reexport
    pkg.other.go()
#             ^^ calls fn:pkg/other.py:go reexport
    third.run()
#         ^^^ calls fn:pkg/third/__init__.py:run reexport
