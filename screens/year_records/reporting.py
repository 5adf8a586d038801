"""The small form by which a task is marked as reported, in an approved protocol too."""

from db.reading import items
from db.reading.items import Item
from db.reading.window import Ask
from nsc_tui.language import year_records_screen as words
from nsc_tui.language.headings import label
from screens.desk import Desk
from screens.forms.fields import Find, Form, LookupField
from screens.forms.values import Entry, Pick, Values
from screens.lookups import as_typed

_MOST = 50


def report_task(desk: Desk, item: Item) -> Form[str]:
    """Where the task of `item` was reported: a §, or whatever is typed. Gives it; empty where nowhere."""

    def save(values: Values) -> str:
        from db.writing.items import report_task

        where = values.key("task_reported")
        with desk.act("item.report_task", about=item.item or item.heading) as act:
            report_task(act, item.key, where)
        return where

    where = item.task_reported
    return Form(
        key=f"task/{item.key}",
        title=words.REPORT_TASK(task=" ".join((item.task_what or item.heading).split())),
        fields=(
            LookupField(
                name="task_reported",
                label=label("tasks", "task_reported"),
                hint=words.REPORTED_HINT,
                find=_numbered_items(desk),
                create=as_typed,
            ),
        ),
        loaded={"task_reported": Entry("", (Pick(where, where),)) if where else Entry()},
        save=save,
    )


def _numbered_items(desk: Desk) -> Find:
    def find(typed: str) -> list[Pick]:
        rows = items.rows(desk.door, Ask(words=typed, limit=_MOST, descending=True))
        found = sorted(
            rows, key=lambda each: each.ref != typed.strip()
        )  # the § meant goes before those like it
        return [Pick(each.ref, f"{each.ref} · {each.heading}") for each in found if each.ref]

    return find
