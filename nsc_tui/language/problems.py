"""What is wrong in a file that is brought in, line by line, told all at once."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from nsc_tui.language import importing as words
from nsc_tui.language.faults import ExitCode, Fault
from nsc_tui.language.plain_text import visible
from nsc_tui.language.text import ENGLISH, SWEDISH, Language, Text

_LONGEST_SAID = 200  # characters of a value that is named in a sentence


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong: in which file, on which line and in which column.

    `line` is 0 and `column` empty where it is the file as a whole. `column` is the heading as the
    file writes it. `code` is what the problem alone would end the program with. What is quoted from
    the file is shown with every character visible, and not at length.
    """

    text: Text
    values: Mapping[str, object] = field(default_factory=dict)
    file: str = ""
    line: int = 0
    column: str = ""
    code: ExitCode = ExitCode.BAD_INPUT

    def written_in(self, language: Language) -> str:
        """Where and what, as one line: `members.csv, line 3, from: …`."""
        said = {name: _said(value, language) for name, value in self.values.items()}
        place = [visible(self.file)] if self.file else []
        if self.line:
            place.append(words.LINE.written_in(language, number=self.line))
        if self.column:
            place.append(self.column)
        sentence = self.text.written_in(language, **said)
        return f"{', '.join(place)}: {sentence}" if place else sentence


class TableFault(Fault):
    """Everything that is wrong in what was to be brought in; nothing of it was.

    Its sentence is one line that counts the problems, then a line for each. The exit code is
    that of the problems where they agree, else BAD_INPUT.
    """

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        codes = {problem.code for problem in problems}
        code = codes.pop() if len(codes) == 1 else ExitCode.BAD_INPUT
        text = words.ONE_PROBLEM if len(problems) == 1 else words.PROBLEMS
        super().__init__(code, text, count=len(problems))
        self.problems = problems

    def written_in(self, language: Language) -> str:
        """All of it, a problem a line."""
        lines = [super().written_in(language)]
        lines += [problem.written_in(language) for problem in self.problems]
        return "\n".join(lines)


def _said(value: object, language: Language) -> object:
    if isinstance(value, Text):
        return value.written_in(language)
    if isinstance(value, list | tuple):
        return ", ".join(str(_said(part, language)) for part in value)
    if isinstance(value, str):
        said = value if len(value) <= _LONGEST_SAID else value[:_LONGEST_SAID] + "…"
        return visible(said.replace("\n", "|"))
    return value


def joined(names: list[str] | tuple[str, ...]) -> Text:
    """A list of names with its last two joined by the language's own word for `or`."""
    if len(names) < 2:
        return Text(*(names or [""]) * 2)
    return Text(
        f"{', '.join(names[:-1])} {words.OR.written_in(SWEDISH)} {names[-1]}",
        f"{', '.join(names[:-1])} {words.OR.written_in(ENGLISH)} {names[-1]}",
    )
