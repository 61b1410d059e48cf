# --- a.py
from typing import overload


@overload
def get(key: int) -> int: ...
@overload
def get(key: str) -> str: ...
def get(key):
    return key


def main():
    # The last one is what runs.
    get(1)
#   ^^^ calls fn:a.py:get~3 scope
    get('one')
#   ^^^ calls fn:a.py:get~3 scope
