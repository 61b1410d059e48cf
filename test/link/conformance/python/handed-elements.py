# --- a.py
from enum import Enum


class User:
    def greet(self):
        return self


class Fault(Exception):
    def code(self): ...


class Other(Exception):
    def code(self): ...


def run(users: list[User]):
    sorted(users, key=lambda one: one.greet())
#                                     ^^^^^ calls fn:a.py:User.greet receiver_type
    max(users, key=lambda one: one.greet()).greet()
#                                  ^^^^^ calls fn:a.py:User.greet receiver_type
#                                           ^^^^^ calls fn:a.py:User.greet receiver_type
    users.sort(key=lambda one: one.greet())
#         ^^^^ nothing
#                                  ^^^^^ calls fn:a.py:User.greet receiver_type
    map(lambda one: one.greet(), users)
#                       ^^^^^ calls fn:a.py:User.greet receiver_type
    for one in filter(lambda one: one.greet(), users):
#                                     ^^^^^ calls fn:a.py:User.greet receiver_type
        one.greet()
#           ^^^^^ calls fn:a.py:User.greet receiver_type
    next(one for one in users).greet()
#                              ^^^^^ calls fn:a.py:User.greet receiver_type
    more = [*users]
    more[0].greet()
#           ^^^^^ calls fn:a.py:User.greet receiver_type


def failing():
    try:
        pass
    except (Fault, KeyError) as fault:
        fault.code()
#             ^^^^ calls fn:a.py:Fault.code receiver_type
    except Fault as fault:
        fault.code()
#             ^^^^ calls fn:a.py:Fault.code receiver_type


def matching(what):
    match what:
        case User() as user:
            user.greet()
#                ^^^^^ calls fn:a.py:User.greet receiver_type
