"""One program run on one corpus: its command, where it writes, and what each run of it cost."""

import os
import shutil
import statistics
import subprocess
import time
from dataclasses import dataclass, field
from pathlib import Path


@dataclass
class Cost:
    wall: float
    cpu: float
    peak: int  # bytes


@dataclass
class Contestant:
    name: str
    command: list[str]
    output: Path
    costs: list[Cost] = field(default_factory=list)

    def run(self, fresh: bool = True) -> None:
        """Runs once, into an empty folder unless the last run's output is to be built upon."""
        if fresh:
            shutil.rmtree(self.output, ignore_errors=True)
            self.output.mkdir(parents=True)
        self.costs.append(measure(self.command))

    @property
    def cost(self) -> Cost:
        return Cost(*(statistics.median(getattr(cost, name) for cost in self.costs) for name in ("wall", "cpu", "peak")))

    @property
    def written(self) -> tuple[int, int]:
        """How many files stand in the output, and their bytes."""
        files = [file for file in self.output.rglob("*") if file.is_file()]
        return len(files), sum(file.stat().st_size for file in files)


def measure(command: list[str]) -> Cost:
    """Wall seconds, CPU seconds of the process and its children, and the most memory it held, from wait4."""
    began = time.monotonic()
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    said = process.stdout.read()
    _, status, used = os.wait4(process.pid, 0)
    wall = time.monotonic() - began
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise SystemExit(f"{' '.join(command)}\nended with {process.returncode}:\n{said.decode(errors='replace')[-2000:]}")
    return Cost(wall, used.ru_utime + used.ru_stime, used.ru_maxrss * 1024)
