"""The places of the window, in the order of the sidebar. A new page is one file and one line."""

from __future__ import annotations

from chime_journal.gui.page import Page
from chime_journal.gui.pages.checkin import CheckInPage
from chime_journal.gui.pages.exercises import ExercisesPage
from chime_journal.gui.pages.goals import GoalsPage
from chime_journal.gui.pages.guide import GuidePage
from chime_journal.gui.pages.help import HelpPage
from chime_journal.gui.pages.journal import JournalPage
from chime_journal.gui.pages.plan import PlanPage
from chime_journal.gui.pages.settings import SettingsPage
from chime_journal.gui.pages.share import SharePage
from chime_journal.gui.pages.story import StoryPage
from chime_journal.gui.pages.strengths import StrengthsPage
from chime_journal.gui.pages.support import SupportPage
from chime_journal.gui.pages.today import TodayPage
from chime_journal.gui.pages.trends import TrendsPage

PAGES: tuple[type[Page], ...] = (
    TodayPage,
    JournalPage,
    CheckInPage,
    GoalsPage,
    StrengthsPage,
    TrendsPage,
    ExercisesPage,
    StoryPage,
    SharePage,
    SupportPage,
    PlanPage,
    SettingsPage,
    HelpPage,
    GuidePage,
)
