"""Undo and redo from anywhere: what is taken back is named before, and said after."""

from typing import TYPE_CHECKING

from db.reading import undoing
from db.reading.undoing import Step
from db.undo_order import REDO, UNDO
from nsc_tui.language import screens_common
from nsc_tui.language import undo as words
from nsc_tui.language.act_words import act_in_words
from nsc_tui.language.history_screen import NOBODY
from screens.desk import Desk
from screens.history.words import moment

if TYPE_CHECKING:
    from screens.app import RegisterApp


async def undo_last(app: "RegisterApp", desk: Desk) -> None:
    """Ask by name, then take back what was done last; or say why it cannot be."""
    step = undoing.next_undo(desk.door)
    if step is None:
        app.notify(screens_common.NOTHING_TO_UNDO(), severity="warning")
    else:
        await undo_step(app, desk, step)


async def undo_step(app: "RegisterApp", desk: Desk, step: Step) -> None:
    """Ask by name, then take back one act; or say why it cannot be."""
    if step.why_not is not None:
        app.notify(str(step.why_not), severity="warning")
        return
    by, when = step.act.by or NOBODY(), moment(step.act.at, desk.today())
    if not await app.confirm(words.ASK(what=_named(step), when=when, by=by), words.DO()):
        return
    _take_back(desk, UNDO, step)
    app.notify(words.DONE(what=_named(step)))


def redo_last(app: "RegisterApp", desk: Desk) -> None:
    """Do again what was undone last, and say what; or say why it cannot be."""
    step = undoing.next_redo(desk.door)
    if step is None:
        app.notify(words.NOTHING_TO_REDO(), severity="warning")
    elif step.why_not is not None:
        app.notify(str(step.why_not), severity="warning")
    else:
        _take_back(desk, REDO, step)
        app.notify(words.DONE_AGAIN(what=_named(step)))


def _take_back(desk: Desk, verb: str, step: Step) -> None:
    from db.writing import undo

    with desk.act(verb, about=step.act.about, undoes=step.target) as act:
        undo.take_back(act)


def _named(step: Step) -> str:
    return act_in_words(step.act.verb, step.act.about)
