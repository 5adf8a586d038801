"""Who the computer says is at the keyboard."""


def computer_user() -> str:
    """The user's name on this computer; `?` where the user id has none."""
    from getpass import getuser  # late: a look-up does not ask

    try:
        return getuser()
    except (KeyError, OSError, ImportError):  # which one depends on the system and on Python
        return "?"
