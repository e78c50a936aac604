"""What readers look for is found: whatever has a title by that title, first, and what they ask, among the first three.

As a script it prints the score, beside Pagefind’s where that is installed: scripts/audit/findable.py SITE [--beside-pagefind]
"""

import json
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from browser import over
from finding import Finding, Site

PAGE = "search/index.html"
QUESTIONS = Path(__file__).parent / "questions.tsv"
# The kinds of record that are found first by what they are called.
TITLED = {"review", "subject", "committee", "person", "report", "work-programme", "indicator"}
AMONG = 3
# The least share of questions that are answered, and how many titles of a kind are asked for.
ANSWERED, MOST_OF_A_KIND = 0.95, 60
# The first results, as the client orders them: what each is called and where it leads, without a page.
ASK = """async (query) => {
  const answer = await scrutableSearch.ask(query), cards = await scrutableSearch.cards(answer.units.slice(0, 10));
  return cards.map(({ kind, title, address }) => ({ kind, title, address }));
}"""
# The same as they stand on the page.
SHOWN = """() => [...document.querySelectorAll('#search_found :is(h2, h3) > a')].filter((a) => a.checkVisibility())
  .map((a) => new URL(a.href).pathname.slice(1) + new URL(a.href).hash)"""


@dataclass
class Titled:
    """A page that is to be found by its title."""

    kind: str
    title: str
    address: str


def titled(site: Site) -> list[Titled]:
    """What has a title of its own, by the manifest of the record: the title, not the heading that a page makes of it."""
    found: dict[str, list[Titled]] = defaultdict(list)
    for file in sorted((site.folder / "record").glob("*.json")):
        records = json.loads(file.read_text(encoding="utf-8")).get("records")
        # The index has their number in place of them.
        for one in records if isinstance(records, list) else []:
            if one["kind"] in TITLED and one.get("page") and one.get("title"):
                found[one["kind"]].append(Titled(one["kind"], one["title"], one["page"]))
    return [one for kind in sorted(found) for one in spread(found[kind])]


def spread(all_: list[Titled]) -> list[Titled]:
    """Some of many, from all parts of the record."""
    step = max(1, len(all_) // MOST_OF_A_KIND)
    return all_[::step][:MOST_OF_A_KIND]


def questions() -> list[tuple[str, list[str]]]:
    lines = [line for line in QUESTIONS.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    return [(question, places.split("|")) for question, places in (line.split("\t") for line in lines)]


def by_title(tab, site: Site) -> Iterator[tuple[Titled, list[dict]]]:
    """Those that are not found first, with what is. What several are called may be any of them."""
    all_ = titled(site)
    same = defaultdict(set)
    for one in all_:
        same[one.title.lower()].add(one.address)
    for one in all_:
        found = tab.evaluate(ASK, one.title)
        first = [result["address"].split("#")[0] for result in found[:max(1, len(same[one.title.lower()]))]]
        alike = found and found[0]["title"].lower() == one.title.lower() and one.kind != "review"
        if one.address not in first and not alike:
            yield one, found


def asked(tab, base: str) -> Iterator[tuple[str, list[str], list[str]]]:
    """Each question with its answer's places and the first results of the page."""
    for question, places in questions():
        tab.goto(f"{base}/{PAGE}?q={quote(question)}", wait_until="load")
        tab.wait_for_function("() => document.getElementById('search_status').textContent")
        yield question, places, tab.evaluate(SHOWN)[:10]


def is_answered(places: list[str], results: list[str]) -> bool:
    return any(result.startswith(place) for result in results[:AMONG] for place in places)


def is_demonstration(site: Site) -> bool:
    """Whether the questions are about this record."""
    return (site.folder / "reviews/rural-buses-2025/index.html").is_file()


def check(site: Site) -> list[Finding]:
    if "search" not in site.kinds:
        return []
    found = []
    with over(site) as (browser, base):
        tab = browser.new_page()
        tab.goto(f"{base}/{PAGE}", wait_until="load")
        for one, results in by_title(tab, site):
            found.append(Finding("findable", "title", one.address, f"“{one.title}” finds first {[result['address'] for result in results[:2]]}"))
        if is_demonstration(site):
            answers = list(asked(tab, base))
            missed = [(question, results) for question, places, results in answers if not is_answered(places, results)]
            print(f"Search: {len(answers) - len(missed)} of {len(answers)} questions are answered among the first {AMONG}")
            if len(missed) > len(answers) * (1 - ANSWERED):
                found += [Finding("findable", "question", PAGE, f"“{question}” finds {results[:AMONG]}") for question, results in missed]
    return found


PAGEFIND = """async (query) => {
  window.pagefind ??= await import('/pagefind/pagefind.js');
  const found = await pagefind.search(query);
  return (await Promise.all(found.results.slice(0, 10).map((result) => result.data()))).map((data) => data.url.replace(/^\\//, ''));
}"""


def beside_pagefind(site: Site) -> None:
    """Indexes a copy of the site's pages and asks it the same."""
    import shutil
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "site"
        shutil.copytree(site.folder, copy, ignore=shutil.ignore_patterns("2", "formats", "*.epub", "*.odt"))
        subprocess.run([sys.executable, "-m", "pagefind", "--site", str(copy), "--quiet"], check=True)
        (copy / "bench.html").write_text("<!DOCTYPE html><title>Pagefind</title>")
        with over(Site(copy)) as (browser, base):
            tab = browser.new_page()
            tab.goto(f"{base}/bench.html", wait_until="load")
            answers = [is_answered(places, tab.evaluate(PAGEFIND, question)) for question, places in questions()]
            # It names a page by its folder.
            titles = [one.address.removesuffix("index.html") in tab.evaluate(PAGEFIND, one.title)[:1] for one in titled(site)]
    print(f"Pagefind: {sum(answers)} of {len(answers)} questions among the first {AMONG}, {sum(titles)} of {len(titles)} titles first")


def main(arguments: list[str]) -> int:
    site = Site(Path(arguments[0] if arguments else "site"))
    with over(site) as (browser, base):
        tab = browser.new_page()
        tab.goto(f"{base}/{PAGE}", wait_until="load")
        lost = list(by_title(tab, site))
        for one, results in lost:
            print(f"  {one.kind} “{one.title}” ({one.address}): {[(result['title'][:50], result['address']) for result in results[:2]]}")
        print(f"{len(titled(site)) - len(lost)} of {len(titled(site))} titles are found first")
        if is_demonstration(site):
            answers = list(asked(tab, base))
            for question, _, results in answers:
                if not is_answered(dict(questions())[question], results):
                    print(f"  “{question}”: {results[:AMONG]}")
            print(f"{sum(is_answered(places, results) for _, places, results in answers)} of {len(answers)} questions are answered among the first {AMONG}")
    if "--beside-pagefind" in arguments:
        beside_pagefind(site)
    return 1 if lost else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
