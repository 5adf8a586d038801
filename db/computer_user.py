"""Who the computer says is at the keyboard."""

from getpass import getuser


def computer_user() -> str:
    """The user's name on this computer; `?` where the user id has none."""
    try:
        return getuser()
    except (KeyError, OSError, ImportError):  # which one depends on the system and on Python
        return "?"
