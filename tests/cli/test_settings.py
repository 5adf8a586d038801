import os
import stat
import sys
from pathlib import Path

import pytest
from calling import Call

from nsc_tui.language.faults import ExitCode, Fault
from nsc_tui.settings import Settings, keep, load, places

KEYS: dict[str, str | tuple[str, ...]] = {"contact": "x", "edit": ("ä", 'F"12'), "of nobody": "\\"}
ALL = Settings("en", "dark", '/tmp/a "b"\\c', "/media/stick å", "3", "/tmp/new\nline\t.db", KEYS)


def test_what_is_kept_is_read_back(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "settings.toml"
    keep(path, ALL)
    assert load(path) == (ALL, ())
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    keep(path, Settings())
    assert load(path) == (Settings(), ())
    assert list(path.parent.iterdir()) == [path]


def test_no_file_is_no_settings_and_no_complaint(tmp_path: Path) -> None:
    assert load(tmp_path / "settings.toml") == (Settings(), ())


@pytest.mark.parametrize(
    ("written", "settings", "said"),
    [
        ('langage = "en"', Settings(), "”language”"),
        ('colour = "en"', Settings(), "”colour”"),
        ('language = "de"', Settings(), "language"),
        ('theme = "pink"', Settings(), "dark"),
        ('pdf_part = "4"', Settings(), "pdf_part"),
        ("export_folder = 7", Settings(), "export_folder"),
        ('language = "en"\nexport_folder = 7', Settings(language="en"), "export_folder"),
        ('language = "en"\n[keys]\nedit = 7', Settings(language="en"), "[keys]"),
        ('language = "en"\nkeys = "x"', Settings(language="en"), "[keys]"),
        ("language = en", Settings(), "TOML"),
        ("[[[", Settings(), "TOML"),
        ('theme = "dark"\nlanguage = "en', Settings(), "(i slutet)"),
        ("\nlanguage = en", Settings(), "(rad 2, kolumn 12)"),
        ('export_folder = "a\\u0000b"', Settings(), "sökväg"),
    ],
)
def test_what_is_not_understood_is_reported_and_left_out(
    tmp_path: Path, written: str, settings: Settings, said: str
) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(written, encoding="utf-8")
    loaded = load(path)
    assert loaded.settings == settings
    (notice,) = loaded.notices
    assert said in str(notice)


@pytest.mark.parametrize("raw", [b"\xff\xfe", b"\x00" * 10, b'language = "en"\xff'])
def test_bytes_that_are_no_text_are_no_settings(tmp_path: Path, raw: bytes) -> None:
    path = tmp_path / "settings.toml"
    path.write_bytes(raw)
    loaded = load(path)
    assert (loaded.settings, len(loaded.notices)) == (Settings(), 1)


def test_what_could_not_be_read_is_not_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('[keys]\nedit = "ä', encoding="utf-8")
    with pytest.raises(Fault) as caught:
        keep(path, ALL)
    assert caught.value.code is ExitCode.DISK
    assert path.read_text(encoding="utf-8") == '[keys]\nedit = "ä'


def test_a_register_opened_last_that_no_disk_can_have_is_not_there(call: Call, home: Path) -> None:
    keep(places().settings, Settings(file=f"/{'x' * 300}"))
    assert call("list", "members").code == 3


def test_a_folder_in_its_place_is_told(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").mkdir()
    assert len(load(tmp_path / "settings.toml").notices) == 1
    with pytest.raises(Fault) as caught:
        keep(tmp_path / "settings.toml", ALL)
    assert caught.value.code is ExitCode.DISK
    assert "är en mapp" in str(caught.value)


@pytest.mark.skipif(sys.platform != "linux", reason="other systems are asked by platformdirs itself")
@pytest.mark.parametrize(
    "environment",
    [{}, {"XDG_CONFIG_HOME": "/etc/x", "XDG_DATA_HOME": "/srv/d", "XDG_STATE_HOME": "/srv/s"},
     {"XDG_DATA_HOME": "  "}, {"XDG_STATE_HOME": ""}],
)  # fmt: skip
def test_the_places_are_those_of_platformdirs(
    environment: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    import platformdirs

    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    found = places()
    assert found.data == platformdirs.user_data_path("nsc-tui", appauthor=False)
    assert found.config == platformdirs.user_config_path("nsc-tui", appauthor=False)
    assert found.state == platformdirs.user_state_path("nsc-tui", appauthor=False)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere HOME does not say where home is")
@pytest.mark.parametrize("nowhere", ["", "somewhere/else"])
def test_without_a_home_folder_one_is_told_what_to_do(
    monkeypatch: pytest.MonkeyPatch, call: Call, register: Path, nowhere: str
) -> None:
    monkeypatch.setenv("HOME", nowhere)
    with pytest.raises(Fault) as caught:
        places()
    assert caught.value.code is ExitCode.DISK
    assert call("list", "contacts").code == 0  # a register that is named needs no home
    monkeypatch.delenv("NSC_TUI_FILE")
    answer = call("list", "contacts")
    assert answer.code == 7
    assert "--file" in answer.said


def test_the_register_opened_last_is_the_one_meant(
    monkeypatch: pytest.MonkeyPatch, call: Call, register: Path
) -> None:
    monkeypatch.delenv("NSC_TUI_FILE")
    refused = call("list", "contacts")
    assert refused.code == 3
    assert "nsc-tui new" in refused.said
    keep(places().settings, Settings(file=str(register), language="en"))
    answer = call("show", "G14")
    assert answer.code == 0
    assert "Rule:" in answer.out
    os.truncate(places().settings, 0)
    places().data.mkdir(parents=True)
    register.rename(places().register)
    assert call("list", "contacts").code == 0


def test_the_keys_of_the_settings_are_those_that_are_listed(call: Call) -> None:
    assert "  k, F4 " in call("keys").out
    keep(places().settings, Settings(keys={"contact": "Ä", "quit": ("ctrl+q", "F12"), "serach": "x"}))
    answer = call("keys")
    assert answer.code == 0
    assert "  Ä              Ny kontakt " in answer.out
    assert "  ctrl+q, F12    Avsluta " in answer.out
    assert "”serach” finns inte. Menas ”search”?" in answer.said
    assert str(places().settings) in answer.out
