# --- main.py
class One:
    def go(self):
        pass


class Two:
    def go(self):
        pass


def use(flag):
    x = One()
    x.go()
#     ^^ calls fn:main.py:One.go
    x = Two()
    x.go()
#     ^^ calls fn:main.py:Two.go
    if flag:
        x = One()
        x.go()
#         ^^ calls fn:main.py:One.go
    else:
        x.go()
#         ^^ unresolved
    x.go()
#     ^^ unresolved
    try:
        y = One()
    except ValueError:
        y = Two()
        y.go()
#         ^^ calls fn:main.py:Two.go
    y.go()
#     ^^ unresolved
