"""The box in which each kind of field is shown."""

from screens.forms.boxes import DateBox, FieldBox, LineBox, LongBox
from screens.forms.choice_box import ChoiceBox
from screens.forms.fields import (
    ChoiceField,
    DateField,
    Field,
    LineField,
    LongField,
    LookupField,
    SeveralField,
)
from screens.forms.lookup_box import LookupBox, SeveralBox
from screens.forms.values import Entry


def box_for(field: Field, entry: Entry) -> FieldBox:
    """The box that shows `field` holding `entry`."""
    match field:
        case LineField():
            return LineBox(field, entry)
        case DateField():
            return DateBox(field, entry)
        case LongField():
            return LongBox(field, entry)
        case ChoiceField():
            return ChoiceBox(field, entry)
        case LookupField():
            return LookupBox(field, entry)
        case SeveralField():
            return SeveralBox(field, entry)
        case _:
            raise TypeError(field)
