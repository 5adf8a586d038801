import pytest

from exports.tables.cards import grid_of
from nsc_tui.language.faults import ExitCode
from nsc_tui.language.problems import TableFault

HEADINGS = ("given_name", "family_name", "title", "organisation", "email", "phone")


def card(*lines: str) -> str:
    return "\r\n".join(["BEGIN:VCARD", *lines, "END:VCARD", ""])


CARDS = {
    "3.0 with groups and escapes": (
        card(
            "VERSION:3.0",
            "N:O'Neill;José;Maria;;",
            "FN:José Maria O'Neill",
            "TITLE:professor",
            "ORG:Göteborgs universitet\\, GU;Institutionen",
            "item1.EMAIL;type=INTERNET:annan@example.org",
            "item2.EMAIL;type=INTERNET;type=pref:jose@example.org",
            "TEL;TYPE=WORK:031-000 00 05",
        ),
        (
            "José Maria",
            "O'Neill",
            "professor",
            "Göteborgs universitet, GU",
            "jose@example.org",
            "031-000 00 05",
        ),
    ),
    "4.0 with a number as an address": (
        card(
            "VERSION:4.0",
            "FN:Łucja Mc-Kinney",
            "N:Mc-Kinney;Łucja;;;",
            'TEL;VALUE=uri;TYPE="voice,work";PREF=1:tel:+46-31-1',
            "EMAIL:lucja@example.org",
        ),
        ("Łucja", "Mc-Kinney", "", "", "lucja@example.org", "+46-31-1"),
    ),
    "2.1 in quoted-printable": (
        card(
            "VERSION:2.1",
            "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=96berg;=C3=85sa",
            "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=85sa =C3=96berg",
            "EMAIL;PREF;INTERNET:asa@example.org",
        ),
        ("Åsa", "Öberg", "", "", "asa@example.org", ""),
    ),
    "folded lines": (
        card("VERSION:3.0", "N:Öberg-", " Ståhl;Åsa;;;", "FN:Åsa Öberg-Ståhl"),
        ("Åsa", "Öberg-Ståhl", "", "", "", ""),
    ),
}


@pytest.mark.parametrize("name", CARDS)
def test_cards_of_every_version_give_a_person(name: str) -> None:
    text, person = CARDS[name]
    assert grid_of(text.encode(), "x.vcf").lines == ((1, HEADINGS), (1, person))


def test_each_card_is_known_by_its_line_and_what_is_left_out_is_told() -> None:
    text = card("VERSION:3.0", "N:Ek;Ida;;;", "FN:Ida Ek", "BDAY:1970-01-01", "PHOTO;ENCODING=b:AAAA")
    grid = grid_of((text + card("VERSION:3.0", "N:Lind;Omar;;;", "FN:Omar Lind")).encode(), "x.vcf")
    assert [line for line, _ in grid.lines] == [1, 1, 8]
    assert "BDAY" in grid.notices[0]
    assert "PHOTO" in grid.notices[0]
    assert "1970" not in str(grid)


@pytest.mark.parametrize("text", ["BEGIN:VCARD\nVERSION:3.0\nN:x\n", "BEGIN:VCARD\n:::\nEND:VCARD\n"])
def test_a_broken_card_is_named_by_its_line(text: str) -> None:
    with pytest.raises(TableFault) as caught:
        grid_of(("\n" + text).encode(), "x.vcf")
    assert caught.value.code is ExitCode.BAD_INPUT
    assert caught.value.problems[0].line == 2


def test_what_only_begins_like_a_card_holds_none() -> None:
    assert grid_of(b"BEGIN:VCARDS\nN:Ek;Ida\n", "x.vcf").lines == ((1, HEADINGS),)
