"""Which part of the archive's standard the papers keep to: a choice of the user's, made once at the start."""

from enum import IntEnum


class ArchivePart(IntEnum):
    """The part of ISO 19005 a file keeps to; always at level A, the accessible one."""

    ONE = 1
    TWO = 2
    THREE = 3


_chosen = ArchivePart.TWO


def use(part: ArchivePart) -> None:
    """Let papers keep to `part` where nobody asks for another."""
    global _chosen
    _chosen = part


def in_use() -> ArchivePart:
    """The part that papers keep to: the second until `use` says otherwise."""
    return _chosen
