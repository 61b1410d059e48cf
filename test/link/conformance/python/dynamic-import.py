# --- plugin.py
def load():
    pass
# --- main.py
import importlib


def main(name):
    from plugin import load
    #                  ^^^^ imports mod:plugin.py
    load()
#   ^^^^ calls fn:plugin.py:load import
    import plugin as late
    late.load()
    #    ^^^^ calls fn:plugin.py:load import
    # A name that is made at run time is not guessed.
    module = importlib.import_module(name)
    #                  ^^^^^^^^^^^^^ external importlib
    module.load()
    #      ^^^^ external importlib
