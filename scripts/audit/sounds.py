"""Books that are read aloud: every clip of a media overlay belongs to an element of its chapter and is to be heard, by opus-tools."""

import array
import subprocess
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

from finding import Finding, Site

OPF = "{http://www.idpf.org/2007/opf}"
SMIL = "{http://www.w3.org/ns/SMIL}"
RATE = 16_000
# The loudest sample of a clip with words, of 32,767: a voice comes to some thousands.
AUDIBLE = 500
Fault = tuple[str, str]


def check(site: Site) -> list[Finding]:
    found = []
    for book in site.files(".epub"):
        try:
            with zipfile.ZipFile(book) as archive:
                found += [Finding("sound", rule, site.name(book), words) for rule, words in faults(archive)]
        except zipfile.BadZipFile:
            continue
    return sorted(found)


def faults(archive: zipfile.ZipFile) -> Iterator[Fault]:
    package = next((name for name in archive.namelist() if name.endswith(".opf")), None)
    if package is None:
        return
    folder = package.rpartition("/")[0]
    below = f"{folder}/" if folder else ""
    try:
        items = {item.get("id"): item for item in ElementTree.fromstring(archive.read(package)).iter(f"{OPF}item")}
    except ElementTree.ParseError:
        return
    overlays = [item for item in items.values() if item.get("media-overlay")]
    if not overlays:
        return
    for item in items.values():
        chapter = item.get("href", "")
        if item.get("media-type") != "application/xhtml+xml" or "nav" in item.get("properties", "").split():
            continue
        overlay = items.get(item.get("media-overlay"))
        if overlay is None:
            yield "no-overlay", f"{chapter} is not read aloud"
        else:
            yield from clips(archive, below, chapter, overlay.get("href", ""))


def clips(archive: zipfile.ZipFile, below: str, chapter: str, overlay: str) -> Iterator[Fault]:
    ids = {element.get("id") for element in ElementTree.fromstring(archive.read(below + chapter)).iter()}
    heard: dict[str, array.array | None] = {}
    for par in ElementTree.fromstring(archive.read(below + overlay)).iter(f"{SMIL}par"):
        text, audio = par.find(f"{SMIL}text").get("src"), par.find(f"{SMIL}audio")
        source = audio.get("src")
        if source not in heard:
            heard[source] = decoded(archive.read(below + source))
            if heard[source] is None:
                yield "unreadable", f"{source} is no sound that opusdec can read without warning"
        target, _, place = text.partition("#")
        if target != chapter or place not in ids:
            yield "lost-element", f"{text} is not there"
        if heard[source] is not None:
            yield from listened(heard[source], text, seconds(audio.get("clipBegin")), seconds(audio.get("clipEnd")))


def listened(samples: array.array, text: str, begin: float, end: float) -> Iterator[Fault]:
    # opusdec rounds the end of the file to its own samples.
    if end > len(samples) / RATE + 0.002:
        yield "past-the-end", f"the clip of {text} ends at {end} s, its file at {len(samples) / RATE:.3f} s"
    clip = samples[int(begin * RATE):int(end * RATE)]
    if not clip or max(max(clip), -min(clip)) < AUDIBLE:
        yield "silent", f"nothing is to be heard in the clip of {text}"


def seconds(clock: str) -> float:
    parts = clock.removesuffix("s").split(":")
    return sum(float(part) * 60 ** place for place, part in enumerate(reversed(parts)))


def decoded(sound: bytes) -> array.array | None:
    with tempfile.NamedTemporaryFile(suffix=".opus") as file:
        file.write(sound)
        file.flush()
        told = subprocess.run(["opusinfo", file.name], capture_output=True, text=True, check=False)
        if told.returncode != 0 or "WARNING" in told.stdout + told.stderr:
            return None
        done = subprocess.run(["opusdec", "--quiet", "--no-dither", "--rate", str(RATE), file.name, "-"],
                              capture_output=True, stdin=subprocess.DEVNULL, check=False)
    # Behind a header of 44 bytes, as all sound that opusdec writes to a pipe.
    return array.array("h", done.stdout[44:len(done.stdout) - len(done.stdout) % 2]) if done.returncode == 0 else None
