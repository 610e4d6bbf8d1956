"""The schema made by migrations is the models' own; search follows every change; copies first."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

import pytest
from sqlalchemy import Connection, create_engine, text
from sqlmodel import SQLModel

import chime_journal.model
from chime_journal.errors import ChimeError, VaultDamaged
from chime_journal.store import backup, migrations
from chime_journal.store.migrations import search
from chime_journal.store.vault import Vault
from tests.factory import WORDS, new_vault
from tests.store.made import add, names
from tests.store.test_secrecy import reflection

NEXT = len(migrations.REVISIONS) + 1
KEPT = sorted((Path(__file__).parent / "kept").glob("*.chimebackup"))
OURS = {"vault"}  # the store's own table, unknown to the models
RULES = ("PRIMARY KEY", "FOREIGN KEY", "UNIQUE", "CHECK", "CONSTRAINT")
SCHEMA = text("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL")


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    vault, _ = new_vault(tmp_path)
    yield vault
    vault.close()


def schema_of(connection: Connection) -> dict[str, str]:
    """Return what makes each table and index, without the search index and its shadow tables.

    The order in which a table names its keys, links and checks says nothing, and neither do the
    marks around the name of a table that was made anew.
    """
    made = {}
    for name, sql in connection.execute(SCHEMA):
        if not name.startswith("reflection_search") and name not in OURS:
            unmarked = sql.replace(f'"{name}"', name, 1)
            clauses = [clause.strip(" \t,)") for clause in unmarked.splitlines()]
            rules = sorted(clause for clause in clauses if clause.startswith(RULES))
            made[name] = "\n".join([c for c in clauses if c and c not in rules] + rules)
    return made


def test_the_migrations_make_what_the_models_describe(vault: Vault) -> None:
    for module in iter_modules(chime_journal.model.__path__):
        import_module(f"chime_journal.model.{module.name}")
    plain = create_engine("sqlite://")
    with plain.connect() as connection:
        SQLModel.metadata.create_all(connection)
        wanted = schema_of(connection)
    plain.dispose()
    with vault.reading() as session:
        found = schema_of(session.connection())
    assert found.keys() == wanted.keys()
    assert found == wanted
    assert len(wanted) > 20


def test_the_search_index_and_its_triggers_are_there(vault: Vault) -> None:
    with vault.reading() as session:
        made = dict(session.execute(SCHEMA).tuples().all())
    assert search.TRIGGERS.keys() <= made.keys()
    assert "unicode61 remove_diacritics 2" in made["reflection_search"]
    assert "prefix='2 3'" in made["reflection_search"]


GOAL = (
    "(1, 'g', 'swim', '', '', 'working_on', '2026-11-01', '2026-11-01 00:00:00', "
    "'2026-11-01 00:00:00', NULL)"
)
STEP = (
    "INSERT INTO step (id, uid, goal_id, words, details, position, day, written_at, changed_at) "
    "VALUES ({0}, 's{0}', 1, 'walk', '', 0, '2026-11-01', '2026-11-01 00:00:00', "
    "'2026-11-01 00:00:00')"
)
FIND = text("SELECT rowid FROM reflection_search WHERE reflection_search MATCH :words")


def found(vault: Vault, words: str) -> list[int]:
    with vault.reading() as session:
        return list(session.execute(FIND, {"words": words}).scalars())


def change(vault: Vault, statement: str) -> None:
    with vault.writing() as session:
        session.execute(text(statement))


def test_search_follows_every_change(vault: Vault) -> None:
    with vault.writing() as session:
        session.add(reflection("Caf\u00e9 by the weir"))
    assert found(vault, "cafe") == found(vault, "CAF\u00c9") == found(vault, "we*") == [1]
    change(vault, "UPDATE reflection SET body = 'heron', title = 'Grey' WHERE id = 1")
    assert found(vault, "cafe") == []
    assert found(vault, "heron") == found(vault, "title:grey") == [1]
    change(vault, "UPDATE reflection SET binned_at = '2026-11-01 00:00:00'")
    assert found(vault, "heron") == []
    change(vault, "UPDATE reflection SET body = 'otter'")
    assert found(vault, "heron") == found(vault, "otter") == []
    change(vault, "UPDATE reflection SET binned_at = NULL")
    assert found(vault, "otter") == [1]
    change(vault, "UPDATE reflection SET good_memory = 1")
    assert found(vault, "otter") == [1]
    change(vault, "DELETE FROM reflection")
    assert found(vault, "otter") == []
    consistent(vault)


def test_a_binned_one_deleted_for_good_leaves_the_index_whole(vault: Vault) -> None:
    with vault.writing() as session:
        session.add_all([reflection("heron one"), reflection("heron two")])
    change(vault, "UPDATE reflection SET binned_at = '2026-11-01 00:00:00' WHERE id = 1")
    change(vault, "DELETE FROM reflection WHERE id = 1")
    assert found(vault, "heron") == [2]
    consistent(vault)


def consistent(vault: Vault) -> None:
    """Let FTS5 compare the index with the texts themselves; it raises where they differ."""
    check = "INSERT INTO reflection_search(reflection_search, rank) VALUES ('integrity-check', 1)"
    change(vault, check)


def test_the_index_check_can_fail(vault: Vault) -> None:
    change(vault, "DROP TRIGGER reflection_search_insert")
    with vault.writing() as session:
        session.add(reflection("heron"))
    with pytest.raises(VaultDamaged):
        consistent(vault)


def test_a_current_journal_opens_without_alembic(tmp_path: Path) -> None:
    import subprocess

    vault, _ = new_vault(tmp_path)
    vault.close()
    story = (
        "import sys; from pathlib import Path; from chime_journal.store.vault import Vault\n"
        "Vault.open(Path(sys.argv[1]), sys.argv[2]).close(); print('alembic' in sys.modules)"
    )
    said = subprocess.run(
        [sys.executable, "-c", story, str(vault.folder), WORDS],
        capture_output=True, check=True, text=True,
    )  # fmt: skip
    assert said.stdout == "False\n"


class TestALaterRevision:
    """One more revision, as a later version of the app would bring it."""

    def bring(self, monkeypatch: pytest.MonkeyPatch, upgrade: Callable[[], None]) -> None:
        monkeypatch.setattr(migrations, "REVISIONS", (*migrations.REVISIONS, upgrade))

    @pytest.fixture
    def journal(self, tmp_path: Path) -> Path:
        vault, _ = new_vault(tmp_path)
        add(vault, "Ada")
        with vault.writing() as session:
            session.add(reflection("heron"))
            session.flush()
            session.execute(text("INSERT INTO reflection_tag VALUES (1, 'hope')"))
        vault.close()
        return vault.folder

    def test_a_copy_is_made_first_and_nothing_linked_is_lost(
        self, journal: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        import sqlalchemy as sa
        from alembic import op

        def upgrade() -> None:
            with op.batch_alter_table("reflection", recreate="always") as batch:
                batch.add_column(sa.Column("place", sa.String(), server_default="", nullable=False))
            search.create_triggers(op.get_bind())

        self.bring(monkeypatch, upgrade)
        vault = Vault.open(journal, WORDS)
        with vault.reading() as session:
            assert session.execute(text("SELECT place FROM reflection")).all() == [("",)]
            assert session.execute(text("SELECT tag FROM reflection_tag")).all() == [("hope",)]
            assert session.execute(text("PRAGMA foreign_keys")).scalar_one() == 1
            assert session.execute(text("PRAGMA user_version")).scalar_one() == NEXT
        change(vault, "UPDATE reflection SET body = 'otter'")
        assert (found(vault, "heron"), found(vault, "otter")) == ([], [1])
        vault.check()
        (copy,) = backup.listing(journal)
        assert backup.verify(copy.path, vault).opens is True
        vault.close()
        Vault.open(journal, WORDS).close()
        assert len(backup.listing(journal)) == 1

        monkeypatch.undo()
        backup.restore(copy.path, journal.with_name("before"))
        vault = Vault.open(journal.with_name("before"), WORDS)
        assert names(vault) == ["Ada"]
        with vault.reading() as session:
            assert session.execute(text("PRAGMA user_version")).scalar_one() == NEXT - 1
        vault.close()

    def test_one_that_drops_the_triggers_or_a_link_is_undone(
        self, journal: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        from alembic import op

        def without_triggers() -> None:
            with op.batch_alter_table("reflection", recreate="always"):
                pass

        def without_links() -> None:
            op.execute("DELETE FROM reflection")

        for upgrade in (without_triggers, without_links):
            with monkeypatch.context() as later:
                self.bring(later, upgrade)
                with pytest.raises(ChimeError):
                    Vault.open(journal, WORDS)
            vault = Vault.open(journal, WORDS)
            assert found(vault, "heron") == [1]
            change(vault, "UPDATE reflection SET title = 'Grey' WHERE id = 1")
            assert found(vault, "grey") == [1]
            change(vault, "UPDATE reflection SET title = '' WHERE id = 1")
            vault.close()


@pytest.mark.parametrize("kept", KEPT, ids=lambda path: path.stem)
def test_a_kept_journal_of_an_older_schema_opens_whole(kept: Path, tmp_path: Path) -> None:
    folder = tmp_path / "journal"
    backup.restore(kept, folder)
    vault = Vault.open(folder, WORDS)
    (copy,) = backup.listing(folder)
    assert backup.verify(copy.path, vault).opens is True
    with vault.reading() as session:
        assert session.execute(text("PRAGMA user_version")).scalar_one() == NEXT - 1
        assert session.execute(text("SELECT uid, for_whom FROM receipt")).all() == [
            ("2" * 32, "Priya")
        ]
        assert session.execute(text("SELECT words FROM step")).all() == [("look at the plot",)]
        replies = session.execute(text("SELECT heard FROM reply JOIN reply_step ON reply_id = id"))
        assert replies.all() == [("You are a gardener.",)] * (kept.stem != "schema-1")
        chosen = session.execute(text("SELECT name FROM template"))
        assert chosen.all() == [("For my mentor",)] * (kept.stem >= "schema-3")
        told = session.execute(
            text(
                "SELECT title, earlier.body, plan_part.words, life_event.words FROM plan_part, "
                "life_event, story_part JOIN story_version AS earlier USING (title)"
            )
        )
        kept_story = [("The plot", "One bean.", "I whistle.", "New flat")]
        assert told.all() == kept_story * (kept.stem >= "schema-4")
        own = session.execute(text("SELECT words, prompt FROM own_prompt, prompt_hidden"))
        kept_prompts = [("What would Grandad say?", "hope-bus-window")]
        assert own.all() == kept_prompts * (kept.stem >= "schema-5")
        planned = session.execute(text("SELECT if_words, then_words FROM step")).all()
        kept_plan = ("If it rains", "then I look from the bus")
        assert planned == [kept_plan if kept.stem >= "schema-6" else ("", "")]
        answered = session.execute(text("SELECT answers FROM exercise")).all()
        assert ["whistle" in row.answers for row in answered] == [True] * (kept.stem >= "schema-7")
        seen = session.execute(text("SELECT words, changed_at FROM picture")).all()
        assert seen == [("The bean", None)] * (kept.stem >= "schema-8")
        fresh, _ = new_vault(tmp_path / "fresh")
        with fresh.reading() as other:
            assert schema_of(session.connection()) == schema_of(other.connection())
        fresh.close()
    assert found(vault, "heron") == [1]
    vault.check()
    vault.close()


def test_the_id_of_a_step_that_is_gone_is_not_used_again_after_a_migration(
    vault: Vault,
) -> None:
    change(vault, "INSERT INTO goal VALUES " + GOAL)
    for id_ in (4, 9):
        change(vault, STEP.format(id_))
    change(vault, "DELETE FROM step WHERE id = 9")
    with vault.writing() as session:
        db = session.connection()
        for name in ("if_words", "then_words"):
            db.exec_driver_sql(f"ALTER TABLE step DROP COLUMN {name}")
        db.exec_driver_sql("PRAGMA user_version=5")
        migrations.upgrade(db, 6)
        last = db.scalar(text("SELECT seq FROM sqlite_sequence WHERE name = 'step'"))
        assert (last, db.scalar(text("SELECT words FROM step"))) == (9, "walk")


def test_a_journal_is_kept_for_each_older_schema() -> None:
    assert [path.stem for path in KEPT] == [f"schema-{n}" for n in range(1, NEXT - 1)]
