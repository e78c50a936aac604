"""Imports papers with a program and counts the cells that came in right, wrong with a warning, and wrong in silence."""
import collections
import pathlib
import re
import subprocess
import tempfile

import yaml

WORD = re.compile(r"[^\W_]+")


def words(text):
    return WORD.findall(text)


class Plain(yaml.SafeLoader):
    """Scalars as written: a date stays words."""


Plain.yaml_implicit_resolvers = {}


def value(node):
    if isinstance(node, list):
        return " ".join(value(each) for each in node)
    if isinstance(node, dict):
        return value(node.get("text", ""))
    return "" if node is None else str(node)


def expectation(path):
    lines = [line.split("\t") for line in path.read_text(encoding="utf-8").rstrip("\n").split("\n")]
    return lines[0][0][2:], lines[1], lines[2:]


OPTIONS = {"table": ["--review", "r"], "forward-plan": ["--name", "p"], "work-programme": ["--committee", "c", "--no-meetings"],
           "indicators": ["--name", "i"]}


class Imported:
    """What the program made of a paper."""

    def __init__(self, program, kind, path):
        with tempfile.TemporaryDirectory() as folder:
            folder = pathlib.Path(folder)
            run = subprocess.run(
                [program, "import", kind, str(path), *OPTIONS[kind], "--content", str(folder / "content"), "--report",
                 str(folder / "report.md"), "--yes"], capture_output=True, text=True, timeout=300, stdin=subprocess.DEVNULL)
            self.code, self.said = run.returncode, run.stderr
            self.files = [file.read_text(encoding="utf-8") for file in sorted(folder.glob("content/**/*.md"))]
            report = folder / "report.md"
            self.report = report.read_text(encoding="utf-8") if report.exists() else ""
        self.rows = []
        for text in self.files:
            fields = yaml.load(text.split("---\n")[1], Plain) or {}
            for name, rows in fields.items():
                if isinstance(rows, list):
                    self.rows += [(name, row) for row in rows if isinstance(row, dict)]

    def take(self, name, field, wanted):
        for index, (list_name, row) in enumerate(self.rows):
            key = "recommendation" if list_name == "positions" and field == "number" else field
            if list_name == name and words(value(row.get(key, ""))) == words(wanted):
                return self.rows.pop(index)[1]
        return None


def score(program, path):
    """Counts of “right”, “told” and “silent”, and what was wrong."""
    kind, fields, rows = expectation(path.with_suffix(".expected"))
    imported = Imported(program, kind, path)
    counts, faults = collections.Counter(), []
    for row in rows:
        cells = [(field, cell) for field, cell in zip(fields[1:], row[1:]) if cell]
        record = imported.take(row[0], *cells[0])
        for field, cell in cells:
            key = "recommendation" if row[0] == "positions" and field == "number" else field
            if record is not None and words(value(record.get(key, ""))) == words(cell):
                counts["right"] += 1
                continue
            told = imported.code != 0 or cells[0][1] in imported.said or cell in imported.said
            counts["told" if told else "silent"] += 1
            faults.append(f"{path.name}: {cells[0][1]}, {field}: {value((record or {}).get(key, ''))!r}, not {cell!r}")
    return counts, faults, imported


def lost(imported, source):
    """Words of the source that neither a file nor the report has as often."""
    if imported.code != 0:
        return []
    found = collections.Counter(words("\n".join(imported.files) + imported.report.split("## Not placed")[-1]))
    return sorted(word for word, count in collections.Counter(words(source)).items() if found[word] < count)
