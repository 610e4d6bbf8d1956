"""Fuzz for as long as you like: python -m tests.fuzz CORPUS_FOLDER [libFuzzer options].

Needs atheris, which is no part of the project: it is made for few systems. The folder is filled
with the seeds first. Without options it stops at the first trouble and keeps the input.
"""

from __future__ import annotations

import sys
from hashlib import sha256
from pathlib import Path


def main() -> None:
    import atheris

    with atheris.instrument_imports(include=["chime_journal.share", "chime_journal.model"]):
        from tests.fuzz.seeds import LARGEST, TOKENS, seeds
        from tests.fuzz.target import one_input

    if len(sys.argv) < 2:
        sys.exit(__doc__)
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for data in seeds():
        (folder / sha256(data).hexdigest()).write_bytes(data)
    words = folder.with_name(f"{folder.name}.dict")
    words.write_text("".join(f'"{_escaped(token)}"\n' for token in TOKENS))
    bounds = [f"-dict={words}", "-timeout=10", "-rss_limit_mb=1024", f"-max_len={2 * LARGEST}"]
    atheris.Setup([sys.argv[0], *bounds, *sys.argv[1:]], one_input)
    atheris.Fuzz()


def _escaped(token: bytes) -> str:
    return "".join(f"\\x{byte:02x}" for byte in token)


if __name__ == "__main__":
    main()
