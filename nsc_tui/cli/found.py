"""A record that was asked for, and those around it."""

from typing import NamedTuple


class Around(NamedTuple):
    """Records of one kind that belong to what was asked for."""

    kind: str
    records: tuple[object, ...]


class Found(NamedTuple):
    """One record, the kind it is listed under, and the records around it."""

    kind: str
    record: object
    around: tuple[Around, ...] = ()


def some(*kinds: tuple[str, tuple[object, ...]]) -> tuple[Around, ...]:
    """What there is around a record: the kinds of which there are any."""
    return tuple(Around(kind, records) for kind, records in kinds if records)
