import json
import stat
from pathlib import Path

import pytest
from calling import SAMPLES, Call


def test_from_an_empty_folder_to_an_extract(
    call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    register = tmp_path / "r.db"
    assert call("new", register).code == 0
    monkeypatch.setenv("NSC_TUI_FILE", str(register))
    rehearsed = call("import", "all", SAMPLES, "--dry-run")
    assert rehearsed.code == 0
    assert json.loads(call("list", "contacts", "--json").out) == []
    brought = call("import", "all", SAMPLES)
    assert brought.code == 0
    assert "contacts: 5 nya" in brought.out
    again = call("import", "all", SAMPLES)
    assert "contacts: 0 nya, 5 fanns redan" in again.out
    answer = call("export", "protocol-extract", "§ 3/2025")
    path = Path(answer.out.strip())
    assert path.name == "2025-03-12_trygghetsradet_utdrag_par-3.pdf"
    assert path.read_bytes().startswith(b"%PDF")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_new_never_writes_over(call: Call, register: Path) -> None:
    before = register.read_bytes()
    answer = call("new", register)
    assert answer.code == 8
    assert register.read_bytes() == before


@pytest.mark.usefixtures("register")
class TestExport:
    def test_an_existing_file_stays_unless_told(self, call: Call, tmp_path: Path) -> None:
        target = tmp_path / "p.pdf"
        target.write_bytes(b"kept")
        assert call("export", "protocol", "2025-03-12", "-o", target).code == 8
        assert target.read_bytes() == b"kept"
        assert call("export", "protocol", "2025-03-12", "-o", target, "--overwrite").code == 0
        assert target.read_bytes().startswith(b"%PDF")

    def test_the_same_record_gives_the_same_bytes(self, call: Call, tmp_path: Path) -> None:
        one, other = tmp_path / "1.pdf", tmp_path / "2.pdf"
        call("export", "protocol", "2025-03-12", "-o", one)
        call("export", "protocol", "2025-03-12", "-o", other)
        assert one.read_bytes() == other.read_bytes()

    @pytest.mark.parametrize("suffix", [".csv", ".json", ".xlsx"])
    def test_the_suffix_picks_the_form(self, call: Call, tmp_path: Path, suffix: str) -> None:
        target = tmp_path / f"k{suffix}"
        answer = call("export", "contacts", "-o", target, "--year", "2022")
        assert (answer.code, answer.out) == (0, f"{target}\n")
        content = target.read_bytes()
        assert content.startswith({".csv": b"\xef\xbb\xbfref;", ".json": b"[", ".xlsx": b"PK"}[suffix])
        if suffix == ".json":
            assert [contact["ref"] for contact in json.loads(content)] == ["K-2022-001"]

    def test_without_o_the_name_comes_from_the_data(self, call: Call, tmp_path: Path) -> None:
        made = tmp_path / "2022_trygghetsradet_kontakter.pdf"
        assert call("export", "contacts", "--year", "2022").out == f"{made}\n"
        assert call("export", "organisations").out == f"{tmp_path / 'organisations.csv'}\n"

    @pytest.mark.parametrize(
        ("words", "code", "said"),
        [
            (["protocol"], 2, "2026-03-12"),
            (["protocol", "§ 3/2025"], 3, "inget sammanträde"),
            (["protocol", "2020-01-01"], 3, "2020-01-01"),
            (["protocol-extract", "2025-03-12"], 3, "inget ärende"),
            (["protocol-extract", "§ 99/2025"], 3, "§ 99/2025"),
            (["protocol", "2025-03-12", "-o", "p.docx"], 2, ".pdf"),
            (["protocol", "2025-03-12", "-o", "missing/p.pdf"], 7, "missing"),
            (["contacts", "K-2022-001"], 2, "K-2022-001"),
            (["year-report", "2025"], 2, "--year"),
            (["protokol", "2025-03-12"], 2, "protocol"),
            (["organisations", "--year", "2024"], 2, "--year"),
        ],
    )
    def test_what_cannot_be_exported_says_why(
        self, call: Call, tmp_path: Path, words: list[str], code: int, said: str
    ) -> None:
        before = sorted(tmp_path.iterdir())
        answer = call("export", *words)
        assert (answer.code, answer.out) == (code, "")
        assert said in answer.said
        assert sorted(tmp_path.iterdir()) == before

    def test_an_item_without_a_number_gets_no_extract_but_a_draft(
        self, call: Call, tmp_path: Path, register: Path
    ) -> None:
        from db.writing import items
        from db.writing.pen import Pen

        with Pen.take(register, by="Ida Ek") as pen, pen.act("test") as act:
            items.add(act, 2, items.ItemDetails(heading="Onumrerat"))
        refused = call("export", "protocol-extract", "2025-09-17 ärende 1")
        assert (refused.code, refused.out) == (3, "")
        assert "--draft" in refused.said
        drafted = call("export", "protocol-extract", "2025-09-17 ärende 1", "--draft")
        assert drafted.code == 0
        assert "utkast" in Path(drafted.out.strip()).name


@pytest.mark.parametrize(
    ("table", "said"),
    [
        ("given_name;family_name\nAnna;\n", "family_name"),
        ("given_name;family_name;shoe\nAnna;Ek;42\n", "shoe"),
        ("given_name;family_name\n", "members.csv"),
    ],
)
def test_a_wrong_table_changes_nothing(
    call: Call, register: Path, tmp_path: Path, table: str, said: str
) -> None:
    (tmp_path / "members.csv").write_text(table, encoding="utf-8")
    before = register.read_bytes()
    answer = call("import", "members", tmp_path / "members.csv")
    assert answer.code == 3
    assert said in answer.said
    assert register.read_bytes() == before


@pytest.mark.usefixtures("register")
def test_import_of_what_is_not_there(call: Call, tmp_path: Path) -> None:
    assert call("import", "members", tmp_path / "missing.csv").code == 3
    assert call("import", "all", tmp_path / "missing").code == 3
    assert call("import", "shoes", SAMPLES / "members.csv").code == 2


class TestKeeping:
    def test_back_up_verify_damage_restore(self, call: Call, register: Path, tmp_path: Path) -> None:
        stick = tmp_path / "stick"
        stick.mkdir()
        made = call("backup", stick)
        backup = Path(made.out.strip())
        assert made.code == 0
        assert backup.parent == stick
        assert call("verify").code == 0
        assert call("verify", backup).code == 0
        assert call("restore", backup, "--dry-run").code == 0
        register.write_bytes(b"x" * 8192)
        assert call("verify").code == 4
        register.unlink()
        restored = call("restore", backup)
        assert restored.code == 0
        assert len(json.loads(call("list", "contacts", "--json").out)) == 5
        damaged = bytearray(backup.read_bytes())
        damaged[len(damaged) // 2] ^= 1
        backup.write_bytes(damaged)
        assert call("verify", backup).code == 4
        assert call("restore", backup).code == 4
        assert len(json.loads(call("list", "contacts", "--json").out)) == 5

    @pytest.mark.parametrize(("anchor", "code"), [("0" * 16, 1), ("nonsense", 2)])
    def test_an_anchor_that_does_not_match(self, call: Call, register: Path, anchor: str, code: int) -> None:
        assert call("verify", "--anchor", anchor).code == code

    def test_backup_needs_a_folder(self, call: Call, register: Path, tmp_path: Path) -> None:
        assert call("backup").code == 2
        assert call("backup", tmp_path / "missing").code == 7
        assert call("backup", register.parent).code == 8
