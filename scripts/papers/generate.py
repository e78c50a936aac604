"""Made-up papers of every kind in every format, from a seed; each with its expected rows, and tried with the program.

Usage: generate.py PROGRAM [COUNT] [SEED]. Every cell has a word of its own, so that a lost one cannot hide behind another.
"""
import collections
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile

import scoring
from writing import Paper, Table, csv_text, docx, pipes, plain, xlsx

NOUNS = "gate ferry lock towpath weir bell bridge lamp quay mill ford sluice boathouse mooring reed swan".split()
VERBS = "mended counted painted opened oiled surveyed moved named closed watched measured let".split()
POSTS = ["Head of", "Warden of", "Director of", "Keeper of", "Surveyor of"]
MONTHS = ["January", "March", "May", "June", "September", "November"]
FORMATS = ["csv", "md", "docx", "xlsx", "odt", "ods", "html"]


class Maker:
    def __init__(self, seed):
        self.dice = random.Random(seed)
        self.made = 0

    def own(self):
        """A word that no other cell has."""
        self.made += 1
        letters, number = "", self.made * 7 + self.dice.randrange(7)
        while number:
            letters, number = "bcdfglmnprst"[number % 12] + "aeiou"[number % 5] + letters, number // 12
        return "z" + letters + "q"

    def sentence(self):
        return f"That the {self.dice.choice(NOUNS)} of {self.own()} be {self.dice.choice(VERBS)} every year"

    def deed(self):
        return f"{self.dice.choice(VERBS).title()} by a {self.dice.choice(NOUNS)} at {self.own()}"

    def post(self):
        return f"{self.dice.choice(POSTS)} {self.own().title()}"

    def day(self):
        return f"{self.dice.randint(1, 28)} {self.dice.choice(MONTHS)} {self.dice.randint(2026, 2029)}"

    def table(self):
        shape = self.dice.choice(["recommendations", "both", "merged"])
        columns = [("No", "number"), ("Recommendation", "text")]
        extra = [("Lead Officer", "lead", self.post), ("By When", "by-when", self.day), ("Status", "status-words", self.deed),
                 ("Progress", "progress", self.deed)]
        if shape == "recommendations":
            chosen = [each for each in extra if self.dice.random() < 0.7]
            self.dice.shuffle(chosen)
            fields = ["number", "text"] + [each[1] for each in chosen]
            values = [[str(number), self.sentence()] + [each[2]() for each in chosen]
                      for number in range(1, self.dice.randint(3, 12))]
            heads = ["No", "Recommendation"] + [each[0] for each in chosen]
            expected = list(values)
            if chosen and self.dice.random() < 0.3:
                values.insert(self.dice.randint(1, len(values)), heads)
            table = Table([heads] + values)
            values = expected
            return Paper(self.title() + [table] + self.note()), "table", ["list"] + fields, [["recommendations"] + row for row in values]
        values, expected, merges, first = [], [], [], 1
        for number in range(1, self.dice.randint(2, 6)):
            text, count = self.sentence(), self.dice.randint(1, 4)
            expected.append(["recommendations", str(number), text, "", ""])
            for index in range(count):
                row = [self.deed(), self.post(), self.day()]
                values.append(([str(number), text] if index == 0 else ["", ""]) + row)
                expected.append(["actions", ""] + row)
            if count > 1:
                merges += [(first, 0, first + count - 1, 0), (first, 1, first + count - 1, 1)]
            first += count
        table = Table([["No", "Recommendation", "Action", "Lead", "By When"]] + values)
        table.merges = merges if shape == "merged" else []
        return Paper(self.title() + [table] + self.note()), "table", ["list", "number", "text", "lead", "by-when"], expected

    def title(self):
        return [f"Tracker of the review of {self.own()}"] if self.dice.random() < 0.5 else []

    def note(self):
        return [f"Note: every day is that of the {self.own()} office."] if self.dice.random() < 0.4 else []

    def plan(self):
        values = [[f"Price of the {self.dice.choice(NOUNS)} at {self.own()}", "Cabinet", self.day(), self.post(), f"To {self.own()} the {self.dice.choice(NOUNS)}"]
                  for _ in range(self.dice.randint(2, 10))]
        heads = ["Title", "Decision maker", "Date of decision", "Lead officer", "Purpose"]
        return (Paper([Table([heads] + values)]), "forward-plan",
                ["list", "title", "decision-maker", "on-or-after", "lead-officer", "purpose"], [["entries"] + row for row in values])

    def programme(self):
        values = [[self.day(), f"{self.dice.choice(NOUNS).title()} of {self.own()}", f"To look at the {self.dice.choice(NOUNS)} of {self.own()}"]
                  for _ in range(self.dice.randint(2, 10))]
        return (Paper([Table([["Date", "Item", "Purpose"]] + values)]), "work-programme", ["list", "item", "purpose"],
                [["entries"] + row[1:] for row in values])


def source_words(paper):
    return "\n".join(block if isinstance(block, str) else "\n".join(plain(cell) for row in block.rows for cell in row)
                     for block in paper.blocks)


def batch(papers, folder):
    """Writes the papers in all formats; LibreOffice converts all of a folder at once."""
    for name, paper in papers:
        docx(paper, folder / f"{name}.docx")
        xlsx(paper, folder / f"{name}.xlsx")
        (folder / f"{name}.md").write_text(pipes(paper), encoding="utf-8")
        (folder / f"{name}.csv").write_text(csv_text(paper), encoding="utf-8")
    with tempfile.TemporaryDirectory() as profile:
        for source, target in (("docx", "odt"), ("docx", "html"), ("xlsx", "ods")):
            files = [str(folder / f"{name}.{source}") for name, _ in papers]
            subprocess.run(["soffice", f"-env:UserInstallation=file://{profile}", "--headless", "--convert-to", target, "--outdir",
                            str(folder)] + files, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def main():
    program, count = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 500
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else 1
    worst = 0
    print(f"{'kind':16}{'format':8}{'papers':>8}{'right':>8}{'told':>8}{'silent':>8}{'lost words':>12}")
    for kind in ["table", "plan", "programme"]:
        totals, faults = collections.defaultdict(collections.Counter), []
        for start in range(0, count, 50):
            with tempfile.TemporaryDirectory() as folder:
                folder = pathlib.Path(folder)
                made = []
                for number in range(start, min(start + 50, count)):
                    paper, command, fields, rows = getattr(Maker(f"{seed} {kind} {number}"), kind)()
                    name = f"{kind}{number}"
                    lines = [["# " + command], fields] + rows
                    (folder / f"{name}.expected").write_text("\n".join("\t".join(line) for line in lines) + "\n", encoding="utf-8")
                    made.append((name, paper))
                batch(made, folder)
                for name, paper in made:
                    for ending in FORMATS:
                        score, wrong, imported = scoring.score(program, folder / f"{name}.{ending}")
                        lost = scoring.lost(imported, source_words(paper))
                        totals[ending] += score
                        totals[ending]["lost"] += len(lost)
                        faults += wrong + [f"{name}.{ending}: lost {lost}"] * bool(lost)
        for ending in FORMATS:
            total = totals[ending]
            print(f"{kind:16}{ending:8}{count:8}{total['right']:8}{total['told']:8}{total['silent']:8}{total['lost']:12}", flush=True)
            worst += total["silent"] + total["lost"]
        for fault in faults[:10]:
            print("  " + fault)
    sys.exit(1 if worst else 0)


if __name__ == "__main__":
    main()
