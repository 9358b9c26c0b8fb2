#!/usr/bin/python3
"""Logs a workout and a pain entry in the real program the way a screen reader does: by roles, names, actions and
values, without a key, a pointer or a coordinate. Then it reads the journal with the program's own commands."""

import json
import os
import subprocess
import sys
import tempfile
import time

try:
    import pyatspi
except ImportError:
    sys.exit(77)

PATIENCE = 20  # seconds
CHOICES = ("radio button", "check box")


def wait_for(look, what):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        found = look()
        if found:
            return found
        time.sleep(0.1)
    sys.exit(f"FAIL: {what}")


def showing(thing):
    return thing.getState().contains(pyatspi.STATE_SHOWING)


def search(thing, roles, name):
    """The first thing in view with one of these roles and this name."""
    try:
        if not showing(thing) and thing.getRoleName() not in ("application", "filler", "layered pane", "panel"):
            return None
        if thing.getRoleName() in roles and thing.name == name and showing(thing):
            return thing
        for child in thing:
            found = child and search(child, roles, name)
            if found:
                return found
    except Exception:  # it went away while it was asked
        pass
    return None


class Person:
    """Sits before the program and hears what it says."""

    def __init__(self, program, journal):
        self.child = subprocess.Popen([program, "--journal", journal])
        self.window = wait_for(self._running, "the program does not appear on the accessibility bus")

    def _running(self):
        for application in pyatspi.Registry.getDesktop(0):
            if application and application.get_process_id() == self.child.pid and application.childCount:
                return application
        return None

    def leave(self):
        self.child.terminate()
        self.child.wait(PATIENCE)

    def find(self, name, *roles):
        return wait_for(lambda: search(self.window, roles, name), f"there is no {' or '.join(roles)} named {name!r}")

    def do(self, name, *roles):
        actions = self.find(name, *roles).queryAction()
        names = [actions.getName(i) for i in range(actions.nActions)]
        actions.doAction(next(i for i, word in enumerate(names) if word in ("Press", "Toggle")))

    def press(self, name):
        self.do(name, "push button", "button")

    def choose(self, name):
        """Turns something on and hears that it is on."""
        self.do(name, *CHOICES)
        wait_for(
            lambda: self.find(name, *CHOICES).getState().contains(pyatspi.STATE_CHECKED), f"{name!r} does not stay chosen"
        )

    def set_value(self, name, value):
        self.find(name, "slider").queryValue().currentValue = value
        wait_for(lambda: self.find(name, "slider").queryValue().currentValue == value, f"{name!r} keeps its old value")

    def write(self, name, text):
        self.find(name, "text", "entry").queryEditableText().setTextContents(text)

    def hears(self, text):
        self.find(text, "label", "statusbar")


def log_workout(person):
    person.choose("Workout")
    person.write("Name", "Pull day")
    person.choose("Type: Mobility")
    person.press("Duration: more")
    person.set_value("Effort of the whole session", 6)
    person.press("Save workout")
    person.hears("Workout saved")


def log_pain(person):
    person.choose("Pain")
    person.set_value("Worst pain at this moment", 4)
    regions = [child for child in person.find("Body map, back view", "panel", "grouping", "filler")]
    assert len(regions) == 22 and all(region.getRoleName() == "check box" and region.name for region in regions)
    person.choose(regions[3].name)
    person.choose("What does it feel like?: Tight")
    person.press("Save entry")
    person.hears("Pain entry saved")


def main(program):
    with tempfile.TemporaryDirectory() as folder:
        journal = os.path.join(folder, "journal.rhomboid")
        person = Person(program, journal)
        try:
            log_workout(person)
            log_pain(person)
        finally:
            person.leave()
        subprocess.run([program, "--journal", journal, "check"], check=True, stdout=subprocess.DEVNULL)
        out = os.path.join(folder, "out.json")
        subprocess.run([program, "--journal", journal, "export", out, "--format", "json"], check=True)
        with open(out, encoding="utf-8") as file:
            entries = json.load(file)
    [workout] = entries["workouts"]
    assert (workout["title"], workout["type"], workout["session_rpe"]) == ("Pull day", "mobility", 6), workout
    [pain] = entries["pain"]
    assert pain["intensity"] == 4 and pain["qualities"] == ["tight"], pain
    assert [region.partition(":")[2] for region in pain["regions"]] == ["4"], pain


main(sys.argv[1])
