"""What a built site says: read from its pages and tables, as a stranger would who knows only the addresses."""

import csv
import html
import re
from pathlib import Path


class Site:
    def __init__(self, folder: Path):
        self.folder = folder

    def table(self, path: str) -> list[dict[str, str]]:
        """The rows of a CSV file; none where there is no such file."""
        place = self.folder / path
        if not place.is_file():
            return []
        with place.open(encoding="utf-8-sig", newline="") as file:
            return list(csv.DictReader(file))

    def words(self, path: str) -> str:
        """The words of a page, one blank between them."""
        text = (self.folder / path).read_text(encoding="utf-8")
        main = re.search(r"<main.*?</main>", text, re.DOTALL)
        plain = re.sub(r"<[^>]+>", " ", main[0] if main else text)
        return re.sub(r"\s+([.,;:])", r"\1", " ".join(html.unescape(plain).split()))

    def recommendation(self, name: str) -> str:
        """Its page: in the folder of its review or of its meeting."""
        top = "meetings" if name[0].isdigit() else "reviews"
        return self.words(f"{top}/{name}/index.html")

    def moved(self, name: str) -> str | None:
        found = re.search(r"First promised .*?(?:reason|reason given|once|twice|times)\.", self.recommendation(name))
        return found[0] if found else None

    def spans(self, committee: str) -> dict[str, list[tuple[str, str, str, str]]]:
        """By recommendation its states with their reasons, each with its first and its last day; the last has no end."""
        spans: dict[str, list[tuple[str, str, str, str]]] = {}
        for row in self.table(f"committees/{committee}/states.csv"):
            spans.setdefault(row["id"], []).append((row["state"], row["reason"], row["from"], row["until"]))
        return spans

    def at_meeting(self, meeting: str) -> dict[str, tuple[str, str, str]]:
        """The state of each on the day of a meeting, its reason, and the state at the meeting before."""
        rows = self.table(f"meetings/{meeting}/recommendations/states.csv")
        return {row["id"]: (row["state"], row["reason"], row["state_at_meeting_before"]) for row in rows}

    def owed(self) -> dict[str, tuple[str, str]]:
        """The last day for each answer that is owed, and by how many days it is late."""
        rows = self.table("answers-owed/answers-owed.csv")
        return {self.name(row["address"]): (row["due"], row["days_late"]) for row in rows}

    @staticmethod
    def report(text: str) -> dict[str, list[str]]:
        """The rows of its first two tables that name recommendations, with how many they say and in a hundred of all."""
        rows = {}
        for line in text.split("## Why each")[0].splitlines():
            cells = [cell.strip() for cell in line.strip("|").split("|")]
            if line.startswith("|") and len(cells) > 2 and cells[1].isdigit():
                rows[cells[0]] = [*cells[1:-1], *sorted(re.findall(r"\[\[(.*?)\]\]", cells[-1]))]
        return rows

    @staticmethod
    def name(address: str) -> str:
        """The id in the address of a page: “…/reviews/buses/rec-1/”."""
        return "/".join(re.sub(r"index\.html$", "", address).strip("/").split("/")[-2:])
