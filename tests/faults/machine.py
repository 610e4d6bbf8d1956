"""What the trials ran on: said in the report, because a result without it cannot be repeated."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
from importlib.metadata import version
from pathlib import Path

import psutil
import sqlcipher3.dbapi2 as sqlcipher

import chime_journal
from tests.faults import mounting, traced


def facts(place: Path) -> dict[str, object]:
    """Return the machine, the versions and the facilities; nothing that names a person or host."""
    raw = sqlcipher.connect(":memory:")
    cipher = raw.execute("PRAGMA cipher_version").fetchone()
    raw.close()
    kinds = {disk.mountpoint: disk.fstype for disk in psutil.disk_partitions(all=True)}
    around = [str(folder) for folder in (place, *place.parents) if str(folder) in kinds]
    return {
        "program": chime_journal.__version__,
        "system": f"{platform.system()} {platform.release()} {platform.machine()}",
        "python": platform.python_version(),
        "sqlite": sqlcipher.sqlite_version,
        "sqlcipher": cipher[0] if cipher else None,
        **{name: version(name) for name in ("sqlalchemy", "cryptography", "PySide6_Essentials")},
        "processors": os.cpu_count(),
        "memory_gib": round(psutil.virtual_memory().total / 2**30),
        "file_system": kinds[around[0]] if around else None,
        "root": hasattr(os, "geteuid") and os.geteuid() == 0,
        "strace": _first_line("strace", "-V") if traced.has_strace() else None,
        "own_disk": mounting.why_not() or "yes",
        "faketime": shutil.which("faketime") is not None,
    }


def _first_line(*command: str) -> str:
    said = subprocess.run(command, capture_output=True, text=True, check=False).stdout
    return said.splitlines()[0] if said else ""
