# --- a.py
def work():
    pass


def main(items):
    # What a lambda calls belongs to the function around it.
    items.sort(key=lambda item: work())
    #     ^^^^ unresolved
    #                           ^^^^ calls fn:a.py:work scope
    named = lambda: work()
    #               ^^^^ calls fn:a.py:work scope
    # A lambda is no node, whatever it is called.
    named()
#   ^^^^^ unresolved
    return [work() for _ in items]
    #       ^^^^ calls fn:a.py:work scope
