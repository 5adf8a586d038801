"""Dates of any precision in a narrow column."""

from datetime import date

import pytest

from nsc_tui.guideline.dates import When
from nsc_tui.language.narrow_dates import narrow

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("written", "swedish", "english"),
    [
        ("", "", ""),
        ("2026-12-03", "tor 3 dec", "Thu 3 Dec"),
        ("2026-12-03T13:00", "tor 3 dec", "Thu 3 Dec"),
        ("2025-12-03", "2025-12-03", "2025-12-03"),
        ("2026-12-31T23:30-05:00", "2027-01-01", "2027-01-01"),
        ("2026-11-12/2026-11-13", "12–13 nov", "12–13 Nov"),
        ("2022-10-24T09:00/2022-10-25T12:00", "24–25 okt 2022", "24–25 Oct 2022"),
        ("2026-12-03T09:00/2026-12-03T12:00", "tor 3 dec", "Thu 3 Dec"),
        ("2025-06-28/2025-07-03", "28 juni–3 juli 2025", "28 June–3 July 2025"),
        ("2025-12-28/2026-01-03", "2025-12-28–01-03", "2025-12-28–01-03"),
        ("2018-05", "maj 2018", "May 2018"),
        ("2018-09", "sep 2018", "Sept 2018"),
        ("2026-03/2026-04", "mars–apr 2026", "Mar–Apr 2026"),
        ("2025-11/2026-01", "nov 2025–jan 2026", "Nov 2025–Jan 2026"),
        ("2020-W43", "v43 2020", "w43 2020"),
        ("2020-W43/2020-W44", "v43–44 2020", "w43–44 2020"),
        ("2025-W52/2026-W01", "v52 2025–v1 2026", "w52 2025–w1 2026"),
        ("2016", "2016", "2016"),
        ("2020/2021", "2020–2021", "2020–2021"),
        ("../2020-11-18", "senast 2020-11-18", "by 2020-11-18"),
        ("../2018-09", "senast sep 2018", "by Sept 2018"),
        ("2024-01-01/..", "från 2024-01-01", "from 2024-01-01"),
        ("XXXX-01-30", "30 jan, år ?", "30 Jan, year ?"),
        ("XXXX-01-30/XXXX-01-31", "30–31 jan, år ?", "30–31 Jan, year ?"),
    ],
)
def test_a_date_is_said_in_at_most_nineteen_characters(written: str, swedish: str, english: str) -> None:
    said = [narrow(When.parse(written), TODAY, language) for language in ("sv", "en")]
    assert said == [swedish, english]
    assert max(map(len, said)) <= 19
