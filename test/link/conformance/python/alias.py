# --- app/models.py
class User:
    def save(self):
        pass


def make():
    pass


Person = User
produce = make
# --- app/main.py
import app.models as m
from app.models import User as U, Person, produce


def main():
    U().save()
#   ^ calls cls:app/models.py:User import
    #   ^^^^ calls fn:app/models.py:User.save receiver_type
    m.User()
    # ^^^^ calls cls:app/models.py:User import
    Person().save()
#   ^^^^^^ calls cls:app/models.py:User import
    #        ^^^^ calls fn:app/models.py:User.save receiver_type
    produce()
#   ^^^^^^^ calls fn:app/models.py:make import
