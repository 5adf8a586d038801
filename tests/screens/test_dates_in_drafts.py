from datetime import datetime

import pytest

from nsc_tui.language.human_dates import Looking
from nsc_tui.language.text import Text
from screens.forms.fields import DateField
from screens.typed_dates import reader

NOW, LATER = datetime(2026, 11, 22, 14, 5), datetime(2027, 1, 8, 9, 30)


def field(now: datetime) -> DateField:
    return DateField(name="when", label=Text("När", "When"), read=reader(lambda: now, Looking.BACK))


@pytest.mark.parametrize("typed", ["nu", "idag", "igår", "tor", "12/3", "v43", "24–25 okt", "tor 13.00"])
def test_a_date_in_a_draft_means_the_same_when_it_is_taken_up_later(typed: str) -> None:
    kept = field(NOW).lasting(typed)
    assert field(LATER).read(kept).value == field(NOW).read(typed).value


@pytest.mark.parametrize("typed", ["maj 2018", "2026-03-01", "260301", "skräp", "31/2", ""])
def test_what_means_the_same_on_any_day_is_kept_as_typed(typed: str) -> None:
    assert field(NOW).lasting(typed) == typed
