from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from matplotlib import font_manager

from chime_journal.charts import fonts
from chime_journal.charts.frame import face

ROOT = Path(__file__).resolve().parents[2]
DRAW = """
import sys
from chime_journal.charts import fonts
assert "matplotlib" not in sys.modules
fonts.load()
from chime_journal.charts.image import trend_svg
from chime_journal.trends.series import analyse
from tests.charts.made import COLOURS, NAMES, SIZE
from tests.trends.made import LAST, every
trend = analyse(every(3, [4.0, 7.0] * 20), LAST)
trend_svg(trend, COLOURS, NAMES, trend.first, LAST, SIZE)
print(*sorted(name for name in sys.modules if "pyplot" in name or "PySide6" in name))
"""


def run_alone(tmp_path, **settings):
    home = tmp_path / "home"
    home.mkdir()
    environment = {"PATH": os.environ["PATH"], "HOME": str(home), "TMPDIR": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", DRAW], env=environment | settings, cwd=ROOT,
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert list(home.rglob("*")) == []
    return done


def test_charts_leave_nothing_in_the_home_folder_and_load_neither_pyplot_nor_qt(tmp_path):
    private = tmp_path / "private"
    done = run_alone(tmp_path, MPLCONFIGDIR=str(private))
    assert (done.stdout.strip(), done.stderr) == ("", "")
    assert [file.name for file in private.iterdir()] == [f"fontlist-v{fonts.LIST_VERSION}.json"]


def test_without_a_private_folder_the_temporary_one_goes_at_exit(tmp_path):
    run_alone(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["home"]


def test_the_computers_own_fonts_are_not_read():
    assert {entry.name for entry in font_manager.fontManager.ttflist} == {
        fonts.FAMILY,
        fonts.FALLBACK,
    }
    assert font_manager.FontManager.__version__ == fonts.LIST_VERSION


def test_words_are_set_in_the_apps_own_face():
    regular, bold = (font_manager.findfont(face(9, weight)) for weight in (400, 700))
    assert Path(regular).name == fonts.FILES[400]
    assert Path(bold).name == fonts.FILES[700]
    assert Path(regular).parents[1].name == "resources"
