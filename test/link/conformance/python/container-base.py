# --- main.py
from typing import Dict, List


class Row:
    def draw(self) -> None: ...


class Rows(List[Row]):
    pass


class Index(Dict[str, Row]):
    pass


def go(rows: Rows, index: Index) -> None:
    rows[0].draw()
    #       ^^^^ calls fn:main.py:Row.draw
    rows.pop().draw()
    #          ^^^^ calls fn:main.py:Row.draw
    for row in rows:
        row.draw()
        #   ^^^^ calls fn:main.py:Row.draw
    index["a"].draw()
    #          ^^^^ calls fn:main.py:Row.draw
    for one in index.values():
        one.draw()
        #   ^^^^ calls fn:main.py:Row.draw
