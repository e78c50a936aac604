"""Pages that fail a reader's hands and settings: the Tab key, spaced text, 400 %, forced colours."""

from pathlib import Path

STYLE = """
.bare:focus-visible { outline: none; }
.dim:focus-visible { outline: 3px solid #eee; }
.under { position: relative; } .under b { position: absolute; inset: 0; z-index: 2; background: #fff; }
.right { position: absolute; top: 40px; left: 0; }
.tight { width: 9em; height: 1.2em; line-height: 1.2; overflow: hidden; white-space: nowrap; }
.pair { position: relative; height: 1.2em; line-height: 1.2; } .pair b { position: absolute; left: 13em; }
.strip { overflow-x: auto; } .strip div { width: 500px; }
.stuck { position: sticky; top: 0; height: 120px; background: #fff; }
.square::before { content: ""; display: inline-block; width: 20px; height: 20px; background: CanvasText; }
@media (forced-colors: active) { .lost { fill: Canvas; } }
"""
TALL = "<p>A line.</p>\n" * 60
SQUARES = '<p><a class="square state-done" href="clean.html">1</a></p><p><a class="square state-late" href="clean.html">2</a></p>'
# name of the page: (what stands before its first paragraph, the rule that must see it)
PAGES = {
    "no-ring": ('<p><a class="bare" href="clean.html#top">A link</a></p>', "keyboard/no-focus-ring"),
    "pale-ring": ('<p><a class="dim" href="clean.html#top">A link</a></p>', "keyboard/pale-focus-ring"),
    "covered": ('<p class="under"><a href="clean.html#top">A link</a><b></b></p>', "keyboard/focus-hidden"),
    "out-of-turn": ('<p><a href="clean.html">The page</a> <a tabindex="5" href="clean.html#top">A link</a></p>', "keyboard/order"),
    "trap": ('<p><a href="clean.html#top">A link</a></p><p><input id="trap" aria-label="A trap"></p>', "keyboard/not-reached"),
    "upwards": (f'{TALL}<p><a href="clean.html">The page</a></p><p class="right"><a href="clean.html#top">A link far above</a></p>', "keyboard/order"),
    "no-skip": ("", "keyboard/skip-link"),
    "tight": ('<p class="tight">Agreed as it stands</p>', "stretching/cut-when-spaced"),
    "pair": ('<p class="pair">Thursday the 1st of August <b>Agreed</b></p>', "stretching/overlap-when-spaced"),
    "both-ways": ('<div class="strip" tabindex="0" role="region" aria-label="Strip"><div>Wide words</div></div>', "stretching/scrolls-both-ways"),
    "stuck": (f'<p class="stuck">Always here</p>{TALL}', "stretching/covers-at-400"),
    "alike": (SQUARES, "forced/alike"),
    "lost-shape": ('<svg class="line" width="40" height="40" role="img" aria-label="A square"><rect class="lost" width="40" height="40"/></svg>', "forced/lost-shape"),
}
SCRIPT = """document.getElementById('trap').addEventListener('keydown', (event) => { if (event.key === 'Tab') event.preventDefault(); });
"""
HEADING = "<p><a href"


def write(folder: Path, clean: str) -> set[tuple[str, str]]:
    """Writes them from the clean page, each a kind of its own, and gives back what must be found."""
    (folder / "hands.css").write_text(STYLE)
    (folder / "trap.js").write_text(SCRIPT)
    for name, (before, _) in PAGES.items():
        page = clean.replace("NAME", name).replace("KIND", name).replace("<link", '<link rel="stylesheet" href="hands.css"><link', 1)
        # A page whose skip link is missing has something to skip.
        if name == "no-skip":
            page = page.replace("<main>", '<p><a href="clean.html">One</a> <a href="clean.html#top">Two</a></p>\n<main>', 1)
        if name == "trap":
            page = page.replace("</body>", '<script src="trap.js"></script></body>')
        if HEADING not in page:
            raise SystemExit(f"self-test: “{name}” plants nothing")
        (folder / f"{name}.html").write_text(page.replace(HEADING, before + HEADING, 1))
    return {(rule, f"{name}.html") for name, (_, rule) in PAGES.items()}
