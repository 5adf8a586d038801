"""The rooms' tabs in windows of any width."""

import pytest

from screens.widgets.frame import tab_texts

SWEDISH = ["Idag", "Ledamöter", "Aktiviteter", "Kontakter", "Protokoll", "Avsteg", "År", "Mer"]
ENGLISH = ["Today", "Members", "Activities", "Contacts", "Protocol", "Deviations", "Year", "More"]


def tabs(labels: list[str]) -> list[tuple[str, str]]:
    return [(str(number), label) for number, label in enumerate(labels, 1)]


@pytest.mark.parametrize(
    ("labels", "open_tab", "width", "shown"),
    [
        (
            SWEDISH,
            0,
            118,
            "1 Idag  2 Ledamöter  3 Aktiviteter  4 Kontakter  5 Protokoll  6 Avsteg  7 År  8 Mer",
        ),
        (SWEDISH, 0, 78, "1 Idag 2 Ledamöter 3 Aktiviteter 4 Kontakter 5 Protokoll 6 Avsteg 7 År 8 Mer"),
        (ENGLISH, 0, 78, "1 Today 2 Members 3 Activiti. 4 Contacts 5 Protocol 6 Deviations 7 Year 8 More"),
        (ENGLISH, 2, 78, "1 Today 2 Members 3 Activities 4 Contacts 5 Protocol 6 Deviatio. 7 Year 8 More"),
        (SWEDISH, 2, 59, "1 Idag 2 Led. 3 Aktiviteter 4 Kon. 5 Pro. 6 Avs. 7 År 8 Mer"),
        (SWEDISH, 2, 58, "1 Idag 2 Led. 3 Aktivitet. 4 Kon. 5 Pro. 6 Avs. 7 År 8 Mer"),
        (SWEDISH, 1, 30, "1  2 Ledamöter  3  4  5  6  7  8"),
    ],
)
def test_labels_are_cut_before_they_go(labels: list[str], open_tab: int, width: int, shown: str) -> None:
    texts, gap = tab_texts(tabs(labels), open_tab, width)
    assert (" " * gap).join(texts) == shown
