"""What a person chose about how the app looks and behaves; kept inside the journal."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Theme = Literal["system", "light", "dark", "contrast"]
WeekStart = Literal["system", "monday", "sunday"]
Spelling = Literal["off", "en", "de"]

WORDS_FOR_ME_LIMIT = 2000  # characters
RECOVERY_MEANS_LIMIT = 5000  # characters


@dataclass(frozen=True, slots=True, kw_only=True)
class Preferences:
    theme: Theme = "system"
    text_size: int = 100  # percent, 80 to 200
    less_motion: bool = False  # nothing moves by itself, whatever the computer is set to
    language: str = "system"
    week_start: WeekStart = "system"
    trends_on: bool = True
    spirituality_on: bool = True
    memories_on: bool = True
    lock_minutes: int = 5  # 1 to 60
    screenshots_on: bool = False  # pictures of the screen may show the window
    spelling: Spelling = "off"
    country: str = ""  # whose lines Support now shows first; else the computer tells
    name: str = ""  # what the person wants to be called on a share
    backup_room: int = 25  # per cent of the free space that backups may take, 5 to 75
    second_place: str = ""  # a folder where backups go too, whenever it is there
    keep_receipts: bool = True  # a line in the journal for each share
    share_note: str = ""  # the note to a mentor, while it is being written
    named_days_on: bool = True  # over the charts
    reached_goals_on: bool = False  # over the charts
    exercises_on: bool = False  # over the charts
    words_for_me: str = ""  # left for oneself on Support now
    recovery_means: str = ""  # in the person's own words, kept with the guide
