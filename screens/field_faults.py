"""A fault that belongs beside one field of a form."""

from nsc_tui.language.faults import ExitCode, Fault
from nsc_tui.language.text import Text


class FieldFault(Fault):
    """A refusal of what stands in the field `field`."""

    def __init__(self, field: str, text: Text, /, **values: object) -> None:
        super().__init__(ExitCode.BAD_INPUT, text, **values)
        self.field = field


def beside(field: str, fault: Fault) -> FieldFault:
    """`fault` said beside `field`, unless it names a field itself."""
    return FieldFault(getattr(fault, "field", "") or field, fault.text, **fault.values)
