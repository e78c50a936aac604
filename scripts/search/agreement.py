"""Holds the browser's client against the plain reader: what it makes of words, and what it answers.

The words are all of the record's, what English endings make of them, the exceptions of the stemmer, and made-up ones.
"""

import random
import sys
from pathlib import Path
from urllib.parse import urlencode

import checks
from answers import Searcher
from files import Index
from playwright.sync_api import Page, sync_playwright
from stemmer import Stemmer
from words import words

ENDINGS = """s es ed ing ings er ers est ly edly ingly ation ations ational ationally ator ators ative atively ability able ably
ible ibly ment ments mental ness nesses ful fully fulness less lessly lessness ous ously ousness ive ively iveness ivity ize izes
ized izer izing ization ise ised isation ical ically icate icates icity iciti al ally ality alism alize ance ances ence ency ancy
ant ent ently antly y ies ied ier iest ying ys ism ist ists logy logi ogist eed eedly ness's""".split()
EXCEPTIONS = """skis skies dying lying tying idly gently ugly early only singly sky news howe atlas cosmos bias andes inning outing
canning herring earring proceed exceed succeed generate generously generation communal communism commune community arsenal
arsenic arsenals past paste pasted sky skying yes say boy boyish youth yyyy yy y by cry cries tie ties die dies gas gaps kiwis
this us ss sses abeed feed agreed hoped hopping falling luxuriated conflated hissing filing happy consign consigned knack
relational conditional rational valency hesitancy digitizer conformably radically differently vilely analogously feudalism
decisiveness hopefulness callousness formality sensitivity sensibility triplicate formative formalize electricity electrical
goodness revival allowance inference airliner gyroscopic adjustable defensible irritant replacement adjustment dependent adoption
homologous effective bowdlerize probate rate cease controll roll apologize apology geology""".split()
TEXTS = """13.1.2|CH141|£12,345.67|1,234,567|1,23|12,3456|don’t 'tis councils' O'Neill|Tŷ Ŵyr straße Œuvre Æsop İzmir ΛΟΓΟΣ Łódź ŉ ſ Đà|rec 10
p18 – para 6.8|10a.b c.d 1.'2 3.4.5.6 .5 5.|a/b_c\\d@e|😀ok x🌳y|“quoted”‘single’|e\u0301 cafe\u0301 \u00ad soft\u00adhyphen|ＦＵＬＬ１２|مرحبا 你好
x²|½ mile|non\u00a0breaking|12,345,678,9|2024/25|١٢٣""".replace("\n", "|").split("|")
QUERIES = """foster care|gritting|minute 17|recommendation 10|"foster care"|"the committee"|roads -winter|CYP|budget savings 2026|dentists
cabinet response|Councillor|home care workers|river bridge|"visits to people"|"people who enquire" campaign|13.1|children and
young people|zzzz foster|notice of key decision""".replace("\n", "|").split("|")


def main(site: Path) -> int:
    index = Index(site / "search" / "2")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        page = browser.new_page()
        page.goto((site / "search" / "index.html").resolve().as_uri())
        faults = [*stems(page, index), *cuts(page), *answers(page, index)]
        browser.close()
    for fault in faults[:20]:
        print(fault, file=sys.stderr)
    return 1 if faults else 0


def stems(page: Page, index: Index) -> list[str]:
    own = {word for word in checks.every_word(index) if word.isascii() and word.isalpha() and word.islower()}
    draw = random.Random(2026)
    asked = own | set(EXCEPTIONS) | {word + ending for word in sorted(own) for ending in draw.sample(ENDINGS, 12) if ending.isalpha()}
    asked |= {"".join(draw.choices("aeiouybcdfghklmnprstvwz", k=draw.randint(3, 12))) for _ in range(60_000)}
    asked |= {"".join(draw.choices("aeiouylrst", k=draw.randint(3, 6))) + draw.choice(ENDINGS[:-1]) for _ in range(60_000)}
    listed, stem = sorted(word for word in asked if len(word) > 2), Stemmer()
    given = page.evaluate("(words) => words.map(scrutableSearch.stem)", listed)
    print(f"  {len(listed):,} words stemmed by the client and by libstemmer")
    return [f"“{word}” is {theirs} to the client and {stem(word)} to libstemmer"
            for word, theirs in zip(listed, given) if theirs != stem(word)]


def cuts(page: Page) -> list[str]:
    given = page.evaluate("(texts) => texts.map(scrutableSearch.words)", TEXTS)
    print(f"  {len(TEXTS)} texts cut into words")
    return [f"“{text}” is {theirs} to the client and {words(text)} to the reader"
            for text, theirs in zip(TEXTS, given) if theirs != words(text)]


def answers(page: Page, index: Index) -> list[str]:
    """The first ten of each query. A phrase's results are tried on their texts only when they are shown, so they are left to
    those of the client that the reader has too."""
    searcher, faults = Searcher(index), []
    for query in QUERIES:
        answer = searcher.answer(query, prefix=not query.endswith('"'))
        told = [searcher.card(place).address for place in answer.ranked[:10]]
        given = page.evaluate("""async (query) => {
          const answer = await scrutableSearch.ask(query, { isFull: true });
          return (await scrutableSearch.cards(answer.units.slice(0, 40))).map((card) => card.address);
        }""", query)
        if '"' in query:
            given = [address for address in given if address in told]
        if given[:10] != told:
            faults.append(f"“{query}”: the client answers {given[:3]}, the reader {told[:3]}")
        shown, first = shown_first(page, query), [card.address for _, card in answer.first(1)]
        if shown != [f"{card.split('#')[0]}" for card in first]:
            faults.append(f"“{query}”: the page shows {shown} first, the reader {first}")
    print(f"  {len(QUERIES)} queries answered by the client and by the reader")
    return faults


def shown_first(page: Page, query: str) -> list[str]:
    """The page that the first result leads to; a passage may lead to a place of its own on it."""
    page.goto(page.url.split("?")[0] + "?" + urlencode({"q": query}))
    page.wait_for_selector("#search_status:not(:empty)", state="attached")
    links = page.eval_on_selector_all("#search_found :is(h2, h3) > a", "(links) => links.slice(0, 1).map((link) => link.href)")
    root = page.url.split("search/index.html")[0]
    return [link.removeprefix(root).split("#")[0] for link in links]


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
