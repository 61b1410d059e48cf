# --- a.py
from abc import ABC, abstractmethod
from typing import Protocol


class Store(ABC):
    @abstractmethod
    def put(self):
        pass


class Disk(Store):
    #      ^^^^^ inherits cls:a.py:Store extends
    def put(self):
        pass


class Closing(Protocol):
    def close(self): ...


def use(store: Store, file: Closing):
    store.put()
    #     ^^^ calls fn:a.py:Store.put receiver_type
    file.close()
    #    ^^^^^ calls fn:a.py:Closing.close receiver_type
    Disk().put()
#   ^^^^ calls cls:a.py:Disk scope
    #      ^^^ calls fn:a.py:Disk.put receiver_type
