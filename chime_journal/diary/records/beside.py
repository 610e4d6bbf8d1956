"""What stands beside the writing: the plan, own people, shares and replies, prompts, settings."""

from __future__ import annotations

from chime_journal.diary import preferences
from chime_journal.diary.receipts import FOR_WHOM_LIMIT, FORMS
from chime_journal.diary.records.shapes import KEY, PLACES, UID, Fields, Hanging, Kind, Ref
from chime_journal.diary.spelling import WORD_LIMIT
from chime_journal.model import goal, plan, prompt, reply, support, template
from chime_journal.model.taken import Part

PLAN = Kind(
    section="plan",
    part=Part.PLAN,
    fields=Fields(
        row=plan.PlanPart,
        texts={"words": plan.WORDS_LIMIT},
        one_of={"heading": frozenset(plan.PlanHeading)},
    ),
    key=("heading",),
)

PEOPLE = Kind(
    section="people",
    part=Part.PLAN,
    fields=Fields(
        row=support.Person,
        texts={"uid": UID, **dict.fromkeys(("name", "about", "reach"), support.PERSON_LIMIT)},
        numbers={"position": PLACES},
    ),
    order=("position", "id"),
)

SHARES = Kind(
    section="shares",
    part=Part.SHARES,
    fields=Fields(
        row=support.Receipt,
        texts={"uid": UID, "for_whom": FOR_WHOM_LIMIT},
        one_of={"form": frozenset(FORMS)},
        json=frozenset({"parts"}),
    ),
)

REPLIES = Kind(
    section="replies",
    part=Part.SHARES,
    fields=Fields(
        row=reply.ReplyRow,
        texts={
            "uid": UID, "answers": UID,
            **dict.fromkeys(("heard", "question", "encouragement"), reply.WORDS_LIMIT),
        },
        json=frozenset({"agreed"}),
    ),
    lists=(
        Hanging(
            "steps",
            "reply_id",
            Fields(
                row=reply.ReplyStep,
                numbers={"place": (0, reply.MOST_STEPS)},
                refs={"step_id": Ref("step", goal.Step)},
                inside=frozenset({"reply_id"}),
            ),
        ),
    ),
)  # fmt: skip

KEPT_CHOICES = Kind(
    section="kept_choices",
    part=Part.SHARES,
    fields=Fields(
        row=template.TemplateRow,
        texts={"uid": UID, "name": template.NAME_LIMIT},
        json=frozenset({"kept"}),
    ),
)

OWN_PROMPTS = Kind(
    section="own_prompts",
    part=Part.SETTINGS,
    fields=Fields(row=prompt.OwnPromptRow, texts={"uid": UID, "words": prompt.PROMPT_LIMIT}),
)

PROMPTS_SEEN = Kind(
    section="prompts_seen",
    part=Part.SETTINGS,
    fields=Fields(row=prompt.PromptSeen, texts={"prompt": KEY}, inside=frozenset()),
    key=("prompt",),
    order=("prompt",),
)

PROMPTS_HIDDEN = Kind(
    section="prompts_put_away",
    part=Part.SETTINGS,
    fields=Fields(row=prompt.PromptHidden, texts={"prompt": KEY}, inside=frozenset()),
    key=("prompt",),
    order=("prompt",),
)

SPELLINGS = Kind(
    section="spellings",
    part=Part.SETTINGS,
    fields=Fields(row=support.OwnWord, texts={"word": WORD_LIMIT}, inside=frozenset()),
    key=("word",),
    order=("word",),
)

SETTINGS = Kind(
    section="settings",
    part=Part.SETTINGS,
    fields=Fields(
        row=support.PreferenceRow,
        one_of={"name": preferences.PERSONAL},
        json=frozenset({"value"}),
        inside=frozenset(),
    ),
    key=("name",),
    order=("name",),
)
