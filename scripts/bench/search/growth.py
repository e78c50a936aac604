"""One more meeting for a corpus: what a clerk adds after the latest one."""

import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

from record import meeting
from scrutable_corpus import ScrutableCorpus, slug
from words import Words


def one_more_meeting(folder: Path, seed: int = 7) -> Callable[[], None]:
    """Adds it on the day after the corpus's last meeting, and gives back how to take it away again."""
    content = folder / "content"
    last = max(place.name for place in (content / "meetings").iterdir())
    day, committee = date.fromisoformat(last[:10]), last[11:]
    made = meeting(Words(seed), committee, date.fromordinal(day.toordinal() + 1), 9000)
    known = {file.stem for file in (content / "people").iterdir()}
    new = [name for name in [made.chair, *made.present] if slug(name) not in known]
    corpus = ScrutableCorpus(folder)
    corpus._meeting(made, None, None)
    corpus.people &= set(new)
    corpus.finish()

    def undo() -> None:
        shutil.rmtree(content / "meetings" / f"{made.slug}-{made.committee}")
        for name in set(new):
            (content / "people" / f"{slug(name)}.md").unlink()

    return undo
