# --- a.py
class Root:
    def __init__(self):
        pass

    def save(self):
        pass


class Left(Root):
    def save(self):
        super().save()
        #       ^^^^ calls fn:a.py:Root.save inherited


class Right(Root):
    def save(self):
        super(Right, self).save()
        #                  ^^^^ calls fn:a.py:Root.save inherited


class Both(Left, Right):
    def __init__(self):
        super().__init__()
        #       ^^^^^^^^ calls fn:a.py:Root.__init__ inherited

    def save(self):
        super().save()
        #       ^^^^ calls fn:a.py:Left.save inherited
        # After Left comes Right, but only in the order of this class: a class named beside it is not followed.
        super(Left, self).save()
        #                 ^^^^ unresolved

    @classmethod
    def make(cls):
        return super().missing()
        #              ^^^^^^^ unresolved
