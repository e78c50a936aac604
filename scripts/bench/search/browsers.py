"""Both searches as a reader's browser meets them: ours through its own page, Pagefind through its own script."""

import time
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, Page
from server import Site

SLOW_4G = {"offline": False, "latency": 150, "downloadThroughput": 1_600_000 / 8, "uploadThroughput": 750_000 / 8}


@dataclass
class Asked:
    # Addresses of the first ten results, from the root of the site.
    results: list[str]
    bytes: int
    requests: int
    seconds: float


class Contender:
    """A site with a search; `open` leads to a page on which nothing of the search is cached."""

    name: str
    start: str
    # Not counted: what a page of the site has with or without a search.
    skip: tuple[str, ...]

    def __init__(self, folder: Path, browser: Browser):
        self.site, self.browser, self.context, self.page = Site(folder, self.skip), browser, None, None

    def open(self, throttled: bool = False) -> Page:
        self.shut()
        self.context = self.browser.new_context()
        self.page = self.context.new_page()
        if throttled:
            self.context.new_cdp_session(self.page).send("Network.emulateNetworkConditions", SLOW_4G)
        self.page.goto(self.site.address + self.start, wait_until="load")
        return self.page

    def shut(self) -> None:
        if self.context:
            self.context.close()
            self.context = None

    def cold(self, query: str, throttled: bool = False) -> Asked:
        self.site.counter.take()
        began = time.monotonic()
        self.open(throttled)
        return self.counted(query, began)

    def next(self, query: str) -> Asked:
        self.site.counter.take()
        return self.counted(query, time.monotonic())

    def counted(self, query: str, began: float) -> Asked:
        results = [self.path(address) for address in self.ask(query)]
        seconds = time.monotonic() - began
        self.page.wait_for_load_state("networkidle")
        requests, size = self.site.counter.take()
        return Asked(results, size, requests, seconds)

    def path(self, address: str) -> str:
        return address.removeprefix(self.site.address).removeprefix("/").replace("index.html", "")

    def ask(self, query: str) -> list[str]:
        raise NotImplementedError

    def close(self) -> None:
        self.shut()
        self.site.close()


class Scrutable(Contender):
    name, start = "Scrutable", "search/index.html"
    skip = ("/search/index.html", "/assets/site", "/assets/search.css", "/assets/icon", "/favicon")

    def ask(self, query: str) -> list[str]:
        return self.page.evaluate("""async (query) => {
          const status = document.getElementById("search_status"), box = document.getElementById("search_box");
          const done = new Promise((resolve) => {
            const look = () => { if (status.textContent) { observer.disconnect(); resolve(); } };
            const observer = new MutationObserver(look);
            status.textContent = "";
            observer.takeRecords();
            observer.observe(status, { childList: true, characterData: true, subtree: true });
          });
          box.value = query;
          box.form.requestSubmit();
          await done;
          return [...document.querySelectorAll("#search_found :is(h2, h3) > a")].map((link) => link.href);
        }""", query)


class Pagefind(Contender):
    name, start = "Pagefind", "bench.html"
    skip = ("/bench.html", "/favicon")

    def __init__(self, folder: Path, browser: Browser):
        (folder / "bench.html").write_text("<!doctype html><html lang=en><title>Pagefind</title>", encoding="utf-8")
        super().__init__(folder, browser)

    def ask(self, query: str) -> list[str]:
        return self.page.evaluate("""async (query) => {
          globalThis.finder ??= await import("/pagefind/pagefind.js");
          const found = await finder.search(query);
          const ten = await Promise.all(found.results.slice(0, 10).map((result) => result.data()));
          return ten.map((result) => result.url);
        }""", query)
