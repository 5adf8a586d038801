"""A form of the fake house of tests/screens, opened by keys."""

from collections.abc import Callable
from typing import Any

from textual.pilot import Pilot

from screens.app import RegisterApp
from screens.forms.screen import FormScreen

MakeApp = Callable[..., RegisterApp]


async def open_form(pilot: Pilot[Any], until: Any) -> FormScreen[str]:
    await pilot.press("4", "n")
    await until(pilot, lambda: isinstance(pilot.app.screen, FormScreen) and pilot.app.focused)
    form: FormScreen[str] = pilot.app.screen  # type: ignore[assignment]
    return form
