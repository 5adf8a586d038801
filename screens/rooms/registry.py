"""Which room stands behind each tab. A room is imported when it is first entered."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from screens.desk import Desk
from screens.home import Home

if TYPE_CHECKING:
    from screens.rooms import Room

MakeRoom = Callable[[], "Room"]


def rooms(desk: Desk, home: Home) -> Mapping[str, MakeRoom]:
    """The rooms of the open register by their names in `screens.commands`, in the order of the tabs."""

    def today() -> "Room":
        from screens.rooms.today import TodayRoom

        return TodayRoom(desk, home)

    def activities() -> "Room":
        from screens.rooms.activities import ActivitiesRoom

        return ActivitiesRoom(desk, home)

    def contacts() -> "Room":
        from screens.rooms.contacts import ContactsRoom

        return ContactsRoom(desk, home)

    def deviations() -> "Room":
        from screens.rooms.deviations import DeviationsRoom

        return DeviationsRoom(desk, home)

    def protocol() -> "Room":
        from screens.rooms.protocol import ProtocolRoom

        return ProtocolRoom(desk, home)

    def members() -> "Room":
        from screens.rooms.members import MembersRoom

        return MembersRoom(desk, home)

    def year() -> "Room":
        from screens.rooms.year import YearRoom

        return YearRoom(desk, home)

    def more() -> "Room":
        from screens.rooms.more import MoreRoom

        return MoreRoom(desk, home)

    return {
        "today": today,
        "members": members,
        "activities": activities,
        "contacts": contacts,
        "protocol": protocol,
        "deviations": deviations,
        "year": year,
        "more": more,
    }
