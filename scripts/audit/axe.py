"""axe-core in a tab: its source enters a context once, and comes back with what it found and nothing more."""

from importlib import resources

SOURCE = (resources.files("axe_playwright_python") / "axe.min.js").read_text(encoding="utf-8")
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
# Style sheets are not fetched again (preload): no rule of these tags reads them.
RUN = """async (tags) => {
  const found = await axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'], preload: false });
  return found.violations.map(({ id, help, nodes }) => ({ id, help, count: nodes.length, first: nodes[0].target.flat().join(' ') }));
}"""


def prepared(context):
    """The context, in which every page has axe before its own scripts run."""
    context.add_init_script(SOURCE)
    return context


def violations(tab, tags: list[str] = TAGS) -> list[dict]:
    """What is found: id, help, count and the first place of each rule that is broken."""
    if not tab.evaluate("() => 'axe' in window"):
        tab.evaluate(SOURCE)
    return tab.evaluate(RUN, tags)
