# --- a.py
class Only:
    def save(self):
        pass


def main(thing, name):
    # The only `save` there is, and still a guess.
    thing.save()
    #     ^^^^ unresolved
    getattr(thing, name)()
#   ^^^^^^^ unresolved
    nowhere()
#   ^^^^^^^ unresolved
    Only().missing()
#   ^^^^ calls cls:a.py:Only scope
    #      ^^^^^^^ unresolved
    thing.part.save()
    #          ^^^^ unresolved
