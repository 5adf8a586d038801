"""The four sets of colours. Contrast of text is 7:1 or more in all but the accents of light and dark."""

from dataclasses import replace

from textual.theme import Theme

from nsc_tui.language import screens_common as words
from nsc_tui.language.text import Text


def _finished(theme: Theme, *, cursor_text: str, resting_cursor: str, muted: str, line: str) -> Theme:
    """The theme with what Textual's widgets ask for beyond it.

    The cursor of a list bears the accent, and is `resting_cursor` where the list is not in focus; lines
    and scroll bars share one colour.
    """
    ground, text = theme.background or "", theme.foreground or ""
    return replace(
        theme,
        variables={
            "block-cursor-background": theme.primary,
            "block-cursor-foreground": cursor_text,
            "input-selection-background": theme.primary,
            "input-selection-foreground": cursor_text,
            "block-cursor-blurred-background": resting_cursor,
            "block-cursor-blurred-foreground": text,
            "text-muted": muted,
            "text-accent": theme.accent or "",
            "text-success": theme.success or "",
            "text-warning": theme.warning or "",
            "text-error": theme.error or "",
            "line": line,
            **dict.fromkeys(("scrollbar", "scrollbar-hover", "scrollbar-active"), line),
            "scrollbar-background": ground,
            "scrollbar-background-hover": ground,
            "scrollbar-background-active": ground,
            "scrollbar-corner-color": ground,
        },
    )


LIGHT = _finished(
    Theme(
        name="nsc-light",
        primary="#005a9c",
        secondary="#3d5a73",
        accent="#005a9c",
        foreground="#1b1f23",
        background="#fbfbf9",
        surface="#f1f1ee",
        panel="#e6e7e4",
        success="#1c6b35",
        warning="#8a4b00",
        error="#a8181f",
        dark=False,
    ),
    cursor_text="#ffffff",
    resting_cursor="#d6e2ec",
    muted="#51585f",
    line="#b9bdc1",
)
DARK = _finished(
    Theme(
        name="nsc-dark",
        primary="#7fb8e6",
        secondary="#9fb3c4",
        accent="#7fb8e6",
        foreground="#e6e8ea",
        background="#15191d",
        surface="#1d2329",
        panel="#272e35",
        success="#84c998",
        warning="#e8b86a",
        error="#f2938f",
        dark=True,
    ),
    cursor_text="#10151a",
    resting_cursor="#2d3a46",
    muted="#a3abb3",
    line="#424b54",
)
CONTRAST = _finished(
    Theme(
        name="nsc-contrast",
        primary="#ffff00",
        secondary="#ffffff",
        accent="#ffff00",
        foreground="#ffffff",
        background="#000000",
        surface="#000000",
        panel="#1a1a1a",
        success="#7dff7d",
        warning="#ffd24d",
        error="#ff9d9d",
        dark=True,
        text_alpha=1.0,
    ),
    cursor_text="#000000",
    resting_cursor="#4d4d00",
    muted="#e0e0e0",
    line="#ffffff",
)
MONO = _finished(
    Theme(
        name="nsc-mono",
        primary="#ffffff",
        secondary="#ffffff",
        accent="#ffffff",
        foreground="#ffffff",
        background="#000000",
        surface="#000000",
        panel="#000000",
        success="#ffffff",
        warning="#ffffff",
        error="#ffffff",
        dark=True,
        text_alpha=1.0,
    ),
    cursor_text="#000000",
    resting_cursor="#000000",
    muted="#ffffff",
    line="#ffffff",
)

THEMES: tuple[Theme, ...] = (LIGHT, DARK, CONTRAST, MONO)

THEME_NAMES: dict[str, Text] = {
    LIGHT.name: words.THEME_LIGHT,
    DARK.name: words.THEME_DARK,
    CONTRAST.name: words.THEME_CONTRAST,
    MONO.name: words.THEME_MONO,
}


def after(name: str) -> str:
    """The theme that follows `name` when colours are changed."""
    names = [theme.name for theme in THEMES]
    return names[(names.index(name) + 1) % len(names)] if name in names else names[0]
