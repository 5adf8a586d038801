"""Papers on their way to disk: written under a name from the data, never over another without asking."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from exports.files import write_new, write_over
from exports.reports import Made
from nsc_tui.language import protocol_papers as words
from nsc_tui.language import written_files
from nsc_tui.language.faults import ExitCode, Fault
from nsc_tui.language.system_reasons import of_system
from screens.viewer import open_with_system

if TYPE_CHECKING:
    from screens.app import RegisterApp

View = Callable[[Path], None]
_PATIENCE = 12.0  # seconds a path stands on the screen


async def put_on_disk(app: "RegisterApp", folder: Path, made: Made) -> Path | None:
    """Write a paper into `folder`, say where, and what the reader should be told of it.

    Where a file of that name holds something else she is asked once: a new name, or in its place; None
    where she changed her mind. Raises Fault where the disk refuses.
    """
    path = await _written(app, folder / made.name, made.content)
    for notice in made.notices:
        app.notify(notice, severity="warning")
    return path


async def _written(app: "RegisterApp", path: Path, content: bytes) -> Path | None:
    made_folder(path.parent)
    if not path.exists() and not path.is_symlink():
        write_new(path, content)
    elif path.is_file() and not path.is_symlink() and path.read_bytes() == content:
        app.last_file = path
        app.notify(words.SAME(path=path), timeout=_PATIENCE)
        return path
    else:
        answered = await _asked(app, path)
        if answered is None:
            return None
        path = answered
        (write_over if path.exists() else write_new)(path, content)
    app.last_file = path
    app.notify(words.WRITTEN(path=path), timeout=_PATIENCE)
    return path


def made_folder(folder: Path) -> None:
    """The folder for papers, made where it is missing; raises Fault DISK."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise Fault(ExitCode.DISK, written_files.FAILED, path=folder, reason=of_system(error)) from error


def free_name(path: Path) -> Path:
    """`path`, or the first of `…_2.pdf`, `…_3.pdf` that nobody has taken."""
    number, free = 1, path
    while free.exists() or free.is_symlink():
        number += 1
        free = path.with_name(f"{path.stem}_{number}{path.suffix}")
    return free


def open_last_file(app: "RegisterApp", view: View = open_with_system) -> None:
    """Show the paper written last with the system's own viewer; where there is none, say where it lies."""
    path = app.last_file
    if path is None:
        return
    try:
        view(path)
    except OSError:
        app.notify(words.NO_VIEWER(path=path), severity="warning", timeout=_PATIENCE)
        return
    app.notify(words.OPENED(path=path))


async def _asked(app: "RegisterApp", path: Path) -> Path | None:
    from screens.choose_one import ChooseOne
    from screens.forms.values import Pick

    question = words.EXISTS(name=path.name, folder=path.parent)
    other = free_name(path)
    ways = (Pick("new", f"{words.NEW_NAME()}: {other.name}"), Pick("over", words.OVERWRITE()))
    chosen = await app.push_screen_wait(ChooseOne(question, ways))
    return {"new": other, "over": path}.get(chosen or "")
