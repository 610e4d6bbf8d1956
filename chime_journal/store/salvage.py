"""What is whole in a damaged journal, brought into a new one that the same words and sheet open."""

from __future__ import annotations

import secrets
import struct
from collections import Counter
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher

from chime_journal.crypto.keyfile import KeyFile
from chime_journal.errors import VaultDamaged
from chime_journal.model.damage import Damage, Lost, Rescued
from chime_journal.store import elsewhere, layout, migrations, schema
from chime_journal.store.database import Place
from chime_journal.store.failures import database_told
from chime_journal.store.findings import Findings, Known, day_of
from chime_journal.store.pages import Pages
from chime_journal.store.rows import Row, Value
from chime_journal.store.survey import Survey, Tree

Progress = Callable[[float], None]
# The tables whose losses a person hears of.
TOLD = frozenset({"reflection", "reflection_version", "checkin", "rating", "goal", "step"}) | {
    *("look_back", "strength", "person", "receipt", "reply", "template", "own_word", "preference"),
    *("story_part", "story_version", "plan_part", "life_event", "own_prompt", "prompt_hidden"),
    *("exercise", "picture", "picture_content"),
}
# Of no use in part: without its end a template would not know which words are left out, answers
# could not be told apart, and of a picture there would be a strip.
WHOLE_OR_NOT = frozenset({"template", "exercise", "picture_content"})
# Where the earlier texts of a text lie, and the column that says whose they are.
EARLIER = {
    "reflection": ("reflection_version", "reflection_id"),
    "story_part": ("story_version", "part_id"),
}
DAY_FROM = {
    "rating": ("checkin", "checkin_id"),
    "exercise": ("reflection", "reflection_id"),
    "picture": ("reflection", "reflection_id"),
    **{versions: (table, whose) for table, (versions, whose) in EARLIER.items()},
}
# Lost, but with parts elsewhere that would be lost along with it: those keep a place to be.
STAND_INS = {
    **{table: (versions,) for table, versions in EARLIER.items()},
    "reflection": (
        EARLIER["reflection"],
        *(("exercise", "reflection_id"), ("picture", "reflection_id")),
    ),
    "picture": (("picture_content", "picture_id"),),
    "checkin": (("rating", "checkin_id"), ("checkin_label", "checkin_id")),
    "goal": (("step", "goal_id"), ("look_back", "goal_id")),
}
USUAL_WORDS = {"state": "working_on", "kind": "photo"}
MAY_BE_NONE = frozenset(("binned_at", "done_on", "strength_id", "source"))
FIRST_WORDS = {"goal": "words", "reflection": "body", "checkin": "hard", "story_part": "body"} | {
    "picture": "words"
}
# Without this a stand-in would belong to nothing.
BELONGS_TO = {"picture": "reflection_id"}


def rescue(
    place: Place,
    keys: KeyFile,
    target: Path,
    mark: str,
    progress: Progress,
    *,
    keep: Callable[[Pages], Pages] | None = None,
) -> Rescued:
    """Make a journal in the empty folder `target` from all that is whole; nothing else is touched.

    `mark` is put where the end of a text, or a whole one, is missing. `progress` hears 0 to 1.
    `keep` takes the open files, where SQLite has them open too: see OpenDatabase.
    Raises VaultDamaged when not one page opens, VaultTooNew, FolderNotEmpty, DiskFull,
    VaultReadOnly or StoreUnreachable; and what `progress` raises stops it without a trace.
    """
    pages = Pages(place)
    if keep is not None:
        return _rescue(keep(pages), keys, target, mark, progress, place)
    try:
        return _rescue(pages, keys, target, mark, progress, place)
    finally:
        pages.close()


def _rescue(
    pages: Pages, keys: KeyFile, target: Path, mark: str, progress: Progress, place: Place
) -> Rescued:
    if not pages.any_whole(pages.total):
        raise VaultDamaged
    broken = []
    for number in range(1, pages.total + 1):
        progress(0.3 * number / pages.total)
        if not pages.is_whole(number):
            broken.append(number)
    with elsewhere.making(target, keys, place) as new, database_told():
        schema.begin(new.engine, keys.vault_id, _revisions(pages))
        with new.raw() as raw:
            filling = _Filling(raw, pages, mark, lambda done: progress(0.3 + 0.6 * done))
            raw.execute("UPDATE vault SET changed = 1")
        new.checkpoint()  # all of the log would have to be read and summed up, twice
        new.check()
    damage = Damage(tuple(map(filling.found.describe, broken)), pages.total)
    return Rescued(target, damage, filling.kept, tuple(sorted(filling.lost)))


def _revisions(pages: Pages) -> int:
    """Return how far the damaged journal's schema is; the newest if it cannot tell."""
    first = pages.read(1)
    found = struct.unpack_from(">I", first, 60)[0] if first else 0
    migrations.refuse_newer(found)
    return int(found) or len(migrations.REVISIONS)


class _Filling:
    """Puts rows into a new database, then what only indexes know, then mends the links."""

    def __init__(
        self, raw: sqlcipher.Connection, pages: Pages, mark: str, progress: Progress
    ) -> None:
        self._raw, self._mark = raw, mark
        self.kept: Counter[str] = Counter()
        self.lost: list[Lost] = []
        self._used: list[tuple[int, str]] = []  # the highest id ever, and its table
        self._stood_in: set[tuple[str, int]] = set()
        # Rows without their end: their day is known once everything was looked through.
        self._without_end: list[tuple[str, Known, bool]] = []
        self._trees = layout.of(raw)
        raw.execute("PRAGMA foreign_keys=OFF")
        raw.execute("BEGIN IMMEDIATE")
        try:
            self.found = Findings(Survey(pages, self._trees, progress), self._keep)
            for table, known, part in self._without_end:
                self._tell(table, known, part=part)
            for table, missing in self.found.missing.items():
                for id_, known in missing.items():
                    self._miss(self._trees[table], id_, known)
            self._mend_links()
            self._never_use_again()
            raw.execute("COMMIT")
        finally:
            if raw.in_transaction:
                raw.execute("ROLLBACK")
            raw.execute("PRAGMA foreign_keys=ON")

    def _keep(self, tree: Tree, row: Row) -> None:
        if tree.name == "sqlite_sequence":  # an id that was used is never used again
            self._used.append((_whole(row.values[1]), str(row.values[0])))
            return
        values = dict(zip((name for name, _ in tree.columns), row.values, strict=False))
        if not row.whole and tree.name in WHOLE_OR_NOT:
            self._without_end.append((tree.name, values, False))
            return
        if not row.whole:
            self._cut(tree, row, values)
        self._insert(tree, row.id, values)

    def _cut(self, tree: Tree, row: Row, values: Known) -> None:
        """Mark the last text that is there, and fill in what came behind it."""
        last, _ = tree.columns[len(row.values) - 1]
        if isinstance(text := values[last], str):
            values[last] = f"{text}\n\n{self._mark}" if text else self._mark
        elif isinstance(text, bytes):
            values[last] = b""
        for name, declared in tree.columns[len(row.values) :]:
            values[name] = _usual(name, declared)
        self._without_end.append((tree.name, values, True))

    def _insert(self, tree: Tree, id_: int, values: Known) -> None:
        named = [name for name in values if name != "id"]
        columns = ", ".join(f'"{name}"' for name in ("rowid", *named))
        places = ", ".join("?" * (len(named) + 1))
        done = self._raw.execute(
            f'INSERT OR IGNORE INTO "{tree.name}" ({columns}) VALUES ({places})',  # noqa: S608
            (id_, *(values[name] for name in named)),
        )
        self.kept[tree.name] += done.rowcount

    def _tell(self, table: str, known: Known, *, part: bool = False) -> None:
        if table in TOLD:
            day = day_of(known) or self._day_elsewhere(table, known)
            self.lost.append(Lost(table, day or date.max, part))

    def _day_elsewhere(self, table: str, known: Known) -> date | None:
        """Return the day of what a lost row belonged to."""
        parent, column = DAY_FROM.get(table, ("", ""))
        if not parent:
            return None
        found = self._raw.execute(
            f"SELECT day FROM {parent} WHERE id = ?",  # noqa: S608 - names of ours
            (known.get(column),),
        ).fetchone()
        if found is None:
            return day_of(self.found.missing.get(parent, {}).get(_whole(known.get(column)), {}))
        return date.fromisoformat(found[0])

    def _miss(self, tree: Tree, id_: int, known: Known) -> None:
        """Bring a lost row back from an index that has all of it, or put one in for its parts."""
        if {name for name, _ in tree.columns} <= known.keys():
            self._insert(tree, id_, known)
        elif not self._stand_in(tree.name, id_, known):
            self._tell(tree.name, known)

    def _stand_in(self, table: str, id_: int, known: Known) -> bool:
        """Put a row in place of a lost one if others belong to it. Return whether they do."""
        if (table, id_) in self._stood_in:
            return True
        if BELONGS_TO.get(table, "") not in ("", *known):
            return False
        if not any(self._belongs(child, id_) for child in STAND_INS.get(table, ())):
            return False
        self._stood_in.add((table, id_))
        values = {name: _usual(name, declared) for name, declared in self._trees[table].columns}
        values |= known
        values[FIRST_WORDS[table]] = self._mark
        if table in EARLIER:
            values |= self._newest_version(*EARLIER[table], id_)
        self._insert(self._trees[table], id_, values)
        self._tell(table, known, part=True)
        return True

    def _belongs(self, child: tuple[str, str], id_: int) -> bool:
        table, column = child
        query = f"SELECT 1 FROM {table} WHERE {column} = ?"  # noqa: S608 - names of ours
        return self._raw.execute(query, (id_,)).fetchone() is not None

    def _newest_version(self, table: str, whose: str, id_: int) -> Known:
        found = self._raw.execute(
            f"SELECT title, body FROM {table} WHERE {whose} = ? "  # noqa: S608 - names of ours
            "ORDER BY kept_at DESC LIMIT 1",
            (id_,),
        ).fetchone()
        if found is None:
            return {}
        return {"title": found[0], "body": f"{found[1]}\n\n{self._mark}"}

    def _mend_links(self) -> None:
        """Give what belongs to a lost row a stand-in for it, or let go of the link."""
        for table, id_, parent, key in self._raw.execute("PRAGMA foreign_key_check").fetchall():
            (column,) = self._raw.execute(
                'SELECT "from" FROM pragma_foreign_key_list(?) WHERE id = ?', (table, key)
            ).fetchone()
            query = f"SELECT {column} FROM {table} WHERE rowid = ?"  # noqa: S608 - names of ours
            (missing,) = self._raw.execute(query, (id_,)).fetchone()
            if self._stand_in(parent, missing, {}):
                continue
            let_go = f"DELETE FROM {table} WHERE rowid = ?"  # noqa: S608
            if table == "step":
                let_go = "UPDATE step SET strength_id = NULL WHERE rowid = ?"
            self._raw.execute(let_go, (id_,))

    def _never_use_again(self) -> None:
        """Keep ids of lost rows from being given to new ones."""
        for last, table in self._used:
            done = self._raw.execute(
                "UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = ?", (last, table)
            )
            if not done.rowcount:
                self._raw.execute("INSERT INTO sqlite_sequence VALUES (?, ?)", (table, last))


def _usual(name: str, declared: str) -> Value:
    """Return what stands for a value that cannot be known."""
    if name == "uid":
        return secrets.token_hex(16)
    if name in USUAL_WORDS:
        return USUAL_WORDS[name]
    today = datetime.now(UTC)
    usual: dict[str, Value] = {
        "DATE": today.date().isoformat(),
        "DATETIME": today.replace(tzinfo=None).isoformat(sep=" "),
        "TIME": "12:00:00.000000",
        "INTEGER": 0,
        "BOOLEAN": 0,
        "BLOB": b"",
    }
    return None if name in MAY_BE_NONE else usual.get(declared, "")


def _whole(value: Value) -> int:
    return value if isinstance(value, int) else 0
