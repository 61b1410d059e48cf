# --- a.py
class Session:
    def __enter__(self):
        return self

    def query(self):
        pass


class Connection:
    def send(self):
        pass


class Pool:
    def __enter__(self) -> Connection: ...


def main():
    with Session() as session:
        #^^^^^^^ calls cls:a.py:Session scope
        session.query()
        #       ^^^^^ calls fn:a.py:Session.query return_type
    with Pool() as connection:
        #^^^^ calls cls:a.py:Pool scope
        connection.send()
        #          ^^^^ calls fn:a.py:Connection.send return_type
        connection.close()  # of nobody
        #          ^^^^^ unresolved
# --- b.py
from contextlib import ExitStack, asynccontextmanager, closing, contextmanager, nullcontext
from threading import local
from typing import Iterator

from a import Connection, Pool


class Both(local):
    async def __aenter__(self):
        return Connection()
        #      ^^^^^^^^^^ calls cls:a.py:Connection import

    def ping(self):
        pass


class Foreign(local):
    def ping(self):
        pass


@contextmanager
def opened():
    connection = Connection()
    #            ^^^^^^^^^^ calls cls:a.py:Connection import
    try:
        yield connection
    finally:
        connection.send()
        #          ^^^^ calls fn:a.py:Connection.send receiver_type


@contextmanager
def declared() -> Iterator[Connection]: ...


@asynccontextmanager
async def awaited():
    yield Connection()
    #     ^^^^^^^^^^ calls cls:a.py:Connection import


async def run():
    with opened() as c:
        #^^^^^^ calls fn:b.py:opened scope
        c.send()
        # ^^^^ calls fn:a.py:Connection.send return_type
    with declared() as d, Foreign() as f:
        #^^^^^^^^ calls fn:b.py:declared scope
        #                 ^^^^^^^ calls cls:b.py:Foreign scope
        d.send()
        # ^^^^ calls fn:a.py:Connection.send return_type
        f.ping()
        # ^^^^ calls fn:b.py:Foreign.ping receiver_type
    async with awaited() as a, Both() as b:
        #      ^^^^^^^ calls fn:b.py:awaited scope
        #                      ^^^^ calls cls:b.py:Both scope
        a.send()
        # ^^^^ calls fn:a.py:Connection.send return_type
        b.send()
        # ^^^^ calls fn:a.py:Connection.send return_type
    with closing(Pool()) as pool, nullcontext(Pool()) as same:
    #    ^^^^^^^ external contextlib
        #        ^^^^ calls cls:a.py:Pool import
        #                         ^^^^^^^^^^^ external contextlib
        #                                     ^^^^ calls cls:a.py:Pool import
        pool.__enter__(), same.__enter__()
        #    ^^^^^^^^^ calls fn:a.py:Pool.__enter__ receiver_type
        #                      ^^^^^^^^^ calls fn:a.py:Pool.__enter__ receiver_type
    with ExitStack() as stack:
    #    ^^^^^^^^^ external contextlib
        stack.enter_context(Pool()).send()
        #     ^^^^^^^^^^^^^ external contextlib
        #                   ^^^^ calls cls:a.py:Pool import
        #                           ^^^^ calls fn:a.py:Connection.send return_type
        stack.enter_context(opened()).send()
        #     ^^^^^^^^^^^^^ external contextlib
        #                   ^^^^^^ calls fn:b.py:opened scope
        #                             ^^^^ calls fn:a.py:Connection.send return_type
    opened().send()
#   ^^^^^^ calls fn:b.py:opened scope
    #        ^^^^ unresolved
