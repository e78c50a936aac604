"""Pictures of one page of each kind as different readers meet it, for looking at with one's own eyes."""

import sys
from pathlib import Path

from browser import address, chromium, served
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


def main(arguments: list[str]) -> int:
    site = Site(Path(arguments[0] if arguments else "site"))
    wanted = set(arguments[1:])
    folder = Path("audit/screens")
    folder.mkdir(parents=True, exist_ok=True)
    kinds = {kind: page for kind, page in site.kinds.items() if not wanted or kind in wanted}
    with served(site) as base, chromium() as browser:
        for view, (options, media) in VIEWS.items():
            context = browser.new_context(**options)
            tab = context.new_page()
            if media:
                tab.emulate_media(media=media)
            for kind, page in kinds.items():
                tab.goto(address(base, page) + QUERIES.get(kind, ""), wait_until="networkidle")
                tab.screenshot(path=str(folder / f"{kind}-{view}.png"), full_page=True)
            if media:
                on_paper(tab, base, kinds, folder)
            context.close()
    print(f"{len(kinds) * len(VIEWS)} pictures, and {len(kinds)} pages as they are printed, in {folder}/")
    return 0 if kinds else 1


def on_paper(tab, base: str, kinds: dict, folder: Path) -> None:
    """The same as sheets of A4."""
    for kind, page in kinds.items():
        tab.goto(address(base, page), wait_until="load")
        tab.pdf(path=str(folder / f"{kind}.pdf"), format="A4", prefer_css_page_size=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
