"""Make the pictures of the manual from the demo: `python docs/make_pictures.py [FOLDER]`.

One SVG a screen, as the program draws it at 100 columns, without fonts from other computers: a reader's
own monospace font is used.
"""

import asyncio
import re
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from nsc_tui.language.text import Language, use  # noqa: E402
from screens.demo import DEMO_DAY, demo_register  # noqa: E402
from screens.desk import Desk  # noqa: E402
from screens.home import Home  # noqa: E402
from screens.register_app import register_app  # noqa: E402

SIZE = (100, 28)
_CELL = 12.2  # the width of a character in the picture
_LEADING = re.compile(r'x="([\d.]+)"( y="[\d.]+") textLength="([\d.]+)"([^>]*)>((?:&#160;)+)')
_FONT_FACE = re.compile(r"@font-face\s*\{.*?\}\s*", re.S)

# Each picture: its name, and what is pressed or (in a pair of one) typed before it is taken.
PICTURES: dict[str, Sequence[str | tuple[str]]] = {
    "today": ("1",),
    "members": ("2",),
    "activities": ("3",),
    "contacts": ("4",),
    "contact-form": ("4", "k", ("åbe",), "enter", "tab", ("summit 2026",), "enter"),
    "protocol": ("5", "down", "down"),
    "attendance": ("5", "enter", "l", "asterisk"),
    "checklist": ("5", "x"),
    "deviations": ("6",),
    "year": ("7",),
    "more": ("8",),
    "statistics": ("8", *("down",) * 12, "enter"),
    "guideline": ("8", "down", "enter"),
    "history": ("8", "end", *("up",) * 4, "enter"),
    "settings": ("8", "end", "up", "enter"),
    "search": ("slash", ("polis köpenhamn okt",)),
    "help": ("4", "f1"),
}


async def take(name: str, steps: Sequence[str | tuple[str]], language: Language) -> str:
    """The picture as SVG."""
    use(language)
    with demo_register() as path:
        state = path.parent / "state"
        home = Home(
            usual_file=path,
            state=state,
            ledger=state / "b.json",
            exports=Path("~/Dokument"),
            theme="light",
            today=DEMO_DAY,
        )
        desk = Desk.for_writing(path, home.now)
        try:
            app = register_app(desk, home)
            async with app.run_test(size=SIZE) as pilot:
                for step in steps:
                    if isinstance(step, tuple):
                        await pilot.press(*("space" if letter == " " else letter for letter in step[0]))
                    else:
                        await pilot.press(step)
                    await pilot.pause(0.3)
                return begun_at_letters(own_fonts(app.export_screenshot(title="nsc-tui", simplify=True)))
        finally:
            desk.close()


def own_fonts(svg: str) -> str:
    """The picture without the fonts that would be fetched from elsewhere."""
    return _FONT_FACE.sub("", svg).replace("Fira Code, monospace", "monospace")


def begun_at_letters(svg: str) -> str:
    """The picture with each text begun at its first letter: some viewers drop spaces before it."""

    def moved(found: re.Match[str]) -> str:
        by = found[5].count(";") * _CELL
        x, length = float(found[1]) + by, float(found[3]) - by
        return f'x="{x:.1f}"{found[2]} textLength="{length:.1f}"{found[4]}>'

    return _LEADING.sub(moved, svg)


def main() -> None:
    """Write every picture in both languages."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs" / "pictures"
    for language in ("sv", "en"):
        (folder / language).mkdir(parents=True, exist_ok=True)
        for name, steps in PICTURES.items():
            picture = asyncio.run(take(name, steps, language))
            (folder / language / f"{name}.svg").write_text(picture, encoding="utf-8")


if __name__ == "__main__":
    main()
