"""The site in headless Chromium: every page at 320 px; of each kind what shows all it has, by axe at two widths and schemes
and in forced colours, without script, and from disk; and no stray request."""

import functools
import http.server
import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import quote

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, sync_playwright

from finding import Finding, Site
from page import Page

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
WIDTHS = (1280, 320)
SCHEMES = ("light", "dark")
# The fullest page of a kind is looked at in all four ways, its others once at each width and in each scheme.
FOR_ALL = ((1280, "light"), (320, "dark"))
HEIGHT = 900


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def do_GET(self):
        """The root's icon is asked for by the browser, not by a page: that it is missing is nobody's fault."""
        if self.path == "/favicon.ico":
            self.send_response(204)
            self.end_headers()
        else:
            super().do_GET()

    def log_message(self, format, *arguments):
        pass


@contextmanager
def served(site: Site) -> Iterator[str]:
    """The site at an address of its own on this machine, for as long as the block lasts."""
    handler = functools.partial(_Quiet, directory=str(site.folder))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.handle_error = lambda request, client: None  # a tab that closes early is no fault
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()


@contextmanager
def chromium() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        path = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox", "--disable-dev-shm-usage"])
        try:
            yield browser
        finally:
            browser.close()


def address(base: str, page: Page) -> str:
    return f"{base}/{quote(page.name)}"


def check(site: Site) -> list[Finding]:
    found: list[Finding] = []
    first, pages = list(site.kinds.values()), [page for sample in site.samples.values() for page in sample]
    with served(site) as base, chromium() as browser:
        for width in WIDTHS:
            for scheme in SCHEMES:
                some = pages if (width, scheme) in FOR_ALL else first
                found += looks(browser, base, some, f"{width} px, {scheme}", TAGS,
                               viewport={"width": width, "height": HEIGHT}, color_scheme=scheme)
        found += looks(browser, base, pages, "forced colours", ["cat.color"], forced_colors="active")
        found += sideways_anywhere(browser, base, site)
        for page in pages:
            found += without_script(browser, base, page)
            found += from_disk(browser, site, page)
    return sorted(set(found))


def looks(browser: Browser, base: str, pages: list[Page], seen: str, tags: list[str], **options) -> list[Finding]:
    """Each page in a tab of its own, as one sort of reader has it."""
    context = browser.new_context(**options)
    found: list[Finding] = []
    for page in pages:
        tab = context.new_page()
        faults = watch(tab, base)
        tab.goto(address(base, page), wait_until="load")
        results = Axe().run(tab, options={"runOnly": {"type": "tag", "values": tags}, "resultTypes": ["violations"]}).response
        found += [violation(page, seen, item) for item in results["violations"]]
        found += [Finding("browser", rule, page.name, message) for rule, message in faults]
        tab.close()
    context.close()
    return found


def violation(page: Page, seen: str, item: dict) -> Finding:
    node = item["nodes"][0]
    target = " ".join(str(part) for part in node["target"])
    count = len(item["nodes"])
    return Finding("axe", item["id"], page.name, f"{item['help']} ({seen}; {count} times, first {target})")


def watch(tab, base: str) -> list[tuple[str, str]]:
    """Collects what the page does behind the reader's back: errors of its script or policy, and requests elsewhere."""
    faults: list[tuple[str, str]] = []
    tab.on("console", lambda m: faults.append(("console-error", m.text[:200])) if m.type == "error" else None)
    tab.on("pageerror", lambda error: faults.append(("script-error", str(error)[:200])))

    def request(sent):
        if not sent.url.startswith((base, "data:", "blob:", "file:")):
            faults.append(("outside-request", f"asked for {sent.url[:200]}"))

    tab.on("request", request)
    return faults


WIDEST = """() => {
  const limit = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= limit) return null;
  const wide = [...document.body.querySelectorAll('*')].filter(e => e.getBoundingClientRect().right > limit + 1);
  const last = wide.find(e => !wide.some(o => o !== e && e.contains(o))) ?? document.body;
  return last.tagName.toLowerCase() + (last.className ? '.' + last.className : '') + ': ' + last.textContent.trim().slice(0, 40);
}"""


def sideways(tab, page: Page) -> list[Finding]:
    widest = tab.evaluate(WIDEST)
    return [] if widest is None else [Finding("browser", "sideways-scroll", page.name, f"at 320 px {widest}")]


def sideways_anywhere(browser: Browser, base: str, site: Site) -> list[Finding]:
    """Every page at 320 px: a long word or number breaks the width of one page, not of a kind."""
    context = browser.new_context(viewport={"width": 320, "height": HEIGHT})
    tab = context.new_page()
    found: list[Finding] = []
    for page in site.pages:
        if not page.is_redirect:
            tab.goto(address(base, page), wait_until="load")
            found += sideways(tab, page)
    context.close()
    return found


# The words of the page, but for controls: a box that shortens a list may come with script, what it shortens may not.
WORDS = """() => {
  const main = document.querySelector('main') ?? document.body;
  const controls = [...main.querySelectorAll('form, label, button, output, [role=search], [role=status]')];
  const hidden = new Set(controls.map(e => e.innerText ?? '').join(' ').split(/\\s+/));
  return main.innerText.split(/\\s+/).filter(word => word && !hidden.has(word));
}"""
FOCUSABLE = "() => document.querySelectorAll('main a[href]').length"


def without_script(browser: Browser, base: str, page: Page) -> list[Finding]:
    """A page without script must show every word and link it shows with script."""
    seen = []
    for enabled in (True, False):
        context = browser.new_context(viewport={"width": 1280, "height": HEIGHT}, java_script_enabled=enabled)
        tab = context.new_page()
        tab.goto(address(base, page), wait_until="load")
        seen.append((tab.evaluate(WORDS), tab.evaluate(FOCUSABLE)))
        context.close()
    (words, links), (bare_words, bare_links) = seen
    lost = [word for word in words if word not in set(bare_words)]
    found = []
    if not bare_words:
        found.append(Finding("browser", "needs-script", page.name, "the page is empty without script"))
    elif lost:
        found.append(Finding("browser", "needs-script", page.name, f"only script shows “{' '.join(lost[:8])}”"))
    if bare_links < links:
        found.append(Finding("browser", "needs-script", page.name, f"{links - bare_links} links need script"))
    return found


def from_disk(browser: Browser, site: Site, page: Page) -> list[Finding]:
    """Opened as a file, the page must find its style sheet and script and be refused nothing."""
    context = browser.new_context(viewport={"width": 1280, "height": HEIGHT})
    tab = context.new_page()
    faults = watch(tab, "file:")
    tab.on("requestfailed", lambda sent: faults.append(("from-disk", f"could not load {sent.url[-80:]}")))
    tab.goto((site.folder / page.name).as_uri(), wait_until="load")
    context.close()
    return [Finding("browser", "from-disk", page.name, message) for _, message in faults]
