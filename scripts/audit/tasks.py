"""Ten things that readers come for, done in headless Chromium by following visible links: each in two clicks, or with one search.

A search counts as a click, a link or a fold that is opened as another. As a script it prints each way: scripts/audit/tasks.py SITE
"""

import re
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from browser import HEIGHT, over
from finding import Finding, Site
from playwright.sync_api import Browser, Error, Locator
from playwright.sync_api import Page as Tab

MOST_CLICKS = 2
WAIT = 4000


class Lost(Exception):
    """The reader does not find what is looked for."""


@dataclass
class Reader:
    """Somebody at the home page of the site."""

    tab: Tab
    base: str
    way: list[str] = field(default_factory=list)

    def start(self) -> None:
        self.tab.goto(f"{self.base}/index.html", wait_until="load")

    def visible(self, selector: str, words: str) -> Locator:
        """The first visible thing of a sort whose name has the words."""
        wanted = re.compile(words, re.IGNORECASE)
        for one in self.tab.locator(selector).all():
            name = one.get_attribute("aria-label") or one.inner_text()
            if one.is_visible() and wanted.search(" ".join(name.split())):
                return one
        raise Lost(f"no visible “{words}” on {self.tab.url.removeprefix(self.base)}")

    def follow(self, words: str, within: str = "body") -> None:
        link = self.visible(f":is({within}) a[href]", words)
        name = " ".join((link.get_attribute("aria-label") or link.inner_text()).split())
        link.click()
        self.tab.wait_for_load_state("load")
        self.way.append(f"“{name[:60]}”")

    def unfold(self, words: str) -> None:
        self.visible("summary", words).click()
        self.way.append(f"opens “{words}”")

    def search(self, words: str) -> None:
        """By the box of the page one is on."""
        boxes = [box for box in self.tab.locator("input[name=q]").all() if box.is_visible()]
        if not boxes:
            raise Lost(f"no visible box to search in on {self.tab.url.removeprefix(self.base)}")
        boxes[0].fill(words)
        boxes[0].press("Enter")
        self.tab.wait_for_url(lambda url: "/search/index.html?q=" in url)
        self.tab.wait_for_function("() => document.getElementById('search_status').textContent")
        self.way.append(f"searches for “{words}”")

    def sees(self, words: str, within: str = "main") -> None:
        """Whether the words can be read without opening or following anything more."""
        text = " ".join(self.tab.locator(within).first.inner_text().split())
        if not re.search(words, text, re.IGNORECASE):
            raise Lost(f"“{words}” is not to be read on {self.tab.url.removeprefix(self.base)}")

    def has_link(self, address: str) -> str:
        for link in self.tab.locator("main a[href]").all():
            if link.is_visible() and re.search(address, link.get_attribute("href") or ""):
                return link.get_attribute("href") or ""
        raise Lost(f"no visible link to {address} on {self.tab.url.removeprefix(self.base)}")


def what_became_of_a_recommendation(reader: Reader) -> None:
    """What became of the single telephone number for supported buses?"""
    reader.search("one telephone number for supported buses")
    reader.sees("telephone number")
    reader.follow("telephone number", "#search_found")
    reader.sees("on track|late|done|waiting|not happening")


def whether_anything_is_late(reader: Reader) -> None:
    """Is anything late?"""
    reader.sees(r"late")
    reader.follow("late|overdue", "main")
    reader.sees("late (since|for)|days late|overdue")


def when_the_next_meeting_is_and_how_to_ask(reader: Reader) -> None:
    """When is the next meeting on home care, how do I ask, and by when?"""
    reader.follow("health and adult care", "main")
    reader.sees("8 December")
    reader.sees("noon,? (on )?(Thursday |Thu )?3 December|3 December")


def what_was_decided_and_who_was_there(reader: Reader) -> None:
    """What was decided on the floods, and who was there?"""
    reader.search("floods of January 2026 report of the review minutes")
    reader.follow(r"Minute|minutes", "#search_found")
    reader.sees("decided|resolved|agreed|noted")
    reader.sees("present|attended|came")


def what_a_director_is_late_with(reader: Reader) -> None:
    """What is the executive director for adults late with?"""
    reader.search("executive director adults")
    reader.follow("director.*adult|adult.*director", "#search_found")
    reader.sees("late")


def what_cabinet_decides_that_scrutiny_has_not_seen(reader: Reader) -> None:
    """What will cabinet decide that scrutiny has not looked at?"""
    reader.follow("decisions ahead|forward plan", "nav, header")
    reader.sees("not looked at|has not been|no(t|body).{0,40}scrutin")


def the_plan_as_large_print(reader: Reader) -> None:
    """The action plan on rural buses in large print."""
    reader.search("rural buses action plan")
    reader.follow("action plan", "#search_found")
    reader.has_link("large-print")


def follow_a_topic(reader: Reader) -> None:
    """How do I follow a topic?"""
    reader.follow("^topics$|^subjects$", "nav, footer, header")
    reader.follow("rural buses", "main")
    reader.has_link(r"\.atom|\.ics|feeds/|subscribe")


def my_councillor(reader: Reader) -> None:
    """Who is my councillor, and how do I write?"""
    reader.follow("^councillors$|^people$", "nav, header")
    reader.follow("boateng", "main")
    reader.has_link("mailto:|tel:")


def print_the_pack(reader: Reader) -> None:
    """The whole pack of a meeting, to print."""
    reader.follow("8 December|health and adult care", "main")
    reader.has_link("pack|print|large-print")


TASKS: list[Callable[[Reader], None]] = [
    what_became_of_a_recommendation, whether_anything_is_late, when_the_next_meeting_is_and_how_to_ask, what_was_decided_and_who_was_there,
    what_a_director_is_late_with, what_cabinet_decides_that_scrutiny_has_not_seen, the_plan_as_large_print, follow_a_topic, my_councillor,
    print_the_pack,
]


def play(task: Callable[[Reader], None], browser: Browser, base: str) -> tuple[list[str], str]:
    """The way that was gone, and what is wrong with it; nothing when all is well."""
    context = browser.new_context(viewport={"width": 1280, "height": HEIGHT})
    tab = context.new_page()
    tab.set_default_timeout(WAIT)
    reader = Reader(tab, base)
    try:
        reader.start()
        task(reader)
        fault = f"{len(reader.way)} clicks, {MOST_CLICKS} at most" if len(reader.way) > MOST_CLICKS else ""
    except Lost as lost:
        fault = str(lost)
    except Error as error:
        fault = str(error).splitlines()[0]
    context.close()
    return reader.way, fault


def is_demonstration(site: Site) -> bool:
    """Whether the tasks are about this record."""
    return (site.folder / "reviews/rural-buses-2025/index.html").is_file() and "search" in site.kinds


def told(task: Callable[[Reader], None]) -> str:
    return (task.__doc__ or task.__name__).strip()


def check(site: Site) -> list[Finding]:
    if not is_demonstration(site):
        return []
    with over(site) as (browser, base):
        played = [(task, *play(task, browser, base)) for task in TASKS]
    return [Finding("tasks", "reader-task", "index.html", f"{told(task)} {fault} (way: {', then '.join(way) or 'none'})") for task, way, fault in played if fault]


def main(arguments: list[str]) -> int:
    site = Site(Path(arguments[0] if arguments else "site"))
    failed = 0
    with over(site) as (browser, base):
        for task in TASKS:
            way, fault = play(task, browser, base)
            failed += bool(fault)
            print(f"{'FAULT' if fault else 'ok':5} {len(way)} {told(task)}\n        {', then '.join(way)}{' – ' + fault if fault else ''}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
