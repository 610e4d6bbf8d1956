"""The colours and type of the app: tokens, palette, fonts, and the one style sheet.

Every colour pair used for text keeps a contrast of 4.5:1, graphics and focus rings 3:1
(tests/gui/test_theme.py measures them). Nothing means anything by red or green.
"""

from __future__ import annotations

from dataclasses import dataclass
from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from chime_journal.model.chime import whose
from chime_journal.paths import resources

FAMILY = "Atkinson Hyperlegible Next"
BASE_POINTS = 11.5
SMALLEST_TEXT, LARGEST_TEXT = 80, 200  # per cent


@dataclass(frozen=True, slots=True)
class Tokens:
    """One theme's colours as #RRGGBB. `marks` maps a tag's name to (colour, tint)."""

    name: str
    paper: str
    surface: str
    sunken: str
    line: str
    edge: str
    ink: str
    muted: str
    accent: str
    tint: str
    on_accent: str
    marks: dict[str, tuple[str, str]]

    @property
    def head(self) -> tuple[str, str]:
        """Return a strong head's colour and that of its words; in the dark it does not glare."""
        light = self.name == "light"
        return (self.accent, self.on_accent) if light else (self.tint, self.ink)

    @property
    def grid(self) -> str:
        """Return the colour of lines behind a chart: quieter than what lies on them."""
        return "#767676" if self.name == "contrast" else self.line

    @property
    def on_head(self) -> str:
        return self.head[1]

    def mark(self, tag: str) -> tuple[str, str]:
        """Return the colour and tint of a tag; tags without their own wear the accent."""
        return self.marks.get(whose(tag), (self.accent, self.tint))


LIGHT = Tokens(
    "light", "#FAF7F1", "#FFFFFF", "#F2ECE2", "#E3DACB", "#857D70", "#1F2D2C", "#566361",
    "#1D5B56", "#E2EEEB", "#FFFFFF",
    {
        "connectedness": ("#0B66A8", "#E4EFF8"), "hope": ("#965700", "#FBF0DC"),
        "identity": ("#9C3F78", "#F7E8F1"), "meaning": ("#1B7550", "#E1F1EA"),
        "empowerment": ("#B5420E", "#FBE8DF"), "hard": ("#4B5866", "#E8ECF1"),
    },
)  # fmt: skip
DARK = Tokens(
    "dark", "#161D1C", "#1F2827", "#121817", "#34403E", "#74837F", "#EAF0EE", "#A9B6B3",
    "#7CC8BE", "#1F3331", "#0F1A19",
    {
        "connectedness": ("#6CB6EE", "#1B2F3E"), "hope": ("#E9B04D", "#3A2E18"),
        "identity": ("#E394C4", "#3A2433"), "meaning": ("#67CBA0", "#1B3529"),
        "empowerment": ("#F2946A", "#3D2519"), "hard": ("#AFBCCB", "#2A333D"),
    },
)  # fmt: skip
CONTRAST = Tokens(
    "contrast", "#000000", "#000000", "#000000", "#FFFFFF", "#FFFFFF", "#FFFFFF", "#FFFFFF",
    "#FFE45C", "#202020", "#000000",
    {
        "connectedness": ("#8CCBFF", "#000000"), "hope": ("#FFD27A", "#000000"),
        "identity": ("#FFB3E0", "#000000"), "meaning": ("#8FF0C4", "#000000"),
        "empowerment": ("#FFB799", "#000000"), "hard": ("#D6E0EC", "#000000"),
    },
)  # fmt: skip
THEMES = {tokens.name: tokens for tokens in (LIGHT, DARK, CONTRAST)}
_BY_PAPER = {QColor(tokens.paper).rgb(): tokens for tokens in THEMES.values()}


@dataclass(frozen=True, slots=True)
class Looks:
    """What a person chose: theme "system", "light", "dark" or "contrast"; text size in per cent;
    language "system" or one of `language.SPOKEN`.
    """

    theme: str = "system"
    text_size: int = 100
    language: str = "system"


def tokens() -> Tokens:
    """Return the colours now in force, recognised by the palette (its only home)."""
    return _BY_PAPER.get(QGuiApplication.palette().color(QPalette.ColorRole.Window).rgb(), LIGHT)


def chosen(theme: str) -> Tokens:
    """Return the tokens for a choice, asking the system where it says so."""
    if theme in THEMES:
        return THEMES[theme]
    dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return DARK if dark else LIGHT


def load_fonts() -> None:
    """Make the bundled text font known to this process."""
    for path in sorted((resources() / "fonts").glob("Atkinson*.ttf")):
        QFontDatabase.addApplicationFont(str(path))


def apply(app: QApplication, looks: Looks) -> None:
    """Dress the whole app; open windows redraw themselves."""
    theme = chosen(looks.theme)
    points = BASE_POINTS * max(SMALLEST_TEXT, min(LARGEST_TEXT, looks.text_size)) / 100
    sheet = _style_sheet(theme, points)
    if app.styleSheet() == sheet:  # it names every colour and size, so nothing else differs either
        return
    # Qt goes from one sheet to another several times slower than by way of none.
    app.setStyleSheet("")
    font = QFont(FAMILY)
    font.setPointSizeF(points)
    app.setFont(font)
    app.setPalette(_palette(theme))
    app.setStyleSheet(sheet)


def scale() -> float:
    """Return the text size now in force; 1.0 is 100 per cent."""
    return QGuiApplication.font().pointSizeF() / BASE_POINTS


def _palette(theme: Tokens) -> QPalette:
    role = QPalette.ColorRole
    colours = {
        role.Window: theme.paper, role.WindowText: theme.ink, role.Base: theme.surface,
        role.AlternateBase: theme.sunken, role.Text: theme.ink, role.Button: theme.surface,
        role.ButtonText: theme.ink, role.BrightText: theme.ink, role.Highlight: theme.accent,
        role.HighlightedText: theme.on_accent, role.Link: theme.accent,
        role.LinkVisited: theme.accent, role.PlaceholderText: theme.muted,
        role.ToolTipBase: theme.surface, role.ToolTipText: theme.ink, role.Light: theme.surface,
        role.Midlight: theme.sunken, role.Mid: theme.line, role.Dark: theme.edge,
        role.Shadow: theme.edge, role.Accent: theme.accent,
    }  # fmt: skip
    palette = QPalette()
    for which, colour in colours.items():
        palette.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(theme.muted))
    return palette


def _style_sheet(theme: Tokens, points: float) -> str:
    template = Template((resources() / "style.qss").read_text(encoding="utf-8"))
    sizes = {"small": 0.86, "body": 1.0, "lead": 1.1, "section": 1.16, "heading": 1.35,
             "title": 1.72, "huge": 2.0}  # fmt: skip
    values = {f"pt_{name}": f"{points * size:.2f}pt" for name, size in sizes.items()}
    for name in ("paper", "surface", "sunken", "line", "edge", "ink", "muted", "accent", "tint",
                 "on_accent"):  # fmt: skip
        values[name] = getattr(theme, name)
    values["head"], values["on_head"] = theme.head
    values["ring"] = theme.accent
    tick = round(points * 1.45)
    values["tick"], values["dot"] = str(tick), str(tick // 2 + 2)
    drawing = "check-light.svg" if theme.on_accent == "#FFFFFF" else "check-dark.svg"
    values["check"] = (resources() / "icons" / drawing).as_posix()
    ground = "light" if theme is LIGHT else "dark"
    for side in ("left", "right"):
        values[side] = (resources() / "icons" / f"{side}-on-{ground}.svg").as_posix()
    tags = "".join(
        f'\nQLabel[tone="{tag}"] {{ color: {colour}; }}' for tag, (colour, _) in theme.marks.items()
    )
    return template.substitute(values) + tags
