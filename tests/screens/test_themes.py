from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from textual.color import Color
from textual.theme import Theme

from nsc_tui.settings import Settings, keep, load
from screens.app import RegisterApp
from screens.home import Home
from screens.themes import CONTRAST, MONO, THEME_NAMES, THEMES, after

TEXTS = ("text-muted", "text-accent", "text-success", "text-warning", "text-error")


def contrast(first: str, second: str) -> float:
    """WCAG 2.1 contrast ratio."""

    def luminance(color: Color) -> float:
        parts = (part / 255 for part in color.rgb)
        red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    lights = sorted((luminance(Color.parse(first)), luminance(Color.parse(second))))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_every_text_can_be_read_on_every_ground(theme: Theme) -> None:
    least = 7.0 if theme in (CONTRAST, MONO) else 4.5  # AAA, AA
    variables = theme.variables
    for ground in (theme.background, theme.surface, theme.panel):
        for text in (theme.foreground, *(variables[name] for name in TEXTS)):
            assert contrast(str(text), str(ground)) >= least, (text, ground)
    for kind in ("block-cursor", "block-cursor-blurred", "input-selection"):
        assert contrast(variables[f"{kind}-foreground"], variables[f"{kind}-background"]) >= least


def test_black_and_white_is_black_and_white() -> None:
    own = {MONO.background, MONO.foreground, MONO.surface, MONO.accent, MONO.error}
    colours = own | set(MONO.variables.values())
    assert colours == {"#000000", "#ffffff"}


def test_colours_go_round_and_an_unknown_name_begins_again() -> None:
    names = [theme.name for theme in THEMES]
    assert [after(name) for name in names] == [*names[1:], names[0]]
    assert after("nothing") == names[0]
    assert set(THEME_NAMES) == set(names)


@pytest.mark.parametrize("theme", [theme.name for theme in THEMES])
async def test_every_theme_shows_the_same_words(
    make_app: Callable[..., RegisterApp], grid: Any, theme: str
) -> None:
    app = make_app(theme=theme)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("4")
        await pilot.pause()
        assert app.theme == theme
        assert "› " in grid(app), "the cursor has a sign, not only a colour"


async def test_no_color_takes_all_colour_away(
    make_app: Callable[..., RegisterApp], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    app = make_app()
    assert app.no_color
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("4")
        await pilot.pause()
        for strip in app.screen._compositor.render_strips():
            filtered = strip
            for line_filter in app._filters:
                filtered = filtered.apply_filter(line_filter, Color.parse("#000000"))
            for segment in filtered:
                for colour in (segment.style.color, segment.style.bgcolor) if segment.style else ():
                    if colour is not None and colour.triplet is not None:
                        assert len(set(colour.triplet)) == 1, "a grey"


async def test_choosing_colours_is_remembered_by_whoever_keeps_settings(
    make_app: Callable[..., RegisterApp],
) -> None:
    kept: list[str] = []
    app = make_app(keep_theme=kept.append, theme="nsc-light")
    async with app.run_test() as pilot:
        await pilot.pause()
        await app.action_command("theme")
        assert kept == ["nsc-dark"]
        assert app.messages.said[-1].text == "Färger: mörkt"


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_a_chosen_theme_is_kept_by_a_name_that_the_settings_know(tmp_path: Path, theme: Theme) -> None:
    path = tmp_path / "settings.toml"

    def remember(name: str, value: str) -> None:
        keep(path, Settings(**{name: value}))  # type: ignore[arg-type]

    def home(chosen: str = "") -> Home:
        return Home(
            usual_file=tmp_path / "r.db",
            state=tmp_path,
            ledger=tmp_path / "b.json",
            exports=tmp_path,
            theme=chosen,
            keep=remember,
        )

    home().choose_theme(theme.name)
    loaded = load(path)
    assert loaded.notices == ()
    assert home(loaded.settings.theme).theme_name == theme.name
