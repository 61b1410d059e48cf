# --- a.py
class Tools:
    @staticmethod
    def clean(text):
        pass

    @classmethod
    def make(cls):
        cls.clean('')
        #   ^^^^^ calls fn:a.py:Tools.clean self
        return cls()
        #      ^^^ calls cls:a.py:Tools self

    def use(self):
        self.clean('')
        #    ^^^^^ calls fn:a.py:Tools.clean self


def main():
    Tools.clean('')
    #     ^^^^^ calls fn:a.py:Tools.clean scope
    Tools.make().use()
    #     ^^^^ calls fn:a.py:Tools.make scope
    #            ^^^ calls fn:a.py:Tools.use return_type
