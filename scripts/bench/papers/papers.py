"""How many cells of the corpus each program gets right, and how long it takes.

A converter makes no records. Its cell counts as right where the table that it writes has, in the row that holds the key of the
expected row, a cell of the expected words and no others: no heading is asked for, so that the measure favours the converters.
"""
import collections
import html.parser
import pathlib
import re
import shutil
import subprocess
import sys
import time

import scoring

CORPUS = pathlib.Path("Tests/ImportingTests/Corpus")


class Cells(html.parser.HTMLParser):
    """The rows of the tables of a page."""

    def __init__(self):
        super().__init__()
        self.rows, self.cell = [], None

    def handle_starttag(self, tag, attributes):
        if tag == "tr":
            self.rows.append([])
        if tag in ("td", "th") and self.rows:
            self.rows[-1].append("")
            self.cell = True

    def handle_endtag(self, tag):
        if tag in ("td", "th"):
            self.cell = None

    def handle_data(self, data):
        if self.cell and self.rows and self.rows[-1]:
            self.rows[-1][-1] += data


def rows_of(markdown):
    """The rows of pipe tables and of HTML tables."""
    rows = []
    for line in markdown.split("\n"):
        if line.lstrip().startswith("|") and not re.fullmatch(r"[|:\-\s]+", line):
            rows.append([re.sub(r"<[^>]+>|[*_\\]", " ", cell) for cell in re.split(r"(?<!\\)\|", line.strip())[1:-1]])
    parser = Cells()
    parser.feed(markdown)
    return rows + parser.rows


def pandoc(path):
    ending = path.suffix[1:]
    command = [pandoc_program(), "--from", {"md": "gfm"}.get(ending, ending), "--to", "gfm", str(path)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def pandoc_program():
    """Debian's pandoc, or the one that PyPI's pypandoc_binary brings."""
    if shutil.which("pandoc"):
        return "pandoc"
    import pypandoc

    return pypandoc.get_pandoc_path()


def markitdown(path):
    from markitdown import MarkItDown

    return MarkItDown().convert(str(path)).text_content


def docx2md(path):
    program = pathlib.Path(sys.executable).parent / "docx2md"
    run = subprocess.run([program, str(path), "/dev/stdout"], capture_output=True, text=True, check=True)
    return run.stdout


READS = {
    "pandoc": {"docx", "odt", "html", "md", "csv", "xlsx"},
    "markitdown": {"docx", "html", "md", "csv", "xlsx", "pdf", "txt"},
    "docx2md": {"docx"},
}


def converted(name, path):
    """Counts of right and wrong cells; nil where the program does not read such a file."""
    _, fields, expected = scoring.expectation(path.with_suffix(".expected"))
    rows = [[scoring.words(cell) for cell in row] for row in rows_of(globals()[name](path))]
    counts = collections.Counter()
    for row in expected:
        cells = [scoring.words(cell) for cell in row[1:] if cell]
        for cell in cells:
            right = any(cells[0] in found and cell in found for found in rows)
            counts["right" if right else "wrong"] += 1
    return counts


def main():
    program = sys.argv[1]
    files = sorted(path for path in CORPUS.iterdir() if path.suffix != ".expected")
    total = sum(1 for path in files for row in scoring.expectation(path.with_suffix(".expected"))[2] for cell in row[1:] if cell)
    print(f"{len(files)} papers, {total} cells")
    print("| program | papers read | cells right | wrong, told | wrong, in silence | not read | seconds |")
    print("|---|--:|--:|--:|--:|--:|--:|")
    counts, start = collections.Counter(), time.monotonic()
    for path in files:
        counts += scoring.score(program, path)[0]
    line("Scrutable", len(files), counts, total, time.monotonic() - start)
    for name, endings in READS.items():
        counts, start, read = collections.Counter(), time.monotonic(), 0
        for path in files:
            if path.suffix[1:] not in endings:
                continue
            try:
                score = converted(name, path)
            except ImportError:
                break
            except Exception:
                continue
            read += 1
            counts["right"] += score["right"]
            counts["silent"] += score["wrong"]
        if read:
            line(name, read, counts, total, time.monotonic() - start)


def line(name, read, counts, total, seconds):
    unread = total - sum(counts.values())
    print(f"| {name} | {read} | {counts['right']} ({counts['right'] / total:.0%}) | {counts['told']} | {counts['silent']} | {unread} | {seconds:.1f} |", flush=True)


if __name__ == "__main__":
    main()
