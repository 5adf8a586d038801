"""What the register says of one field's text, for the sentence beside the field as it is left."""

from collections.abc import Callable

from db.checks import checked


def kept_as(table: str, field: str) -> Callable[[str], str]:
    """The text of `field` as it is stored; the function raises Fault with the sentence to show."""

    def check(text: str) -> str:
        return str(checked(table, field, text) or "")

    return check
