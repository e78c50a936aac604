"""Whether the register of checks tells of the audit before it: what was looked at counts as looked at, and nothing else does."""

import json
from pathlib import Path

from finding import Finding, Site

REGISTER = "accessibility/formats/register.json"


def check(site: Site, report: Path) -> list[Finding]:
    audited = json.loads(report.read_text(encoding="utf-8"))["validators"]
    register = json.loads((site.folder / REGISTER).read_text(encoding="utf-8"))
    told = {(result["check"], file["path"]): result["outcome"] for publication in register["publications"]
            for file in publication["files"] for result in file["results"]}
    looked = {(part["name"], file["path"]): "failed" if file["findings"] else "passed"
              for part in audited for file in part["files"]}
    found = [Finding("register", "not-taken-over", path, f"{name} {outcome} it, the register says {told.get((name, path))}")
             for (name, path), outcome in looked.items() if told.get((name, path)) != outcome]
    return found + [Finding("register", "claims-too-much", path, f"{name} did not look at it, the register says {outcome}")
                    for (name, path), outcome in told.items()
                    if (name, path) not in looked and outcome not in ("not-run", "stale")]
