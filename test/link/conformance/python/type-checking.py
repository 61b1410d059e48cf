# --- app/models.py
class User:
    def save(self):
        pass
# --- app/main.py
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.models import User
    from app import models


def main(user: User, quoted: "User", other: 'models.User'):
    user.save()
    #    ^^^^ calls fn:app/models.py:User.save receiver_type
    quoted.save()
    #      ^^^^ calls fn:app/models.py:User.save receiver_type
    other.save()
    #     ^^^^ calls fn:app/models.py:User.save receiver_type
