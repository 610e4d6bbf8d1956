"""The recovery sheet on paper: one page with nine groups and what they are for."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMarginsF
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QTextDocument
from PySide6.QtPrintSupport import QPrinter

from chime_journal.errors import ExportFailed
from chime_journal.gui.printing import neutral_printer
from chime_journal.gui.theme import FAMILY
from chime_journal.words.days import full_day

_COLUMNS = 3


def document(sheet: str) -> QTextDocument:
    """Return the page for a sheet's text, "XXXX-XXXX-..."."""
    made = QTextDocument()
    font = QFont(FAMILY)
    font.setPointSizeF(12)
    made.setDefaultFont(font)
    made.setHtml(_html(sheet.split("-")))
    return made


def _html(groups: list[str]) -> str:
    """Lay out the page; the groups are the app's own letters, so nothing needs escaping."""
    translate = QCoreApplication.translate
    day = full_day(date.today())
    cells = [
        f'<td style="padding:10px 22px 10px 0"><span style="font-size:9pt">{number}</span><br>'
        f'<span style="font-size:24pt;font-weight:700">{group}</span></td>'
        for number, group in enumerate(groups, start=1)
    ]
    rows = (cells[at : at + _COLUMNS] for at in range(0, len(cells), _COLUMNS))
    table = "".join(f"<tr>{''.join(row)}</tr>" for row in rows)
    lines = (
        translate("sheet", "This sheet opens your journal if you forget your words."),
        translate("sheet", "Keep it in a safe place, away from your computer and your stick."),
        translate("sheet", "Anyone who has this sheet and the journal can read the journal."),
    )
    use = (
        translate("sheet", "Start CHIME Journal and choose your journal."),
        translate("sheet", "Press Use my recovery sheet."),
        translate("sheet", "Type the nine groups in order. Capital letters do not matter."),
        translate("sheet", "Choose new words. The sheet stays good."),
    )
    paragraphs = "".join(f"<p>{line}</p>" for line in lines)
    steps = "".join(f"<li>{line}</li>" for line in use)
    made_on = translate("sheet", "Made on {day}").format(day=day)
    title = translate("sheet", "Recovery sheet")
    how = translate("sheet", "How to use it")
    return (
        f"<h1>{title}</h1>{paragraphs}"
        f"<table cellspacing='0'>{table}</table>"
        f"<h3>{how}</h3><ol>{steps}</ol><p>{made_on}</p>"
    )


def save_pdf(sheet: str, path: Path) -> None:
    """Write the page as a PDF that only its owner may read. Raises ExportFailed."""
    try:
        path.touch(mode=0o600)
        path.chmod(0o600)
    except OSError as error:
        raise ExportFailed from error
    printer = neutral_printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setPageMargins(QMarginsF(20, 20, 20, 20), QPageLayout.Unit.Millimeter)
    document(sheet).print_(printer)
    try:
        whole = path.read_bytes().rstrip().endswith(b"%%EOF")
    except OSError as error:
        raise ExportFailed from error
    if not whole:
        raise ExportFailed
