"""Holds an exercise in the terminal: asks a little, decides something, records it, until the program ends.

    python3 sit.py ROOT PIN PROGRAM ARGUMENTS...

The program runs with ROOT as its root folder. What it shows goes to standard output.
"""

import os
import re
import subprocess
import sys


def menu(shown):
    """The title and the choices that stand before the prompt."""
    block = shown.rstrip("> ").rstrip().split("\n\n")[-1]
    title, choices = "", {}
    for line in block.split("\n"):
        choice = re.match(r" *(\d+)  (.*)", line)
        if choice:
            choices[int(choice[1])] = choice[2]
        elif not choices:
            title += line
    return title, choices


def main():
    root, pin, program = sys.argv[1], sys.argv[2], sys.argv[3:]
    environment = {"PATH": os.environ["PATH"], "HOME": "/home", "LANG": "C"}
    child = subprocess.Popen(
        ["chroot", root, *program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment
    )
    child.stdin.write((pin + "\n").encode())
    child.stdin.flush()
    asked = 0
    while True:
        shown = b""
        while not shown.endswith(b"\n> "):
            piece = os.read(child.stdout.fileno(), 65536)
            if not piece:
                break
            shown += piece
        shown = shown.decode()
        sys.stdout.write(shown)
        if not shown.endswith("\n> "):
            break
        title, choices = menu(shown)

        def find(text):
            return next((number for number, choice in choices.items() if text in choice), None)

        answer = 1 if 1 in choices else 0
        if title == "What do you do?" and find("Open the notebook"):
            asked += 1
            answer = find("Act:" if asked == 1 else "Ask" if asked < 8 else "Decide")
        elif title.startswith("Whom do you"):
            answer = find("no outcome yet") or find("no reason yet") or find("Record the decisions")
        elif find("Choose or take back an outcome"):
            heading = shown.split("What do you do?")[-2]
            answer = 1 if "no outcome yet" in heading else 2 if "no reason yet" in heading else 0
        elif title.startswith("Once recorded"):
            asked = 0
        elif title in ("About what?", "In which form?", "In which words?"):
            answer = 1 + asked % max(1, max(choices))
        child.stdin.write(f"{answer}\n".encode())
        child.stdin.flush()
    sys.exit(child.wait())


main()
