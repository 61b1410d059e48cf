# --- main.py
class One:
    def go(self):
        pass


class Two:
    def go(self):
        pass


def use(flag):
    x = One()
#       ^^^ calls cls:main.py:One scope
    x.go()
#     ^^ calls fn:main.py:One.go
    x = Two()
#       ^^^ calls cls:main.py:Two scope
    x.go()
#     ^^ calls fn:main.py:Two.go
    if flag:
        x = One()
#           ^^^ calls cls:main.py:One scope
        x.go()
#         ^^ calls fn:main.py:One.go
    else:
        x.go()
#         ^^ unresolved
    x.go()
#     ^^ unresolved
    try:
        y = One()
#           ^^^ calls cls:main.py:One scope
    except ValueError:
        y = Two()
#           ^^^ calls cls:main.py:Two scope
        y.go()
#         ^^ calls fn:main.py:Two.go
    y.go()
#     ^^ unresolved
