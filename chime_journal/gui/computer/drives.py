"""Sticks and other drives that travel: by name, for keeping a journal on them."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QStorageInfo

_TRAVELLERS = ("/media", "/run/media", "/Volumes")  # where desktops put what was plugged in
_SYS_BLOCK = Path("/sys/class/block")


@dataclass(frozen=True, slots=True)
class Drive:
    """A drive that can be taken along. `free` is in bytes."""

    name: str
    root: Path
    free: int


def removable_drives() -> list[Drive]:
    """Return the writable drives plugged in now, by name."""
    found = [_drive(volume) for volume in QStorageInfo.mountedVolumes() if _usable(volume)]
    return sorted(found, key=lambda drive: drive.name.casefold())


def drive_of(folder: Path, drives: Iterable[Drive]) -> Drive | None:
    """Return the drive a folder lies on, if it is one of these."""
    return next((drive for drive in drives if folder.is_relative_to(drive.root)), None)


def is_removable(folder: Path) -> bool:
    """Tell whether a folder, or the nearest parent that exists, lies on a drive that travels."""
    place = folder
    while not place.exists() and place != place.parent:
        place = place.parent
    return _travels(QStorageInfo(str(place)))


def _usable(volume: QStorageInfo) -> bool:
    return volume.isValid() and volume.isReady() and not volume.isReadOnly() and _travels(volume)


def _drive(volume: QStorageInfo) -> Drive:
    root = Path(volume.rootPath())
    return Drive(volume.displayName() or root.name, root, volume.bytesAvailable())


def _travels(volume: QStorageInfo) -> bool:
    root = volume.rootPath()
    if sys.platform == "win32":
        import ctypes

        return bool(ctypes.windll.kernel32.GetDriveTypeW(root) == 2)  # DRIVE_REMOVABLE
    if root.startswith(tuple(place + "/" for place in _TRAVELLERS)):
        return True
    return sys.platform == "linux" and on_usb(bytes(volume.device().data()).decode(), _SYS_BLOCK)


def on_usb(device: str, sys_block: Path) -> bool:
    """Tell whether the kernel says a block device is removable or hangs on USB."""
    if not device.startswith("/dev/"):
        return False
    entry = (sys_block / Path(device).name).resolve()
    if "/usb" in entry.as_posix():
        return True
    for place in (entry, entry.parent):  # a partition's flag is that of its disk
        flag = place / "removable"
        if flag.is_file():
            return flag.read_text(encoding="ascii").strip() == "1"
    return False
