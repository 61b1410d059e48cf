# --- pyproject.toml
[tool.setuptools.packages.find]
where = ["code"]
# --- src/first/__init__.py
def one():
    pass
# --- code/second/__init__.py
def two():
    pass
# --- spread/inner/part.py
def three():
    pass
# --- tests/test_all.py
from first import one
from second import two
from spread.inner import part
import spread.inner.part


def test_all():
    one()
#   ^^^ calls fn:src/first/__init__.py:one import
    two()
#   ^^^ calls fn:code/second/__init__.py:two import
    # Folders without __init__.py are namespace packages.
    part.three()
    #    ^^^^^ calls fn:spread/inner/part.py:three import
    spread.inner.part.three()
    #                 ^^^^^ calls fn:spread/inner/part.py:three import
