"""Pages that stand badly on the screen: too narrow, too long, with their news too far down."""

from pathlib import Path

HEADING = "<p><a href"
LINE = "<p>A short line.</p>\n"
FORMATS = "".join(f'<a href="clean.{suffix}">Format {suffix}</a>\n' for suffix in ("epub", "odt", "brf", "pef", "txt", "csv", "json"))
# name of the page: (its kind, what stands before its first paragraph, the rule that must see it)
PAGES = {
    "narrow": ("minutes", LINE * 30, "layout/left-column"),
    "long": ("review", LINE * 120, "layout/screens"),
    "many-formats": ("subject", f"<p>{FORMATS}</p><h2>The text</h2>", "layout/formats-first"),
    "late-decision": ("minutes", LINE * 40 + '<div class="decided"><p>Agreed.</p></div><div class="resolution"><p>Agreed.</p></div>',
                      "layout/first-screen"),
    "many-sheets": ("meeting", LINE * 260, "layout/sheets"),
    "no-decision": ("minutes", '<div class="resolution"><p>Agreed.</p></div>', "layout/first-screen"),
    "late-item": ("meeting", f'<div class="body">{LINE * 40}<ol class="ledger"><li>An item</li></ol></div>', "layout/first-screen"),
}


def write(folder: Path, clean: str) -> set[tuple[str, str]]:
    """Writes them from the clean page, and gives back what must be found."""
    for name, (kind, before, _) in PAGES.items():
        page = clean.replace("NAME", name).replace("KIND", kind)
        if HEADING not in page:
            raise SystemExit(f"self-test: “{name}” plants nothing")
        (folder / f"{name}.html").write_text(page.replace(HEADING, before + HEADING, 1))
    (folder / "heavy.css").write_text("p { color: #111; }\n" * 5200)
    return {(rule, f"{name}.html") for name, (_, _, rule) in PAGES.items()}
