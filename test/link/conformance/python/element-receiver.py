# --- a.py
from typing import Dict, List


class Item:
    def use(self):
        pass


def main(items: List[Item], by_name: Dict[str, Item], others):
    items[0].use()
    #        ^^^ calls fn:a.py:Item.use receiver_type
    for item in items:
        item.use()
        #    ^^^ calls fn:a.py:Item.use receiver_type
    for value in by_name.values():
        #                ^^^^^^ nothing
        value.use()
        #     ^^^ calls fn:a.py:Item.use receiver_type
    for name, value in by_name.items():
        #                      ^^^^^ nothing
        value.use()
        #     ^^^ calls fn:a.py:Item.use receiver_type
    by_name['a'].use()
    #            ^^^ calls fn:a.py:Item.use receiver_type
    made = [Item()]
    #       ^^^^ calls cls:a.py:Item scope
    made[0].use()
    #       ^^^ calls fn:a.py:Item.use receiver_type
    print([one.use() for one in items])
#   ^^^^^ nothing
    #          ^^^ calls fn:a.py:Item.use receiver_type
    for number, item in enumerate(items):
        #               ^^^^^^^^^ nothing
        item.use()
        #    ^^^ calls fn:a.py:Item.use receiver_type
    for other in others:
        other.use()
        #     ^^^ unresolved
