from textual.app import App, ComposeResult

from nsc_tui.language.text import Text
from screens.forms.choice_box import ChoiceLine
from screens.forms.fields import Choice

LONG = "från den senaste redovisningen, annars från revideringen"


class ChoiceApp(App[None]):
    def compose(self) -> ComposeResult:
        yield ChoiceLine((Choice("a", Text(LONG, LONG)), Choice("b", Text("annat", "other"))), "a")


async def test_a_long_choice_is_not_cut() -> None:
    app = ChoiceApp()
    async with app.run_test(size=(40, 10)) as pilot:
        await pilot.pause()
        line = app.query_one(ChoiceLine)
        drawn = " ".join(line.render_line(row).text.strip() for row in range(line.size.height))
        assert drawn == f"◄ {LONG} (1 av 2) ►"
        app.query_one(ChoiceLine).focus()
        await pilot.press("right")
        await pilot.pause()
        assert line.size.height == 1
