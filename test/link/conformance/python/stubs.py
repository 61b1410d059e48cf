# --- both.py
def run():
    pass
# --- both.pyi
def run() -> None: ...
# --- native.pyi
def fast() -> None: ...
# --- main.py
from both import run
from native import fast


def main():
    # A source goes before the stub beside it.
    run()
#   ^^^ calls fn:both.py:run import
    fast()
#   ^^^^ calls fn:native.pyi:fast import
