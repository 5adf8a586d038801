import json
import os
import signal
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest

from screens.forms.drafts import Draft, DraftStore, new_ident
from screens.forms.values import Entry, Pick, Values, differing

AT = datetime(2026, 11, 22, 14, 5)


def draft(ident: str = "a", form: str = "contact/new", at: datetime = AT, **entries: Entry) -> Draft:
    return Draft(ident, form, "Ny kontakt", at, entries or {"who": Entry("åbe", (Pick("1", "Zahra Åberg"),))})


def test_what_is_kept_comes_back_the_same_and_for_the_owner_only(tmp_path: Path) -> None:
    store = DraftStore(tmp_path / "state" / "drafts")
    kept = draft(who=Entry("rad ett\nrad två [/x] \x1b", (Pick("1", 'Åsa "Ö"'),)), empty=Entry())
    store.keep(kept)
    assert DraftStore(store.folder).all() == [kept]
    assert store.folder.stat().st_mode & 0o777 == 0o700
    (file,) = store.folder.iterdir()
    assert file.stat().st_mode & 0o777 == 0o600


def test_a_draft_is_replaced_not_repeated_and_forgotten(tmp_path: Path) -> None:
    store = DraftStore(tmp_path)
    store.keep(draft(who=Entry("å")))
    store.keep(draft(who=Entry("åb")))
    assert [each.entries["who"].text for each in store.all()] == ["åb"]
    store.drop("a")
    store.drop("a")
    assert store.all() == []


def test_the_newest_of_the_form_comes_first(tmp_path: Path) -> None:
    store = DraftStore(tmp_path)
    store.keep(draft("old", at=AT))
    store.keep(draft("new", at=AT.replace(hour=15)))
    store.keep(draft("other", form="deviation/AV-2026-003"))
    assert [each.ident for each in store.of("contact/new")] == ["new", "old"]
    assert store.of("nothing") == []


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"form": 1}', b"\xff\xfe", b'{"entries": {"a": 1}}'])
def test_a_file_that_is_no_draft_is_left_alone(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "x.draft.json").write_bytes(content)
    store = DraftStore(tmp_path)
    store.keep(draft())
    assert [each.ident for each in store.all()] == ["a"]
    assert (tmp_path / "x.draft.json").read_bytes() == content


def test_no_folder_means_no_drafts_and_a_file_in_its_place_is_an_error(tmp_path: Path) -> None:
    assert DraftStore(tmp_path / "missing").all() == []
    (tmp_path / "file").write_text("")
    with pytest.raises(OSError, match="file"):
        DraftStore(tmp_path / "file").keep(draft())


def test_a_link_in_the_place_of_the_file_is_not_followed(tmp_path: Path) -> None:
    target = tmp_path / "other"
    target.write_text("orörd")
    store = DraftStore(tmp_path / "drafts")
    store.folder.mkdir()
    (store.folder / "a.draft.partial").symlink_to(target)
    with pytest.raises(OSError, match="partial"):
        store.keep(draft())
    assert target.read_text() == "orörd"


KILLED = """
import sys
from datetime import datetime
from pathlib import Path
from screens.forms.drafts import Draft, DraftStore
from screens.forms.values import Entry
store = DraftStore(Path(sys.argv[1]))
n = 0
while True:
    n += 1
    store.keep(Draft("a", "f", "t", datetime(2026, 1, 1), {"x": Entry("y" * 5000 + str(n))}))
    if n == 20:
        print("ready", flush=True)
"""


def test_a_draft_is_whole_whenever_the_program_is_killed(tmp_path: Path) -> None:
    for _ in range(5):
        process = subprocess.Popen(
            [sys.executable, "-c", KILLED, str(tmp_path)], stdout=subprocess.PIPE, text=True
        )
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        os.kill(process.pid, signal.SIGKILL)
        process.wait()
        process.stdout.close()
        (kept,) = DraftStore(tmp_path).all()
        assert kept.entries["x"].text.startswith("y" * 5000)
        json.loads((tmp_path / "a.draft.json").read_text())


@pytest.mark.parametrize(
    ("entries", "about"),
    [
        ({"a": Entry(), "b": Entry("Oslo")}, "Oslo"),
        ({"a": Entry("", (Pick("1", "Zahra"), Pick("2", "Bo")))}, "Zahra, Bo"),
        ({"a": Entry("rad ett\nrad två")}, "rad ett"),
        ({"a": Entry("x" * 24)}, "x" * 24),
        ({"a": Entry("x" * 25)}, "x" * 23 + "…"),
        ({"a": Entry()}, ""),
    ],
)
def test_a_draft_tells_what_it_is_about(entries: dict[str, Entry], about: str) -> None:
    assert Draft("a", "f", "t", AT, entries).about == about


def test_idents_differ_and_sort_by_time() -> None:
    first, again, later = new_ident(AT), new_ident(AT), new_ident(AT.replace(minute=6))
    assert first != again
    assert max(first, again) < later


@pytest.mark.parametrize(
    ("now", "loaded", "differs"),
    [
        ({"a": Entry()}, {}, False),
        ({"a": Entry("x")}, {}, True),
        ({"a": Entry("x")}, {"a": Entry("x")}, False),
        ({"a": Entry("")}, {"a": Entry("x")}, True),
        ({"a": Entry("", (Pick("1", "A"),))}, {"a": Entry("", (Pick("1", "A"),))}, False),
        ({"a": Entry("", (Pick("2", "A"),))}, {"a": Entry("", (Pick("1", "A"),))}, True),
    ],
)
def test_dirty_means_that_values_differ(
    now: dict[str, Entry], loaded: dict[str, Entry], differs: bool
) -> None:
    assert differing(now, loaded) is differs


def test_values_give_texts_picks_and_keys() -> None:
    values = Values(
        {"who": Entry("", (Pick("1", "A"), Pick("2", "B"))), "what": Entry("text"), "none": Entry()}
    )
    assert values.key("who") == "1"
    assert values.key("none") == ""
    assert [pick.label for pick in values.picks("who")] == ["A", "B"]
    assert values.text("what") == "text"
    assert list(values) == ["who", "what", "none"]
