"""Each report of the contract, from the command line to a file on disk."""

import json
import os
import stat
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from calling import Call

from db.reading.door import Door
from exports import archive
from exports.paper import archive_part
from exports.reports import REPORTS as MADE
from nsc_tui.cli.reports import REPORTS
from nsc_tui.settings import places

pytestmark = pytest.mark.usefixtures("register")
REFS = {
    "protocol": ["2025-03-12"],
    "protocol-extract": ["§", "3/2025"],
    "attendance": ["2025-03-12"],
    "kallelse": ["2025-03-12"],
    "deviation": ["av-2024-001"],
    "person": ["Nils", "Zetterberg"],
    "action-plan": ["--year", "2025"],
}
CONTRACT = {
    **{key: {"pdf"} for key in ("protocol", "protocol-extract", "attendance", "kallelse")},
    **{key: {"pdf", "csv", "xlsx", "json"} for key in ("deviations", "contacts", "spreading", "costs")},
    "members": {"pdf", "csv", "xlsx", "json", "vcf"},
    "activities": {"pdf", "csv", "xlsx", "json", "ics"},
    **{key: {"pdf", "json"} for key in ("deviation", "person")},
    "year-check": {"pdf", "json", "ics"},
    **{key: {"pdf", "json"} for key in ("action-plan", "year-report", "ks-report")},
}


def _begins(form: str) -> bytes:
    beginnings = {"csv": b"\xef\xbb\xbfref;", "xlsx": b"PK", "vcf": b"BEGIN:VCARD", "ics": b"BEGIN:VCALENDAR"}
    return beginnings.get(form, b"%PDF")


@pytest.mark.parametrize(("name", "form"), [(n, f) for n in CONTRACT for f in sorted(CONTRACT[n])])
def test_every_report_in_every_form(call: Call, tmp_path: Path, name: str, form: str) -> None:
    target = tmp_path / f"made.{form}"
    answer = call("export", name, *REFS.get(name, []), "-o", target)
    assert (answer.code, answer.out) == (0, f"{target}\n")
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    content = target.read_bytes()
    if form == "json":
        json.loads(content)
    else:
        assert content.startswith(_begins(form))


def test_the_contract_is_what_is_offered() -> None:
    assert {name: set(REPORTS[name].forms) for name in CONTRACT} == CONTRACT
    assert REPORTS["copy"].forms == ("db",)
    assert set(MADE) - set(CONTRACT) == {"protocol-extract-draft"}


@pytest.mark.parametrize(
    ("words", "name"),
    [
        (["contacts", "--year", "2025"], "2025_trygghetsradet_kontakter.pdf"),
        (
            ["deviations", "--from", "2025-01-15", "--to", "2025-06-30"],
            "2025-01-15-2025-06-30_trygghetsradet_avsteg.pdf",
        ),
        (["attendance", "2025-03-12"], "2025-03-12_trygghetsradet_narvarolista.pdf"),
        (["kallelse", "2025-03-12"], "2025-03-12_trygghetsradet_kallelse.pdf"),
        (["deviation", "AV-2024-001"], "av-2024-001_trygghetsradet.pdf"),
        (["action-plan", "--year", "2025"], "2025_trygghetsradet_handlingsplan.pdf"),
        (["members", "--today", "2025-03-12"], "2025-03-12_trygghetsradet_ledamoter.pdf"),
    ],
)
def test_the_name_comes_from_the_data(call: Call, tmp_path: Path, words: list[str], name: str) -> None:
    assert call("export", *words).out == f"{tmp_path / name}\n"


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (["attendance"], 2, "2026-03-12"),
        (["attendance", "2020-01-01"], 3, "2020-01-01"),
        (["deviation", "AV-2001-001"], 3, "AV-2001-001"),
        (["deviation", "K-2025-001"], 3, "K-2025-001"),
        (["person", "Ingen Alls"], 3, "Ingen Alls"),
        (["person"], 2, "anna.berg@example.org"),
        (["copy", "2025-03-12"], 2, "2025-03-12"),
        (["copy", "--year", "2025"], 2, "--year"),
        (["copy", "-o", "missing/k.db"], 7, "missing"),
        (["copy", "-o", "k.sqlite"], 2, ".db"),
        (["attendance", "2025-03-12", "--year", "2025"], 2, "--year"),
        (["contacts", "-o", "k.vcf"], 2, ".csv"),
        (["action-plan", "--year", "2024"], 3, "Mer, Handlingsplaner"),
    ],
)
def test_what_cannot_be_made_says_why(
    call: Call, tmp_path: Path, words: list[str], code: int, said: str
) -> None:
    before = sorted(tmp_path.iterdir())
    answer = call("export", *words)
    assert (answer.code, answer.out) == (code, "")
    assert said in answer.said
    assert sorted(tmp_path.iterdir()) == before


def test_paper_is_swedish_unless_the_call_asks_for_english(call: Call, tmp_path: Path) -> None:
    languages = {}
    for lang in ("sv", "en"):
        target = tmp_path / f"{lang}.pdf"
        assert call("--lang", lang, "export", "contacts", "-o", target).code == 0
        with pikepdf.open(BytesIO(target.read_bytes())) as pdf:
            languages[lang] = str(pdf.Root.Lang)
    assert languages == {"sv": "sv-SE", "en": "en-GB"}


def test_days_left_out_of_the_calendar_are_named(call: Call, tmp_path: Path) -> None:
    answer = call("export", "activities", "-o", tmp_path / "a.ics")
    listed = json.loads(call("list", "activities", "--json").out)
    vague = [each for each in listed if each["when"] in ("", "2016", "2020-W43", "2018-05")]
    assert vague
    assert all(each["ref"] in answer.said for each in vague)


class TestArchive:
    def test_it_is_a_folder_named_by_its_year(self, call: Call, tmp_path: Path) -> None:
        answer = call("export", "archive", "--year", "2025")
        assert (answer.code, answer.out) == (0, f"{tmp_path / '2025_trygghetsradet_arkiv'}\n")
        names = {path.name for path in (tmp_path / "2025_trygghetsradet_arkiv").iterdir()}
        assert {"0_innehall.pdf", "1_protokoll", "9_sha256.txt"} <= names
        assert call("export", "archive", "--year", "2025").code == 8
        assert call("export", "archive", "--year", "2025", "--overwrite").code == 0

    @pytest.mark.parametrize(
        ("words", "code", "said"),
        [
            (["-o", "borta/2025"], 7, "borta"),
            (["-o", "home", "--overwrite", "--year", "2025"], 0, ""),
            (["-o", "."], 8, "finns redan"),
            (["-o", ".", "--overwrite"], 8, "inget arkiv"),
            (["2025"], 2, "2025"),
        ],
    )
    def test_where_it_cannot_be_it_says_why(
        self, call: Call, tmp_path: Path, words: list[str], code: int, said: str
    ) -> None:
        (tmp_path / "mitt.txt").write_text("mitt")
        answer = call("export", "archive", *words)
        assert (answer.code, said in answer.said) == (code, True)
        assert (tmp_path / "mitt.txt").read_text() == "mitt"

    def test_an_interrupt_leaves_nothing(
        self, call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def interrupt(*_: object) -> None:
            raise KeyboardInterrupt

        monkeypatch.setattr(archive, "archive_contents", interrupt)
        before = sorted(tmp_path.iterdir())
        assert call("export", "archive", "--year", "2025").code == 130
        assert sorted(tmp_path.iterdir()) == before


class TestCopy:
    def test_a_copy_is_looked_up_in_and_never_written(
        self, call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        target = tmp_path / "k.db"
        before = call("list", "contacts", "--json").out
        assert call("export", "copy", "-o", target).code == 0
        assert stat.S_IMODE(target.stat().st_mode) == 0o400
        target.chmod(0o600)  # a mail takes the mode away, and the copy is one still
        content = target.read_bytes()
        monkeypatch.setenv("NSC_TUI_FILE", str(target))
        assert call("list", "contacts", "--json").out == before
        assert call("verify").code == 0
        refused = call("import", "all", Path(__file__).parents[1] / "data" / "samples")
        assert (refused.code, "läskopia" in refused.said) == (8, True)
        assert target.read_bytes() == content

    def test_it_is_named_by_the_last_change_and_never_overwrites(
        self, call: Call, tmp_path: Path, register: Path
    ) -> None:
        made = Path(call("export", "copy").out.strip())
        assert made.parent == tmp_path
        with Door(register) as door:
            number = door.number("SELECT max(seq) FROM history")
        assert made.name.endswith(f"_trygghetsradet_laskopia_{number}.db")
        assert call("export", "copy").code == 8
        assert call("export", "copy", "--overwrite").code == 0
        assert call("export", "copy", "-o", os.environ["NSC_TUI_FILE"], "--overwrite").code == 8
        assert call("verify").code == 0

    def test_all_that_is_left_can_be_restored_from(self, call: Call, tmp_path: Path, register: Path) -> None:
        target = tmp_path / "k.db"
        call("export", "copy", "-o", target)
        register.unlink()
        assert call("restore", target).code == 0
        assert call("import", "all", Path(__file__).parents[1] / "data" / "samples").code == 0


@pytest.mark.parametrize("part", ["1", "2", "3"])
def test_papers_keep_to_the_part_that_the_user_chose(
    call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, part: str
) -> None:
    monkeypatch.setattr(archive_part, "_chosen", archive_part.in_use())  # put back when the test is over
    settings = places().settings
    settings.parent.mkdir(parents=True, exist_ok=True)
    settings.write_text(f'pdf_part = "{part}"\n', encoding="utf-8")
    target = tmp_path / "made.pdf"
    assert call("export", "protocol", "2025-03-12", "-o", target).code == 0
    with pikepdf.open(target) as pdf:
        assert pdf.open_metadata()["pdfaid:part"] == part
