"""One visit under a wrong clock: python -m tests.faults.visit JOURNAL write NUMBER, or look."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from chime_journal import diary
from chime_journal.diary.journal import Diary
from chime_journal.model.moment import Moment
from chime_journal.model.reflection import Draft
from tests.factory import WORDS, new_id


def main(folder: Path, what: str, number: str = "") -> None:
    journal = diary.open(folder, WORDS)
    if what == "write":
        now = Moment.now()
        id_ = new_id(journal.reflections.write(Draft(moment=now, body=f"visit {number}")))
        tell(journal, id_)
    else:
        for line in journal.reflections.list().previews:
            tell(journal, line.id)
    journal.close()


def tell(journal: Diary, id_: int) -> None:
    moment = journal.reflections.read(id_).moment
    clock = moment.clock.isoformat("minutes")
    print(json.dumps({"id": id_, "day": moment.day.isoformat(), "clock": clock}))


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
