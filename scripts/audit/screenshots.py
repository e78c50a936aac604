"""Pictures of one page of each kind as different readers meet it, for looking at with one's own eyes."""

import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from urllib.parse import quote

from beside import CORES
from browser import chromium, served
from finding import Site

HEIGHT = 900
VIEWS = {
    "320": ({"viewport": {"width": 320, "height": HEIGHT}}, None),
    "390": ({"viewport": {"width": 390, "height": 844}, "has_touch": True}, None),
    "768": ({"viewport": {"width": 768, "height": HEIGHT}}, None),
    "1280": ({"viewport": {"width": 1280, "height": HEIGHT}}, None),
    "dark": ({"viewport": {"width": 1280, "height": HEIGHT}, "color_scheme": "dark"}, None),
    "forced-colours": ({"viewport": {"width": 1280, "height": HEIGHT}, "forced_colors": "active"}, None),
    "print": ({"viewport": {"width": 794, "height": 1123}}, "print"),
}
# What the search page shows is made by its script.
QUERIES = {"search": "?q=buses"}
SETTLED = "() => document.getElementById('search_status').textContent"


def main(arguments: list[str]) -> int:
    site = Site(Path(arguments[0] if arguments else "site"))
    wanted = set(arguments[1:])
    folder = Path("audit/screens")
    folder.mkdir(parents=True, exist_ok=True)
    kinds = {kind: page.name for kind, page in site.kinds.items() if not wanted or kind in wanted}
    with ProcessPoolExecutor(CORES) as pool:
        for done in [pool.submit(take, site.folder, kinds, view, folder) for view in VIEWS]:
            done.result()
    print(f"{len(kinds) * len(VIEWS)} pictures, and {len(kinds)} pages as they are printed, in {folder}/")
    return 0 if kinds else 1


def take(site: Path, kinds: dict[str, str], view: str, folder: Path) -> None:
    """A picture of the fullest page of each kind, and on paper the sheets of A4 too."""
    options, media = VIEWS[view]
    with served(site) as base, chromium() as browser:
        tab = browser.new_context(**options).new_page()
        tab.emulate_media(media=media)
        for kind, page in kinds.items():
            tab.goto(f"{base}/{quote(page)}" + QUERIES.get(kind, ""), wait_until="load")
            if kind in QUERIES:
                tab.wait_for_function(SETTLED)
            tab.screenshot(path=str(folder / f"{kind}-{view}.png"), full_page=True)
            if media:
                tab.pdf(path=str(folder / f"{kind}.pdf"), format="A4", prefer_css_page_size=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
