# --- fast.py
def quick():
    pass
# --- main.py
import sys

try:
    from fast import quick
except ImportError:
    quick = None

try:
    import missing_json as json
except ImportError:
    import fast as json

if sys.platform == 'win32':
    def line():
        pass
else:
    def line():
        pass


def main():
    quick()
#   ^^^^^ calls fn:fast.py:quick import
    json.quick()
    #    ^^^^^ calls fn:fast.py:quick import
    # Of two branches, the last one stands for the name.
    line()
#   ^^^^ calls fn:main.py:line~2 scope


def nested(flag):
    if flag:
        def parser(x): return 1
    else:
        def parser(x): return 2
    parser(3)
#   ^^^^^^ unresolved
