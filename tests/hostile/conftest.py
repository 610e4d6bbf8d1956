"""The pages' own set-up, for these tests too."""

from chime_journal.charts import fonts
from tests.gui.conftest import ask, dressed, filled_with, opened, show

__all__ = ["ask", "dressed", "filled_with", "opened", "show"]

fonts.load()  # before anything imports matplotlib, which would look through the home folder
