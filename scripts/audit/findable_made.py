"""The titles of a made-up record, which has more of everything than the demonstration, and titles that recur."""

import subprocess
import sys
import tempfile
from pathlib import Path

import findable
from browser import over
from finding import Site
from record import cycles
from scrutable_corpus import ScrutableCorpus

DOCUMENTS = 600


def main(arguments: list[str]) -> int:
    binary, documents = arguments[0], int(arguments[1]) if len(arguments) > 1 else DOCUMENTS
    with tempfile.TemporaryDirectory() as folder:
        corpus = ScrutableCorpus(Path(folder))
        for cycle in cycles(documents):
            corpus.add(cycle)
        corpus.finish()
        site = Path(folder) / "site"
        subprocess.run([binary, "build", str(corpus.folder), "--as-of", "2026-11-20", "--formats", "none", "--output", str(site)], check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        lost = titles(Site(site))
    return 1 if lost else 0


def titles(site: Site) -> list[str]:
    """Those that are not found first; all are counted and told."""
    with over(site) as (browser, base):
        tab = browser.new_page()
        tab.goto(f"{base}/{findable.PAGE}", wait_until="load")
        lost = [f"{one.kind} “{one.title}” finds first {[result['address'] for result in results[:2]]}" for one, results in findable.by_title(tab, site)]
    for line in lost:
        print(line, file=sys.stderr)
    every = len(findable.titled(site))
    print(f"Search of a made-up record: {every - len(lost)} of {every} titles are found first.")
    return lost


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
