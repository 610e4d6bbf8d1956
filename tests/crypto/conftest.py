"""Here key derivation is what is tested, at its real cost."""

from __future__ import annotations

import pytest


@pytest.fixture(autouse=True)
def cheap_keys() -> None:
    """Leave the cost of keys as the program sets it."""
