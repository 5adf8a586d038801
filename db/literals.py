"""The form in which the history keeps a row's values: SQL literals as `quote()` writes them, by commas."""

from collections.abc import Iterator

Value = None | int | float | str | bytes


def parse(text: str) -> tuple[Value, ...]:
    """The values of `1,'it''s',NULL,X'00FF'`; raises ValueError where the text is no such list."""
    return tuple(_values(text))


def named(fields: str | None, text: str | None) -> dict[str, Value]:
    """The values by the names of their fields; empty where there are none (or they were erased).

    Raises ValueError where names and values do not match.
    """
    if fields is None or text is None:
        return {}
    return dict(zip(fields.split(","), parse(text), strict=True))


def _values(text: str) -> Iterator[Value]:
    start = 0
    while True:
        value, end = _value(text, start)
        yield value
        if end == len(text):
            return
        if text[end] != ",":
            raise ValueError(f"no comma at {end}")
        start = end + 1


def _value(text: str, start: int) -> tuple[Value, int]:
    if text.startswith("'", start):
        return _string(text, start + 1)
    if text.startswith("X'", start):
        end = text.index("'", start + 2)
        return bytes.fromhex(text[start + 2 : end]), end + 1
    end = text.find(",", start)
    end = len(text) if end < 0 else end
    return _number(text[start:end]), end


def _string(text: str, start: int) -> tuple[str, int]:
    end = text.index("'", start)
    while text.startswith("''", end):
        end = text.index("'", end + 2)
    return text[start:end].replace("''", "'"), end + 1


def _number(word: str) -> Value:
    if word == "NULL":
        return None
    try:
        return int(word)
    except ValueError:
        return float(word)
