"""Whether a cost lies on the wrong party (G24, G26). What is not certain is not proposed."""

from collections.abc import Collection

from nsc_tui.guideline.names import folded


def is_misplaced(
    is_membership: bool, paid_by: str, office: str, participants: Collection[Collection[str]] = ()
) -> bool:
    """Whether a cost was put on the wrong party for certain: a deviation E1 can be proposed.

    The membership lies on the co-ordinating `office`. Further costs lie on who took part: on the office
    they are misplaced where people took part in what the cost was for, it is known where each of them
    comes from, and nobody comes from the office. `participants` are each one's organisations.
    """
    bearer, coordinator = folded(paid_by), folded(office)
    if not bearer or not coordinator:
        return False
    if is_membership:
        return bearer != coordinator
    from_there = [{folded(name) for name in organisations} for organisations in participants]
    known = bool(from_there) and all(from_there)
    return bearer == coordinator and known and not any(coordinator in names for names in from_there)
