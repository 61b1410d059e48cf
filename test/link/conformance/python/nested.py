# --- a.py
class Outer:
    class Inner:
        def work(self):
            pass

    def make(self):
        self.Inner().work()
        #    ^^^^^ calls cls:a.py:Outer.Inner self
        #            ^^^^ calls fn:a.py:Outer.Inner.work self


def around():
    def deeper():
        def deepest():
            pass
        deepest()
#       ^^^^^^^ calls fn:a.py:around.deeper.deepest scope
    deeper()
#   ^^^^^^ calls fn:a.py:around.deeper scope
    Outer.Inner()
    #     ^^^^^ calls cls:a.py:Outer.Inner scope
