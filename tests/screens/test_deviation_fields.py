from pathlib import Path

from registers import living_year

from screens.desk import Desk
from screens.deviations.fields import who


async def _nobody(_typed: str) -> None:
    return None


def test_an_organisation_stands_before_those_who_work_there(tmp_path: Path) -> None:
    find = who(Desk(living_year(tmp_path)), _nobody).find
    first, *others = find("stadsled")
    assert (first.label, first.key.partition(":")[0]) == ("Stadsledningskontoret", "organisation")
    assert any(pick.label.startswith("Ida Ek") for pick in others)
    assert find("ida ek")[0].key.startswith("person:")
    assert find("rådet")[0].key == "council"
