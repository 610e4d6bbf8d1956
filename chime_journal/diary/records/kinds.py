"""Every list of records there is, each after those it names: the one list of what a journal holds.

A table or column that is in no list has its reason in `STAYS`; a test looks for any other.
"""

from __future__ import annotations

from chime_journal.diary.records import beside, written

PICTURES = written.PICTURES
SETTINGS = beside.SETTINGS
KEPT_CHOICES = beside.KEPT_CHOICES

KINDS = (
    *(written.STRENGTHS, written.GOALS, written.STEPS),
    *(written.REFLECTIONS, written.EXERCISES, written.EARLIER, written.PICTURES),
    *(written.CHECKINS, written.EVENTS, written.STORY, written.EARLIER_STORY),
    *(beside.PLAN, beside.PEOPLE, beside.SHARES, beside.REPLIES, beside.KEPT_CHOICES),
    *(beside.OWN_PROMPTS, beside.PROMPTS_SEEN, beside.PROMPTS_HIDDEN),
    *(beside.SPELLINGS, beside.SETTINGS),
)
BY_SECTION = {kind.section: kind for kind in KINDS}
BY_TABLE = {kind.table.name: kind for kind in KINDS}

# What is in no list, and why. A name without a column is a whole table.
STAYS = {
    "picture.thumbnail": "a small copy of the picture; it is made anew when the picture comes in",
    "gone.uid": "a name of something that is gone for good; only another copy has a use for it",
    "gone.changed_at": "the same",
    "picture_content.picture_id": "the picture's own row says it",
    "picture_content.strokes": "stands with its picture, as `strokes`",
    "picture_content.image": "a file of its own in the folder `pictures`",
}
