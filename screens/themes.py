"""The four sets of colours. Contrast of text is 7:1 or more in all but the accents of light and dark."""

from textual.theme import Theme

from nsc_tui.language import screens_common as words
from nsc_tui.language.text import Text

LIGHT = Theme(
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
    variables={
        "block-cursor-background": "#005a9c",
        "block-cursor-foreground": "#ffffff",
        "block-cursor-blurred-background": "#d6e2ec",
        "block-cursor-blurred-foreground": "#1b1f23",
        "text-muted": "#51585f",
        "text-accent": "#005a9c",
        "text-success": "#1c6b35",
        "text-warning": "#8a4b00",
        "text-error": "#a8181f",
        "line": "#b9bdc1",
    },
)
DARK = Theme(
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
    variables={
        "block-cursor-background": "#7fb8e6",
        "block-cursor-foreground": "#10151a",
        "block-cursor-blurred-background": "#2d3a46",
        "block-cursor-blurred-foreground": "#e6e8ea",
        "text-muted": "#a3abb3",
        "text-accent": "#7fb8e6",
        "text-success": "#84c998",
        "text-warning": "#e8b86a",
        "text-error": "#f2938f",
        "line": "#424b54",
    },
)
CONTRAST = Theme(
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
    variables={
        "block-cursor-background": "#ffff00",
        "block-cursor-foreground": "#000000",
        "block-cursor-blurred-background": "#4d4d00",
        "block-cursor-blurred-foreground": "#ffffff",
        "text-muted": "#e0e0e0",
        "text-accent": "#ffff00",
        "text-success": "#7dff7d",
        "text-warning": "#ffd24d",
        "text-error": "#ff9d9d",
        "line": "#ffffff",
    },
)
MONO = Theme(
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
    variables={
        "block-cursor-background": "#ffffff",
        "block-cursor-foreground": "#000000",
        "block-cursor-blurred-background": "#000000",
        "block-cursor-blurred-foreground": "#ffffff",
        "text-muted": "#ffffff",
        "text-accent": "#ffffff",
        "text-success": "#ffffff",
        "text-warning": "#ffffff",
        "text-error": "#ffffff",
        "line": "#ffffff",
    },
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
