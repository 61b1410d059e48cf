# --- app/models.py
class User:
    def save(self):
        pass
# --- app/main.py
from app.models import User


def main(user: User, other):
    user.save()
    #    ^^^^ calls fn:app/models.py:User.save receiver_type
    other.save()
    #     ^^^^ unresolved
    print(user)
    # ^^^ nothing


def quoted(user: "User"):
    user.save()
    #    ^^^^ calls fn:app/models.py:User.save receiver_type
