"""Breaks the search of a built site in one way after another; the check that promises what was broken must say so."""

import shutil
import sys
import tempfile
from pathlib import Path

import search
from browser import chromium, served
from finding import Site

SCRIPT, PAGE, STYLE = "assets/search.js", "search/index.html", "assets/site.css"
# the check that must see it: (file, what is replaced, what with)
FAULTS = {
    search.finds_all_words: (SCRIPT, 'element("mark", "", run[0])', "run[0]"),
    search.finds_other_endings: (SCRIPT, "? stem(word) : word", "? word : word"),
    search.finds_an_unfinished_word: (SCRIPT, "term.startsWith(start)", "term === start"),
    search.finds_a_phrase: (SCRIPT, "asked.phrases.push(", "[].push("),
    search.leaves_out_a_word: (SCRIPT, "(hits[unit] = 255)", "(hits[unit] += 0)"),
    search.finds_numbers_and_codes: (SCRIPT, "[0-9]+(?:,[0-9]{3}", "[5-9]+(?:,[0-9]{3}"),
    search.finds_initials: (SCRIPT, "same(short, own) ? [whole] : same(whole, own) ? [short] : []", "[]"),
    search.folds_accents_and_apostrophes: (SCRIPT, 'run.normalize("NFD")', 'run.normalize("NFC")'),
    search.loosens_with_a_note: (SCRIPT, 'said.loosened + " "', '""'),
    search.suggests_a_spelling: (SCRIPT, "if (away > furthest", "if (away >= 0"),
    search.finds_nothing_withheld: (SCRIPT, "known.filter((one) => one.df)", "[await lookUp(index, 'council')]"),
    search.leads_to_the_very_place: (SCRIPT, ": address;", ': address.replace("#", "#no-");'),
    search.tells_what_each_result_is: (SCRIPT, "for (const [id, label] of [card.status, card.position]) if (label)",
                                       "for (const [id, label] of [card.status, card.position]) if (!label)"),
    search.narrows_by_facets: (SCRIPT, "params.append(target.name, value)", "params.append(target.name, 'none')"),
    search.orders_by_date: (SCRIPT, "byDate ? later :", "byDate ? (a, b) => a - b :"),
    search.answers_its_address_and_the_way_back: (SCRIPT, 'isNew ? "pushState"', 'isNew ? "replaceState"'),
    search.works_by_keyboard_alone: (SCRIPT, "first?.focus()", "first?.blur()"),
    search.leaves_the_focus_while_one_types: (SCRIPT, "list.replaceChildren();", "list.replaceChildren(); more.focus(); form.querySelector('button').focus();"),
    search.announces_once: (PAGE, 'id="search_found"', 'id="search_found" aria-live="polite"'),
    search.shows_text_as_text: (SCRIPT, "status.textContent = words", "status.innerHTML = words"),
    search.says_what_it_is: (PAGE, 'role="search"', 'role="combobox"'),
    search.has_no_barrier: (PAGE, '<label for="search_box">', "<label>"),
    search.shows_in_forced_colours: (STYLE, "background: Mark;", "background: Canvas;"),
    search.leads_on_without_script: (PAGE, "<noscript>", "<noscript hidden><!--"),
}


def main(site: Path) -> int:
    unseen = sorted({check.__name__ for check in search.CHECKS} - {check.__name__ for check in FAULTS})
    with chromium() as browser, tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "site"
        shutil.copytree(site, copy)
        for check, (name, old, new) in FAULTS.items():
            whole = (copy / name).read_text()
            if old not in whole:
                print(f"search-self-test: {check.__name__} plants nothing: “{old}” is not in {name}", file=sys.stderr)
                unseen.append(check.__name__)
                continue
            (copy / name).write_text(whole.replace(old, new))
            with served(Site(copy)) as base:
                if not list(search.run([check], browser, base)):
                    unseen.append(check.__name__)
            (copy / name).write_text(whole)
    for name in unseen:
        print(f"search-self-test: {name} does not see what it looks for", file=sys.stderr)
    if not unseen:
        print(f"The checks of the search found all {len(FAULTS)} planted faults.")
    return 1 if unseen else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
