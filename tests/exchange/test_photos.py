"""Which photos come along is told before anything is brought in, and why the others do not."""

from __future__ import annotations

from pathlib import Path

import pytest

from chime_journal.errors import ImportRefused
from chime_journal.exchange.entry import Left
from chime_journal.exchange.parcel import open_parcel
from chime_journal.exchange.photos import LARGEST, data, sort_out
from chime_journal.model.picture import MOST

PNG = b"\x89PNG\r\n\x1a\n"


def test_only_so_many_photos_as_a_reflection_holds_come_along(tmp_path: Path) -> None:
    names = [f"{number:02}.png" for number in range(MOST + 2)]
    for name in names:
        (tmp_path / name).write_bytes(PNG)
    taken, left = sort_out(open_parcel(tmp_path), [*names, names[0]])
    assert list(taken) == names[:MOST]
    assert left == tuple(Left(name, "photo_one_too_many") for name in names[MOST:])


@pytest.mark.parametrize(
    ("inside", "reason"),
    [
        (b"\0\0\0\x18ftypheic", "photo_phone_kind"),
        (b"<svg></svg>", "photo_unknown_kind"),
        (b"", "photo_unknown_kind"),
        (None, "photo_missing"),
    ],
)
def test_a_photo_of_another_kind_stays_outside(
    tmp_path: Path, inside: bytes | None, reason: str
) -> None:
    (tmp_path / "words.md").touch()
    if inside is not None:
        (tmp_path / "a.png").write_bytes(inside)
    assert sort_out(open_parcel(tmp_path), ["a.png"]) == ((), (Left("a.png", reason),))


def test_a_photo_that_is_too_large_stays_outside(tmp_path: Path) -> None:
    with (tmp_path / "a.png").open("wb") as file:
        file.write(PNG)
        file.truncate(LARGEST + 1)
    parcel = open_parcel(tmp_path)
    assert sort_out(parcel, ["a.png"]) == ((), (Left("a.png", "photo_too_large"),))
    with pytest.raises(ImportRefused, match="too_large"):
        data(parcel, "a.png")


def test_a_photo_that_is_gone_when_it_comes_in_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(PNG)
    parcel = open_parcel(tmp_path)
    (tmp_path / "a.png").unlink()
    with pytest.raises(ImportRefused, match="unreadable"):
        data(parcel, "a.png")
    with pytest.raises(ImportRefused, match="missing"):
        data(parcel, "b.png")
