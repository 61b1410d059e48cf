# --- repo.py
class Repo:
    def find(self):
        pass
# --- main.py
from repo import Repo


class Service:
    shared = Repo()
    #        ^^^^ calls cls:repo.py:Repo import
    typed: Repo

    def __init__(self, given: Repo, unknown):
        self.own = Repo()
        #          ^^^^ calls cls:repo.py:Repo import
        self.given = given
        self.unknown = unknown
        self.late: Repo = None

    def go(self):
        self.own.find()
        #        ^^^^ calls fn:repo.py:Repo.find receiver_type
        self.given.find()
        #          ^^^^ calls fn:repo.py:Repo.find receiver_type
        self.late.find()
        #         ^^^^ calls fn:repo.py:Repo.find receiver_type
        self.typed.find()
        #          ^^^^ calls fn:repo.py:Repo.find receiver_type
        self.shared.find()
        #           ^^^^ calls fn:repo.py:Repo.find receiver_type
        self.unknown.find()
        #            ^^^^ unresolved


def main(service: Service):
    service.own.find()
    #           ^^^^ calls fn:repo.py:Repo.find receiver_type
