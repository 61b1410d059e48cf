# --- a.py
def twice():
    pass


def twice():
    pass


class Box:
    def one(self):
        pass

    def one(self):
        pass


def main():
    twice()
#   ^^^^^ calls fn:a.py:twice~2 scope
    Box().one()
#   ^^^ calls cls:a.py:Box scope
    #     ^^^ calls fn:a.py:Box.one~2 receiver_type
