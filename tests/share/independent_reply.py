"""A reply written from `docs/format.md` alone: shares no code with the app.

python independent_reply.py SHARE REPLY, with the share's words on standard input.
"""

import datetime
import json
import sys

import pyrage


def main() -> None:
    words = sys.stdin.readline().strip()
    with open(sys.argv[1], "rb") as file:
        share = json.loads(pyrage.passphrase.decrypt(file.read(), words))
    reply = {
        "format": "chimereply",
        "version": 1,
        "answers": share["share"],
        "journal": share["journal"],
        "written": datetime.date.today().isoformat(),
        "heard": "You are a gardener.\nYou said it and did not argue with it.",
        "question": "What would Grandad plant first?",
        "agreed": ["Walk to the plot together, Thursday 10.00"],
        "encouragement": "",
    }
    with open(sys.argv[2], "wb") as file:
        file.write(pyrage.passphrase.encrypt(json.dumps(reply).encode(), words))


main()
