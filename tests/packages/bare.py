"""A bare system: Debian's least, with one package and what that asks for, and nothing else."""

from __future__ import annotations

import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

SOMEBODY = 61_235  # an ordinary user
HOME = "/home/somebody"
SCREENS = Path("/tmp/.X11-unix")
HOOK = "/usr/share/mmdebstrap/hooks/file-mirror-automount"  # lets it read a package from here
# A view of its own: processes, mounts and a network that has nothing in it, gone with the command.
ALONE = ("unshare", "--net", "--mount", "--pid", "--fork")
ENTER = """
root=$1 screens=$2
shift 2
mount -t proc proc "$root/proc"
mount -t tmpfs tmpfs "$root/dev/shm"
mkdir -p "$root$screens"
mount --bind "$screens" "$root$screens"
exec chroot "$root" "$@"
"""


def missing() -> str:
    """Return why no bare system can be made here, or nothing."""
    if os.getuid() != 0:
        return "the right to make a system in a folder (run it as root)"
    for tool in ("mmdebstrap", "unshare", "setpriv", "dpkg-deb"):
        if shutil.which(tool) is None:
            return tool
    named = "ID=debian" in Path("/etc/os-release").read_text().splitlines()
    tried = named and subprocess.run([*ALONE, "true"], capture_output=True).returncode == 0
    return "" if tried else "Debian, and leave to take the network away"


@dataclass(frozen=True)
class Bare:
    """A system in a folder. Its only ordinary user has an empty home."""

    root: Path

    @classmethod
    def made(cls, root: Path, package: Path) -> Bare:
        """Fetch a system of the same release as this one and let apt install the package there."""
        release = Path("/etc/os-release").read_text().split("VERSION_CODENAME=")[1].split()[0]
        options = ["--variant=minbase", "--mode=root", f"--hook-dir={HOOK}", "--quiet"]
        # What it mounts meanwhile is gone with it, even if it is ended in the middle.
        command = ["unshare", "--mount", "mmdebstrap", *options, f"--include={package}"]
        command += [release, str(root)]
        subprocess.run(command, check=True, capture_output=True, text=True)
        (root / package.relative_to("/")).unlink(missing_ok=True)  # where it was lent from
        home = root / HOME[1:]
        home.mkdir(mode=0o700)
        os.chown(home, SOMEBODY, SOMEBODY)
        return cls(root)

    def command(self, *inside: str, root: bool = False, **seen: str) -> list[str]:
        """Return what runs a command in it, as the user or as root."""
        given = {"HOME": HOME, "PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "C.UTF-8", **seen}
        user = ("setpriv", f"--reuid={SOMEBODY}", f"--regid={SOMEBODY}", "--clear-groups")
        who = () if root else (*user, "--no-new-privs")
        words = [f"{name}={value}" for name, value in given.items()]
        SCREENS.mkdir(mode=0o1777, exist_ok=True)
        enter = ("sh", "-ec", ENTER, "bare", str(self.root), str(SCREENS))
        return [*ALONE, *enter, *who, "env", "-i", *words, *inside]

    def run(
        self, *inside: str, root: bool = False, **seen: str
    ) -> subprocess.CompletedProcess[str]:
        command = self.command(*inside, root=root, **seen)
        return subprocess.run(command, capture_output=True, text=True)

    def holds(self, name: str) -> list[str]:
        """Return every path in it that a name is part of, but for notes the package tools keep."""
        skipped = {self.root / place for place in ("proc", "var/log", "var/cache", "home")}
        found = []
        for folder, folders, files in os.walk(self.root):
            folders[:] = [each for each in folders if Path(folder, each) not in skipped]
            found += [f"{folder}/{each}" for each in (*folders, *files) if name in each]
        return found
