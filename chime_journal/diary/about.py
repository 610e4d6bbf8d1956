"""Which versions of the locked database are at work, for the page that says what this app is."""

from __future__ import annotations


def database_versions() -> tuple[str, str]:
    """Return the versions of SQLCipher and of the SQLite inside it."""
    from contextlib import closing

    import sqlcipher3.dbapi2 as sqlcipher

    with closing(sqlcipher.connect(":memory:")) as raw:
        (cipher,) = raw.execute("PRAGMA cipher_version").fetchone()
    return str(cipher).split(" ")[0], str(sqlcipher.sqlite_version)
