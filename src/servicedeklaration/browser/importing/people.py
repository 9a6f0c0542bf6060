"""Users by their names."""

from plone import api


def full_name(user_id: str) -> str:
    """The full name of a user; the id itself of one who is gone or has no name."""
    user = api.user.get(userid=user_id)
    return (user and user.getProperty("fullname", "")) or user_id
