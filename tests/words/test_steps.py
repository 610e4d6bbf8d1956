"""What a step says of its plan: one sentence, however the person began each half."""

from __future__ import annotations

import pytest

from chime_journal.words.steps import if_then


@pytest.mark.parametrize("this", ["it rains", "If it rains", "if it rains "])
@pytest.mark.parametrize("that", ["I take the bus", "then I take the bus", "Then I take the bus"])
def test_nothing_is_said_twice(this: str, that: str) -> None:
    assert if_then(this, that) == "If it rains, then I take the bus"


def test_a_plan_may_be_anybodys() -> None:
    assert if_then("", "my sister comes") == "Then my sister comes"
    assert if_then("if", "") == "If if", "one word is left as it is"
    assert if_then("", " ") == ""
