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

    def page(self, name: str) -> str:
        """The page of a recommendation."""
        top = "meetings" if name[0].isdigit() else "reviews"
        return (self.folder / top / name / "index.html").read_text(encoding="utf-8")

    def said(self, name: str) -> dict[str, tuple[str, list[tuple[str, str]]]]:
        """What its page says of others in the same words: “Said before in 2024” with the day and the id of each, in their order."""
        found = {}
        for heading, rows in re.findall(r'<h2 id="said_\w+">(Said .*?)</h2>\s*<ul class="index-list">(.*?)</ul>', self.page(name), re.S):
            links = re.findall(r'class="index-title" href="(.*?)">.*?<time class="index-note" datetime="(.*?)">', rows, re.S)
            found[" ".join(heading.split()[:2])] = (html.unescape(heading), [(day, self.name(link)) for link, day in links])
        return found

    def repeats(self) -> dict[str, tuple[int, int]]:
        """From the table of all recommendations, how many each says again itself, and how many say it again."""
        return {row["id"]: tuple(len(row[column].splitlines()) for column in ("repeats", "repeated_by"))
                for row in self.table("data/recommendations.csv")}

    def moved(self, name: str) -> str | None:
        """What the page of a recommendation says of a date that was moved, among its dates; of its actions it says more further down."""
        page = self.page(name).partition('id="dates"')[2].partition('id="story"')[0]
        found = re.search(r'<p class="date-ledger">(.*?)</p>', page)
        return html.unescape(found[1]) if found else None

    def moves(self, kind: str) -> dict[str, tuple[str, str, str]]:
        """From the table of all recommendations or of all actions: the last day of the first promise, how often it was moved, and
        by how many days. An action by the recommendation that it serves."""
        rows = self.table(f"data/{kind}.csv")
        key = "id" if kind == "recommendations" else "recommendation_ids"
        return {row[key]: (row["first_promised_latest"], row["times_moved"], row["days_moved"]) for row in rows}

    def spans(self, committee: str) -> dict[str, list[tuple[str, str, str, str]]]:
        """By recommendation its states with their reasons, each with its first and its last day; the last has no end."""
        spans: dict[str, list[tuple[str, str, str, str]]] = {}
        for row in self.table(f"committees/{committee}/states.csv"):
            own = spans.setdefault(row["id"], [])
            # A date that passed may be followed by another that has passed too.
            goes_on = own and own[-1][:2] == (row["state"], row["reason"])
            start = own.pop()[2] if goes_on else row["from"]
            own.append((row["state"], row["reason"], start, row["until"]))
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
