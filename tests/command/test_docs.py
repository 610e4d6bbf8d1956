"""docs/command-line.md names every job, option, kind and code, and no other."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from chime_journal import command
from chime_journal.command.arguments import ANY, BETWEEN, COPY, LETTERS
from chime_journal.command.exits import Exit
from chime_journal.exchange.formats import FORMATS
from chime_journal.exchange.question import Role
from chime_journal.model.chime import Domain
from chime_journal.model.taken import Part

TEXT = (Path(__file__).parents[2] / "docs" / "command-line.md").read_text("utf-8")


def section(name: str) -> str:
    return TEXT.partition(f"\n## {name}\n")[2].partition("\n## ")[0]


@pytest.mark.parametrize("job", command.NAMES)
def test_each_option_of_a_job_is_in_its_table(
    job: str, spoken: None, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as left:
        command.run([job, "--help"])
    assert left.value.code == 0
    named = set(re.findall(r"^  (--[\w-]+)", capsys.readouterr().out, re.MULTILINE))
    table = re.findall(r"^\| `(--[\w-]+)", section(job), re.MULTILINE)
    assert set(table) == named - {"--journal"}
    assert f"chime-journal {job} " in TEXT


def test_the_table_of_codes_is_the_whole_table() -> None:
    codes = re.findall(r"^\| (\d+) \|", section("What is printed"), re.MULTILINE)
    assert [int(code) for code in codes] == [each.value for each in Exit]


def test_each_kind_and_name_that_may_be_said_is_there() -> None:
    kinds = {ANY, COPY, *(each.name for each in FORMATS)}
    names = kinds | set(Domain) | set(Role) | set(LETTERS) | set(BETWEEN)
    assert {name for name in names if f"`{name}`" not in section("import")} == set()
    assert {part for part in Part if f"`{part}`" not in section("export")} == set()
