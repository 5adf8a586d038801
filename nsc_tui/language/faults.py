"""Faults: what the user is told when something cannot be done, and the exit code that goes with it."""

from enum import IntEnum

from nsc_tui.language.text import Language, Text, spoken


class ExitCode(IntEnum):
    """How the program ends; scripts lean on these numbers."""

    DONE = 0
    NO = 1  # the answer is no: nothing found, an anchor that does not match
    WRONG_CALL = 2
    BAD_INPUT = 3
    NOT_A_REGISTER = 4  # or damaged
    UNKNOWN_VERSION = 5
    BUSY = 6
    DISK = 7
    NOT_ALLOWED = 8


class Fault(Exception):  # noqa: N818 - a refusal is no error of the program
    """A refusal in one sentence: what happened, where, and what to do.

    It is the only exception that crosses from one room to another on purpose; screens show it
    in a dialog, the command line prints it on stderr and ends with its code.
    """

    def __init__(self, code: ExitCode, text: Text, /, **values: object) -> None:
        super().__init__(text, values)
        self.code = code
        self.text = text
        self.values = values

    def written_in(self, language: Language) -> str:
        """The sentence in `language`."""
        return self.text.written_in(language, **self.values)

    def __str__(self) -> str:
        return self.written_in(spoken())
