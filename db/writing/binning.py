"""The bin: what was put there can be taken out again."""

from db.catalogue import TABLE
from db.writing import models, seats
from db.writing.models import Row, Term
from db.writing.pen import Act
from db.writing.rows import get, restore_row
from nsc_tui.language import bin_screen as words
from nsc_tui.language.faults import ExitCode, Fault

_MODELS: dict[str, type[Row]] = {
    model.__tablename__: model
    for model in vars(models).values()
    if isinstance(model, type) and issubclass(model, Row) and "binned_at" in model.model_fields
}


def take_out(act: Act, table: str, key: int) -> None:
    """Take a record of `table` out of the bin.

    Raises Fault NOT_ALLOWED for a record that was merged into another, `Refused` for a term whose
    seat somebody else holds by now.
    """
    model = _MODELS[TABLE[table].name]
    row = get(act, model, key)
    if getattr(row, "merged_into_id", None) is not None:
        raise Fault(ExitCode.NOT_ALLOWED, words.IS_MERGED)
    if isinstance(row, Term):
        seats.refuse_taken(act, row)
    restore_row(act, model, key)
