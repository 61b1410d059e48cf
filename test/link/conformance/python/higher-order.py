# --- made.py
import functools


def maker():
    def made():
        pass
    return made


def keeping(function):
    @functools.wraps(function)
    #          ^^^^^ external functools
    def wrapper(*args):
        return function(*args)
        #      ^^^^^^^^ unresolved
    return wrapper


def real():
    pass


def main():
    local = maker()
    #       ^^^^^ calls fn:made.py:maker scope
    local()
#   ^^^^^ calls fn:made.py:maker.made return_type
    kept = keeping(real)
    #      ^^^^^^^ calls fn:made.py:keeping scope
    #              ^^^^ uses fn:made.py:real
    # What wraps stands for what it wraps, and that is an argument.
    kept()
#   ^^^^ unresolved
