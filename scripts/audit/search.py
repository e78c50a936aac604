"""The search of the site in headless Chromium: what it finds, and who can use it. One function a promise, listed at the foot."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from urllib.parse import quote

from playwright.sync_api import Browser, Error, Page

import axe
from browser import HEIGHT, SCHEMES, WIDEST, WIDTHS, over, watch
from finding import Finding, Site

PAGE = "search/index.html"
# Names that stand only in what the demonstration council keeps back.
WITHHELD = ("Lanternfold", "Quillon", "Brightwater", "Wetherall", "Harbottle")
WAIT = 10000


@dataclass
class Visit:
    """The search page in a tab, at an address where the site is served or on disk."""

    browser: Browser
    base: str
    faults: list[tuple[str, str]]

    @contextmanager
    def tab(self, query: str = "", **options) -> Iterator[Page]:
        context = self.browser.new_context(**{"viewport": {"width": 1280, "height": HEIGHT}, **options})
        tab = context.new_page()
        tab.set_default_timeout(WAIT)
        watched = watch(tab, self.base)
        tab.goto(f"{self.base}/{PAGE}{query}", wait_until="load")
        try:
            yield tab
        finally:
            self.faults += watched
            context.close()

    def found(self, query: str, more: str = "") -> "Found":
        with self.tab(f"?q={quote(query)}{more}") as tab:
            return settled(tab)


@dataclass
class Found:
    """What the page shows when a search has come to rest."""

    status: str
    titles: list[str]
    facts: list[str]
    passages: list[str]
    marks: list[str]
    links: list[str]
    note: str

    @property
    def total(self) -> int:
        numbers = [word for word in self.status.replace(",", "").split() if word.isdigit()]
        return int(numbers[0]) if numbers else 0


SETTLED = "() => document.getElementById('search_status')?.textContent"


def settled(tab: Page, unlike: str = "") -> Found:
    """Waits for the announcement (one that is not `unlike`), then reads the page."""
    tab.wait_for_function("(old) => { const e = document.getElementById('search_status'); return e && e.textContent && e.textContent !== old; }",
                          arg=unlike)

    def texts(selector: str) -> list[str]:
        return [" ".join(text.split()) for text in tab.locator(selector).all_inner_texts()]

    return Found(
        status=tab.evaluate(SETTLED), titles=texts("#search_found :is(h2, h3):has(> a)"), facts=facts(tab), passages=texts("#search_found .search-passage"),
        marks=texts("#search_found mark"), links=tab.eval_on_selector_all("#search_found :is(h2, h3) > a", "all => all.map(a => a.href)"),
        note=texts("#search_note")[0])


def facts(tab: Page) -> list[str]:
    """What is said of each result beside its title and passage."""
    return tab.eval_on_selector_all("#search_best:not([hidden]), #search_found li:has(> h3)", """all => all.map(one =>
      [...one.querySelectorAll('.kicker, .search-state')].map(e => e.textContent.replace(/\\s+/g, ' ').trim()).join(' · '))""")


Fault = tuple[str, str]


# --- What is found

def finds_all_words(visit: Visit) -> Iterator[Fault]:
    both, one = visit.found("care leavers"), visit.found("care")
    if not 0 < both.total < one.total:
        yield "all-words", f"“care leavers” finds {both.total}, “care” {one.total}"
    if not {"care", "leaver"} <= {mark.lower().rstrip("s") for mark in both.marks}:
        yield "all-words", f"the words are not marked: {both.marks[:6]}"


def finds_other_endings(visit: Visit) -> Iterator[Fault]:
    if visit.found("fostering ").total != visit.found("fostered ").total:
        yield "stemming", "“fostering” and “fostered” do not find the same"
    if not visit.found("fostering ").total:
        yield "stemming", "“fostering” finds nothing"


def finds_an_unfinished_word(visit: Visit) -> Iterator[Fault]:
    if not any("recycl" in mark.lower() for mark in visit.found("recyc").marks):
        yield "prefix", "“recyc” does not find recycling"
    if visit.found("recyc centre").total and not visit.found("recyc centre").note and "some of" not in visit.found("recyc centre").status:
        yield "prefix", "a word that is not the last was taken as unfinished"


def finds_a_phrase(visit: Visit) -> Iterator[Fault]:
    phrase, loose = visit.found('"care workers"'), visit.found("care workers")
    if not 0 < phrase.total <= loose.total:
        yield "phrase", f"the phrase finds {phrase.total}, its words {loose.total}"
    for title, passage in zip(phrase.titles, phrase.passages):
        if "care workers" not in f"{title} {passage}".lower():
            yield "phrase", f"“{title}” was found without the phrase"
    if visit.found('"workers care"').total:
        yield "phrase", "the words of a phrase are found in another order"
    curly = visit.found("“care workers” health")
    if curly.total > phrase.total:
        yield "phrase", "a phrase in curly quotation marks beside another word is not a phrase"


def leaves_out_a_word(visit: Visit) -> Iterator[Fault]:
    every, without, with_it = (visit.found(query).total for query in ("buses ", "buses -timetable", "buses timetable "))
    if not 0 < without < every or without + with_it != every:
        yield "without", f"buses {every}, without timetable {without}, with it {with_it}"


def finds_numbers_and_codes(visit: Visit) -> Iterator[Fault]:
    for query, wanted in {"CF 03": "CF 03", "rec 10": "Recommendation 10", "minute 17": "Minute 17", "recommendation 7": "Recommendation 7"}.items():
        first = visit.found(query).titles[:3]
        if not any(wanted in title for title in first):
            yield "codes", f"“{query}” finds first {first}"


def finds_initials(visit: Visit) -> Iterator[Fault]:
    short, long = visit.found("CQC"), visit.found("care quality commission")
    if not short.total or not any("commission" in mark.lower() for mark in short.marks):
        yield "initials", f"“CQC” does not find what it stands for: {short.status}"
    if not any(mark == "CQC" for mark in long.marks):
        yield "initials", "“care quality commission” does not find its initials"


def folds_accents_and_apostrophes(visit: Visit) -> Iterator[Fault]:
    if not visit.found("cafe").total or visit.found("cafe").total != visit.found("café").total:
        yield "folding", "“cafe” and “café” do not find the same"
    plain, curly = visit.found("childrens "), visit.found("children’s ")
    if not plain.total or plain.total != curly.total:
        yield "folding", f"“childrens” finds {plain.total}, “children’s” {curly.total}"


def loosens_with_a_note(visit: Visit) -> Iterator[Fault]:
    found = visit.found("culvert minibus fostering trombone")
    if not found.titles or "some of" not in found.status:
        yield "loosened", f"nothing was loosened, or nothing says so: {found.status}"


def suggests_a_spelling(visit: Visit) -> Iterator[Fault]:
    with visit.tab("?q=recomendaton") as tab:
        found = settled(tab)
        if "recommendation" not in found.note:
            yield "spelling", f"“recomendaton” suggests “{found.note}”"
            return
        tab.locator("#search_note a").click()
        if not settled(tab, found.status).total:
            yield "spelling", "the suggestion leads to nothing"


def finds_nothing_withheld(visit: Visit) -> Iterator[Fault]:
    for word in WITHHELD:
        found = visit.found(word)
        if found.titles or not found.status.startswith("Nothing") or word.lower() in found.note.lower():
            yield "withheld", f"“{word}” finds {found.titles[:2]}"


def leads_to_the_very_place(visit: Visit) -> Iterator[Fault]:
    found = visit.found("minibus withdrawn")
    if not any("#" in link for link in found.links):
        yield "place", f"no result leads to a place on a page: {found.links[:3]}"
    with visit.tab() as tab:
        for link in dict.fromkeys(found.links[:6] + visit.found("CF 03").links[:2] + visit.found("Okafor").links[:2]):
            tab.goto(link, wait_until="load")
            if not tab.evaluate("() => !location.hash || document.getElementById(decodeURIComponent(location.hash.slice(1))) !== null"):
                yield "place", f"{link} is not there"


def tells_what_each_result_is(visit: Visit) -> Iterator[Fault]:
    found = visit.found("recommendation home care seven days")
    first = found.facts[0] if found.facts else ""
    for wanted in ("Recommendation", "2026"):
        if wanted not in first:
            yield "result", f"“{first}” does not say {wanted}"
    if not found.passages or not found.marks:
        yield "result", "no passage is shown, or no word is marked"
    if not any(state in facts for facts in found.facts for state in ("On track", "Late", "Done", "Waiting", "Not happening")):
        yield "result", f"no result says its status: {found.facts[:3]}"


# --- Narrowing and order

def narrows_by_facets(visit: Visit) -> Iterator[Fault]:
    with visit.tab("?q=care") as tab:
        every = settled(tab)
        if not tab.locator("#search_narrow").evaluate("e => e.open"):
            tab.locator("#search_narrow > summary").click()
        tab.wait_for_selector("#search_facets label", state="attached")
        names = [name.split("\n")[0] for name in tab.locator(".search-facet > summary").all_inner_texts()]
        for wanted in ("Kind", "Committee", "Year", "Status", "Position taken", "Who leads", "Overdue"):
            if wanted not in names:
                yield "facets", f"nothing narrows by “{wanted}”: {names}"
        box = tab.locator("#search_facets input[name=kind][value=recommendation]")
        told = int("".join(letter for letter in box.locator("xpath=..").locator("span").inner_text() if letter.isdigit()))
        before = settled(tab).status
        box.check()
        narrowed = settled(tab, before)
        if narrowed.total != told or not 0 < told < every.total:
            yield "facets", f"Recommendation promises {told} and shows {narrowed.total} of {every.total}"
        if not tab.evaluate("() => document.activeElement.matches('[name=kind][value=recommendation]')"):
            yield "facets", "the focus does not stay on what was chosen"
        if "kind=recommendation" not in tab.url:
            yield "facets", f"the address does not say what was chosen: {tab.url}"
        with_year = visit.found("care", "&kind=recommendation&status=state-on-track")
        if not 0 < with_year.total < told or not all("On track" in facts for facts in with_year.facts):
            yield "facets", f"two facets together find {with_year.total}"
    overdue = visit.found("", "&overdue=1")
    if not overdue.total:
        yield "facets", "nothing is found that is overdue"


def orders_by_date(visit: Visit) -> Iterator[Fault]:
    with visit.tab("?q=home+care&order=date") as tab:
        settled(tab)
        days = tab.eval_on_selector_all("#search_results time", "all => all.map(time => time.dateTime)")
        if len(days) < 5 or days != sorted(days, reverse=True):
            yield "order", f"newest first gives {days}"


# --- Address and keys

def answers_its_address_and_the_way_back(visit: Visit) -> Iterator[Fault]:
    with visit.tab() as tab:
        tab.locator("#search_box").fill("minibus")
        tab.keyboard.press("Enter")
        first = settled(tab)
        if "q=minibus" not in tab.url:
            yield "address", f"the address does not say what was asked: {tab.url}"
        tab.locator("#search_box").fill("culvert")
        second = settled(tab, first.status)
        tab.go_back()
        again = settled(tab, second.status)
        if again.titles != first.titles or tab.locator("#search_box").input_value() != "minibus":
            yield "address", "the way back does not show what was there"
        tab.locator("#search_found :is(h2, h3) > a").first.click()
        tab.wait_for_url(lambda url: PAGE not in url)
        tab.go_back()
        if settled(tab).titles != first.titles:
            yield "address", "coming back from a result does not show the results"


def works_by_keyboard_alone(visit: Visit) -> Iterator[Fault]:
    with visit.tab() as tab:
        tab.goto(f"{visit.base}/index.html", wait_until="load")
        for _ in range(12):
            tab.keyboard.press("Tab")
            if tab.evaluate("() => document.activeElement.name === 'q'"):
                break
        tab.keyboard.type("foster carers")
        tab.keyboard.press("Enter")
        tab.wait_for_url(lambda url: PAGE in url)
        if not settled(tab).total:
            yield "keyboard", "the box of another page leads to no results"
        tab.locator("#search_box").focus()
        reached = []
        for _ in range(90):
            tab.keyboard.press("Tab")
            reached.append(tab.evaluate("""() => { const e = document.activeElement; return e.closest('h3') ? 'result' : e.id || e.name || e.tagName; }"""))
            if reached[-1] == "search_more":
                break
        if "result" not in reached or reached[-1] != "search_more":
            yield "keyboard", f"Tab reaches {list(dict.fromkeys(reached))}"
        count = tab.locator("#search_results > li").count()
        tab.keyboard.press("Enter")
        tab.wait_for_function("(old) => document.querySelectorAll('#search_results > li').length > old", arg=count)
        tab.wait_for_function("(old) => document.activeElement === document.querySelectorAll('#search_results h3 a')[old]", arg=count)


def leaves_the_focus_while_one_types(visit: Visit) -> Iterator[Fault]:
    with visit.tab() as tab:
        tab.locator("#search_box").focus()
        tab.keyboard.type("road rep", delay=30)
        settled(tab)
        if tab.evaluate("() => document.activeElement.id") != "search_box" or tab.locator("#search_box").input_value() != "road rep":
            yield "typing", "the results take the focus or the words"
        if not tab.locator("#search_results > li").count():
            yield "typing", "nothing is shown while one types"


COUNTED = """() => { window.told = []; const e = document.getElementById('search_status');
  new MutationObserver(() => window.told.push(e.textContent)).observe(e, {childList: true, characterData: true, subtree: true}); }"""


def announces_once(visit: Visit) -> Iterator[Fault]:
    with visit.tab() as tab:
        regions = tab.eval_on_selector_all("[role=status], [role=alert], [aria-live], output", "all => all.map(e => e.id + (e.ariaLive ?? ''))")
        if regions != ["search_status"]:
            yield "announcement", f"the live regions are {regions}"
        tab.evaluate(COUNTED)
        tab.locator("#search_box").focus()
        tab.keyboard.type("recycling", delay=20)
        settled(tab)
        tab.wait_for_timeout(900)
        told = tab.evaluate("() => window.told")
        if len(told) != 1 or not any(letter.isdigit() for letter in told[0]):
            yield "announcement", f"a search is announced as {told}"


# --- Who can use it

def shows_text_as_text(visit: Visit) -> Iterator[Fault]:
    with visit.tab(f"?q={quote('<img src=x onerror=alert(1)> care')}") as tab:
        settled(tab)
        if tab.locator("#search img").count():
            yield "text", "what was asked became markup"


def says_what_it_is(visit: Visit) -> Iterator[Fault]:
    with visit.tab("?q=care") as tab:
        settled(tab)
        for selector, what in {
            "form[role=search][method=get] input[type=search][name=q]": "a plain form", "ol#search_results > li": "an ordered list",
            "label[for=search_box]": "a label",
        }.items():
            if not tab.locator(selector).count():
                yield "structure", f"the page has no {what}"
        if tab.locator("[role=combobox], [role=listbox], [autofocus]").count():
            yield "structure", "there is a combobox, or something takes the focus by itself"


def has_no_barrier(visit: Visit) -> Iterator[Fault]:
    for width in WIDTHS:
        for scheme in SCHEMES:
            with visit.tab("?q=care", viewport={"width": width, "height": HEIGHT}, color_scheme=scheme) as tab:
                settled(tab)
                if not tab.locator("#search_narrow").evaluate("e => e.open"):
                    tab.locator("#search_narrow > summary").click()
                tab.wait_for_selector("#search_facets label", state="attached")
                for one in axe.violations(tab):
                    yield "axe", f"{one['id']}: {one['help']} ({width} px, {scheme}), {one['first']}"
                if width == 320 and (widest := tab.evaluate(WIDEST)):
                    yield "sideways-scroll", f"at 320 px {widest}"


def shows_in_forced_colours(visit: Visit) -> Iterator[Fault]:
    with visit.tab("?q=care", forced_colors="active") as tab:
        settled(tab)
        mark, around = (tab.evaluate(f"() => getComputedStyle(document.querySelector('{what}')).backgroundColor")
                        for what in ("#search_found mark", "body"))
        if mark == around or mark == "rgba(0, 0, 0, 0)":
            yield "forced-colours", "marked words look like all others"


def leads_on_without_script(visit: Visit) -> Iterator[Fault]:
    with visit.tab(java_script_enabled=False) as tab:
        tab.goto(f"{visit.base}/index.html", wait_until="load")
        tab.locator("input[name=q]").fill("care")
        tab.keyboard.press("Enter")
        tab.wait_for_url(lambda url: f"{PAGE}?q=care" in url)
        if "JavaScript" not in tab.locator("main").inner_text():
            yield "no-script", "the page does not say that the search needs script"
        for way in ("a-z", "subjects", "meetings"):
            if not tab.locator(f"main a[href='../{way}/index.html']").count():
                yield "no-script", f"the page does not lead to {way}"
        if not tab.locator("main a[href^='../subjects/'][href$='/index.html']").count() > 1:
            yield "no-script", "the page does not lead to the subjects"


ON_DISK = [finds_all_words, finds_a_phrase, narrows_by_facets]
CHECKS = [
    finds_all_words, finds_other_endings, finds_an_unfinished_word, finds_a_phrase, leaves_out_a_word, finds_numbers_and_codes,
    finds_initials, folds_accents_and_apostrophes, loosens_with_a_note, suggests_a_spelling, finds_nothing_withheld,
    leads_to_the_very_place, tells_what_each_result_is, narrows_by_facets, orders_by_date, answers_its_address_and_the_way_back,
    works_by_keyboard_alone, leaves_the_focus_while_one_types, announces_once, shows_text_as_text, says_what_it_is,
    has_no_barrier, shows_in_forced_colours, leads_on_without_script,
]


def run(checks: list, browser: Browser, base: str) -> Iterator[Finding]:
    for check in checks:
        visit = Visit(browser, base, [])
        try:
            for rule, message in check(visit):
                yield Finding("search", rule, PAGE, message)
        except Error as fault:
            yield Finding("search", "no-answer", PAGE, f"{check.__name__}: {str(fault).splitlines()[0]}")
        for rule, message in visit.faults:
            yield Finding("search", rule, PAGE, f"{check.__name__}: {message}")


def check(site: Site) -> list[Finding]:
    if "search" not in site.kinds:
        return []
    with over(site) as (browser, base):
        found = list(run(CHECKS, browser, base))
        found += run(ON_DISK, browser, site.folder.as_uri())
    return sorted(set(found))
