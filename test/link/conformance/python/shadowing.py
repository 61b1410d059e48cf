# --- tools.py
def run():
    pass
# --- a.py
from tools import run


def by_parameter(run):
    run()
#   ^^^ unresolved


def by_local():
    def run():
        pass
    run()
#   ^^^ calls fn:a.py:by_local.run scope


def by_variable():
    run = 1
    run()
#   ^^^ nothing


def not_at_all():
    run()
#   ^^^ calls fn:tools.py:run import
    print([run() for run in []])
#   ^^^^^ nothing
    #      ^^^ unresolved


def len(value):
    pass


def own_before_builtin():
    len([])
#   ^^^ calls fn:a.py:len scope
