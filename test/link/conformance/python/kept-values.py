# --- a.py
import asyncio
import asyncio as aio
from contextvars import ContextVar
from typing import TypedDict
import typing as t


class User:
    def greet(self): pass


class Row(TypedDict, total=False):
    user: User
    users: list[User]


class Wide(Row):
    more: t.NotRequired[User]


class Plain:
    user: User


make = lambda: User()
#              ^^^^ calls cls:a.py:User scope
current: ContextVar[User] = ContextVar("current")
#                           ^^^^^^^^^^ external contextvars
makers = {"user": lambda: User(), "text": lambda: ""}
#                         ^^^^ calls cls:a.py:User scope


def run(row: Row, wide: Wide, plain: Plain, key):
    make().greet()
#   ^^^^ unresolved
    #      ^^^^^ calls fn:a.py:User.greet receiver_type
    current.get().greet()
    #       ^^^ nothing
    #             ^^^^^ calls fn:a.py:User.greet receiver_type
    makers["user"]().greet()
#   ^^^^^^ unresolved
    #                ^^^^^ calls fn:a.py:User.greet receiver_type
    row["user"].greet(), row["users"][0].greet(), wide["more"].greet(), wide['user'].greet()
    #           ^^^^^ calls fn:a.py:User.greet receiver_type
    #                                    ^^^^^ calls fn:a.py:User.greet receiver_type
    #                                                          ^^^^^ calls fn:a.py:User.greet receiver_type
    #                                                                                ^^^^^ calls fn:a.py:User.greet receiver_type
    row[key].greet(), plain["user"].greet()
    #        ^^^^^ unresolved
    #                               ^^^^^ unresolved


async def wait(queue: asyncio.Queue[User], loop: asyncio.AbstractEventLoop):
    (await queue.get()).greet()
    #            ^^^ nothing
    #                   ^^^^^ calls fn:a.py:User.greet receiver_type
    (await loop.run_in_executor(None, fetch, 1)).greet()
    #           ^^^^^^^^^^^^^^^ external asyncio
    #                                            ^^^^^ calls fn:a.py:User.greet receiver_type
    (await aio.wait_for(queue.get(), 1)).greet()
    #          ^^^^^^^^ external asyncio
    #                         ^^^ nothing
    #                                    ^^^^^ calls fn:a.py:User.greet receiver_type


def fetch(at) -> User: ...
