"""Which pages of a kind a browser opens: as few as show every sort of element the kind has anywhere."""

from page import Page

Sort = tuple[str, str]


def sorts(page: Page) -> set[Sort]:
    """The elements of the page by name and class: a status, a chart or a warning is one that other pages may lack."""
    return {(element.tag, name) for element in page.elements for name in (element.get("class") or "").split() or [""]}


def samples(pages: list[Page]) -> list[Page]:
    """The page that shows most, then whichever adds most to what was seen; the longer of two that add the same."""
    left = {page.name: sorts(page) for page in pages}
    chosen: list[Page] = []
    while left:
        best = max(pages, key=lambda page: (len(left.get(page.name, ())), len(page.elements)))
        seen = left.pop(best.name)
        if not seen and chosen:
            break
        chosen.append(best)
        left = {name: rest for name, found in left.items() if (rest := found - seen)}
    return chosen
