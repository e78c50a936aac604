"""Breaks the search of a built site in one way after another; the check that promises what was broken must say so."""

import re
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import findable
import search
import tasks
from browser import chromium, served
from finding import Site

SCRIPT, MORE, PAGE, STYLE = "assets/search.js", "assets/search-narrow.js", "search/index.html", "assets/search.css"
# the check that must see it: (file, what is replaced, what with)
FAULTS = {
    search.finds_all_words: (SCRIPT, 'element("mark", "", run[0])', "run[0]"),
    search.finds_other_endings: (SCRIPT, "? stem(word) : word", "? word : word"),
    search.finds_an_unfinished_word: (SCRIPT, "if (!term.startsWith(start)) continue;", "if (term !== start) continue;"),
    search.finds_a_phrase: (SCRIPT, "asked.phrases.push(", "[].push("),
    search.leaves_out_a_word: (SCRIPT, "(hits[unit] = 255)", "(hits[unit] += 0)"),
    search.finds_numbers_and_codes: (SCRIPT, "[0-9]+(?:,[0-9]{3}", "[5-9]+(?:,[0-9]{3}"),
    search.finds_initials: (SCRIPT, "same(short, own) ? [whole] : same(whole, own) ? [short] : []", "[]"),
    search.folds_accents_and_apostrophes: (SCRIPT, 'run.normalize("NFD")', 'run.normalize("NFC")'),
    search.loosens_with_a_note: (SCRIPT, 'said.loosened + " "', '""'),
    search.suggests_a_spelling: (MORE, "if (away > furthest", "if (away >= 0"),
    search.finds_nothing_withheld: (SCRIPT, "known.filter((one) => one.df)", "[await lookUp(index, 'council')]"),
    search.leads_to_the_very_place: (SCRIPT, ": way;", ': way.replace("#", "#no-");'),
    search.tells_what_each_result_is: (SCRIPT, "[card.status, card.position].filter(([, label]) => label)", "[card.status, card.position].filter(([, label]) => !label)"),
    search.narrows_by_facets: (SCRIPT, "params.append(target.name, value)", "params.append(target.name, 'none')"),
    search.orders_by_date: (SCRIPT, "byDate ? later :", "byDate ? (a, b) => a - b :"),
    search.answers_its_address_and_the_way_back: (SCRIPT, 'isNew ? "pushState"', 'isNew ? "replaceState"'),
    search.works_by_keyboard_alone: (SCRIPT, "first?.focus()", "first?.blur()"),
    search.leaves_the_focus_while_one_types: (SCRIPT, "toCome.hidden = best.hidden = true;", "toCome.hidden = best.hidden = true; form.querySelector('button').focus();"),
    search.announces_once: (PAGE, 'id="search_found"', 'id="search_found" aria-live="polite"'),
    search.shows_text_as_text: (SCRIPT, "status.textContent = words", "status.innerHTML = words"),
    search.says_what_it_is: (PAGE, 'role="search"', 'role="combobox"'),
    search.has_no_barrier: (PAGE, ' for="search_box"', ""),
    search.shows_in_forced_colours: (STYLE, "MarkText", "CanvasText; background: Canvas"),
    search.leads_on_without_script: (PAGE, "<noscript>", "<noscript hidden><!--"),
}


# The same of whole checks of the site.
SITE_FAULTS = {
    findable.check: (SCRIPT, "name === whole", "false"),
    tasks.check: ("index.html", "<nav ", "<nav hidden "),
}


def lean(code: str) -> str:
    """Code as the build sends it: without the blanks between signs, but for those in texts."""
    return "".join(part if part[:1] in "\"'" else re.sub(r" ?([^\w\s$]) ?", r"\1", part) for part in re.split(r"""("[^"]*"|'[^']*')""", code))


@contextmanager
def planted(copy: Path, name: str, old: str, new: str) -> Iterator[bool]:
    """A file of the site with a fault in it for as long as the block lasts; false when it has no place for it."""
    whole = (copy / name).read_text()
    if name.endswith(".js") and old not in whole:
        old = lean(old)
    if old not in whole:
        print(f"search-self-test: “{old}” is not in {name}", file=sys.stderr)
    (copy / name).write_text(whole.replace(old, new))
    yield old in whole
    (copy / name).write_text(whole)


def main(site: Path) -> int:
    unseen = sorted({check.__name__ for check in search.CHECKS} - {check.__name__ for check in FAULTS})
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "site"
        shutil.copytree(site, copy)
        with chromium() as browser:
            for check, fault in FAULTS.items():
                with planted(copy, *fault) as is_planted, served(copy) as base:
                    if not is_planted or not list(search.run([check], browser, base)):
                        unseen.append(check.__name__)
        for check, fault in SITE_FAULTS.items():
            with planted(copy, *fault) as is_planted:
                if not is_planted or not check(Site(copy)):
                    unseen.append(check.__module__)
    for name in unseen:
        print(f"search-self-test: {name} does not see what it looks for", file=sys.stderr)
    if not unseen:
        print(f"The checks of the search found all {len(FAULTS) + len(SITE_FAULTS)} planted faults.")
    return 1 if unseen else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
