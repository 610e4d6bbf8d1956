"""Moving a journal to another file waits for those who use it, and lets nobody in meanwhile."""

from __future__ import annotations

from pathlib import Path
from threading import Thread

from chime_journal.model.support import Person
from chime_journal.store.gate import Gate
from tests.factory import WORDS, new_vault
from tests.store.made import names

MOMENT = 0.3  # seconds in which somebody who need not wait would long be through


def started(work: object) -> Thread:
    thread = Thread(target=work)  # type: ignore[arg-type]
    thread.start()
    return thread


def test_who_moves_waits_and_newcomers_wait_for_who_moves() -> None:
    gate, order = Gate(), []

    def move() -> None:
        with gate.alone():
            order.append("moved")

    def come() -> None:
        with gate.shared():
            order.append("came")

    with gate.shared():
        mover = started(move)
        mover.join(MOMENT)
        assert mover.is_alive()
        newcomer = started(come)
        newcomer.join(MOMENT)
        assert newcomer.is_alive()
        with gate.shared():  # whoever is inside may come in again
            order.append("again")
    mover.join(10)
    newcomer.join(10)
    assert order == ["again", "moved", "came"]
    with gate.alone(), gate._changed:
        assert not gate._inside


def test_many_are_inside_together() -> None:
    gate, order = Gate(), []

    def come() -> None:
        with gate.shared():
            order.append("came")

    with gate.shared():
        started(come).join(10)
        assert order == ["came"]


def test_words_being_written_come_along_to_the_new_file(tmp_path: Path) -> None:
    vault, _ = new_vault(tmp_path)
    with vault.writing() as session:
        session.add(Person(uid="1", name="Ada"))
        session.flush()
        mover = started(lambda: vault.new_recovery_sheet(WORDS))
        mover.join(MOMENT)
        assert mover.is_alive()
    mover.join(10)
    assert names(vault) == ["Ada"]
    assert (vault.folder / "journal-2.db").exists()
    vault.close()
