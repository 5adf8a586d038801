import getpass

import pytest

from db.register_settings import RegisterSettings


@pytest.mark.parametrize(
    ("stored", "name"),
    [
        ({"secretary": "Ida Ek", "at_keyboard": "Eva Ny"}, "Eva Ny"),
        ({"secretary": "Ida Ek"}, "Ida Ek"),
        ({}, "ide"),
    ],
)
def test_who_writes(monkeypatch: pytest.MonkeyPatch, stored: dict[str, str], name: str) -> None:
    monkeypatch.setattr(getpass, "getuser", lambda: "ide")
    assert RegisterSettings.of(stored).writes_as == name


def test_somebody_always_writes(monkeypatch: pytest.MonkeyPatch) -> None:
    def nobody() -> str:
        raise KeyError("getpwuid(): uid not found: 4711")

    monkeypatch.setattr(getpass, "getuser", nobody)
    assert RegisterSettings().writes_as == "?"
