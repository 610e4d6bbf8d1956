"""What a package for Debian and Ubuntu needs of the system: all that the built folder lacks.

Two kinds: libraries that the folder's files load and that are not among them, with the oldest
version that has what they use; and data that the libraries in the folder look for in the system,
such as the names of keys or the settings of typefaces.
"""

from __future__ import annotations

import re
import subprocess
import tempfile
from pathlib import Path

ELF = b"\x7fELF"
OPTIONAL = "libcups.so.2"  # loaded where the computer has it, to print
PAPERS = ("/usr/share/doc", "/usr/share/lintian")  # nothing that a program reads


def needs(parts: Path, system: Path) -> list[str]:
    """Return what the control file says: each package once, in the order of their names."""
    return sorted({*libraries(parts), *data_of(system / "packages.txt")})


def libraries(parts: Path) -> list[str]:
    """Return the packages of the libraries outside that the files of the folder load."""
    files = sorted(file for file in parts.rglob("*.so*") if _is_loaded(file))
    outside = {_package(name) for name in lacking(files)}
    with tempfile.TemporaryDirectory() as place:
        rules = Path(place, "debian")
        rules.mkdir()
        (rules / "control").write_text("Source: it\n\nPackage: it\nArchitecture: any\n")
        options = ["-O", "--ignore-missing-info", "--warnings=0"]
        options += sorted({f"-l{file.parent}" for file in files})
        said = _ask("dpkg-shlibdeps", *options, *map(str, files), folder=place)
    versions = said.partition("shlibs:Depends=")[2].strip().split(", ")
    found = [one for one in versions if one.partition(" ")[0] in outside]
    if gone := outside - {one.partition(" ")[0] for one in found}:
        raise SystemExit(f"No package could be named for all that is loaded: {sorted(gone)}")
    return found


def _is_loaded(file: Path) -> bool:
    with file.open("rb") as opened:
        return opened.read(len(ELF)) == ELF


def lacking(files: list[Path]) -> list[str]:
    """Return the names of libraries that files load, and that are not among the files."""
    said = _ask("objdump", "-p", *map(str, files))
    loaded = set(re.findall(r"^ +NEEDED +(\S+)$", said, re.MULTILINE))
    return sorted(loaded - {file.name for file in files} - {OPTIONAL})


def _package(library: str) -> str:
    """Return the package that a library of this computer is from."""
    known = _ask("/sbin/ldconfig", "-p")
    at = next(iter(re.findall(rf"^\t{re.escape(library)} \(.*=> (\S+)$", known, re.MULTILINE)), "")
    for place in (at, str(Path(at).resolve()), at.removeprefix("/usr"), f"/usr{at}"):
        asked = ["dpkg-query", "--search", place]
        owner = subprocess.run(asked, capture_output=True, text=True).stdout  # noqa: S603
        if owner:
            return owner.partition(":")[0]
    raise SystemExit(f"Nothing on this computer holds {library}, which the program loads.")


def data_of(listed: Path) -> list[str]:
    """Return the packages without libraries that the system's libraries in the folder ask for."""
    owners = {line.split()[1] for line in listed.read_text("utf-8").splitlines()}
    asked = (_field("Depends", owner) for owner in sorted(owners) if owner.startswith("lib"))
    wanted = {re.split(r"[ :(|]", each.strip())[0] for said in asked for each in said.split(",")}
    return [name for name in sorted(wanted) if name and _is_data(name)]


def _is_data(package: str) -> bool:
    """Tell whether an installed package holds files that are read and never loaded."""
    asked = ["dpkg-query", "--listfiles", package]
    said = subprocess.run(asked, capture_output=True, text=True).stdout  # noqa: S603
    files = [Path(line) for line in said.splitlines() if not line.startswith(PAPERS)]
    held = any(file.is_file() for file in files)
    return held and not any(".so" in file.suffixes for file in files)


def _field(name: str, package: str) -> str:
    """Return a field of an installed package, nothing where it is not installed."""
    asked = ["dpkg-query", "--show", f"--showformat=${{{name}}}", package]
    return subprocess.run(asked, capture_output=True, text=True).stdout  # noqa: S603


def _ask(*command: str, folder: str | None = None) -> str:
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True)  # noqa: S603
    return done.stdout
