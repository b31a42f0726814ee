# SPDX-License-Identifier: MIT
"""Samples, and the tables they are shown in."""

import statistics
from dataclasses import dataclass, field


def percentile(values, share):
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


class Samples:
    """Values of one thing measured many times: microseconds, kilobytes or instructions."""

    def __init__(self, values=()):
        self.values = list(values)

    def add(self, *values):
        self.values.extend(values)

    @property
    def median(self):
        return statistics.median(self.values)

    @property
    def p99(self):
        return percentile(self.values, 0.99)

    def spread(self):
        """Half of all values lie between these two."""
        return percentile(self.values, 0.25), percentile(self.values, 0.75)


@dataclass
class Row:
    """One comparison: `ours` beside what a user would take instead. `met` is None where there is no goal."""

    what: str
    ours: Samples
    beside: str = ""
    theirs: Samples | None = None
    goal: str = ""
    met: bool | None = None


@dataclass
class Section:
    title: str
    unit: str  # of the shown values
    scale: float  # what a sample is divided by
    rows: list = field(default_factory=list)
    notes: list = field(default_factory=list)

    def number(self, value):
        value /= self.scale
        return f"{value:.2f}" if value < 100 else f"{value:.0f}"

    def cells(self, row):
        def of(samples):
            low, high = samples.spread()
            return [self.number(samples.median), self.number(samples.p99), f"{self.number(low)} to {self.number(high)}"]

        theirs = of(row.theirs) if row.theirs else ["", "", ""]
        ratio = f"{row.ours.median / row.theirs.median:.2f}" if row.theirs else ""
        met = {True: "met", False: "**missed**", None: ""}[row.met]
        return [row.what, *of(row.ours), str(len(row.ours.values)), row.beside, *theirs, ratio, row.goal, met]

    def markdown(self):
        heads = ["", "Member Desk: median", "p99", "half lie in", "runs", "beside", "median", "p99", "half lie in", "ratio", "goal", ""]
        lines = [f"## {self.title}", "", f"In {self.unit}.", "", line(heads), line(["---"] * len(heads))]
        lines += [line(self.cells(row)) for row in self.rows]
        for note in self.notes:
            lines += ["", note]
        return "\n".join(lines) + "\n"


def line(cells):
    return "| " + " | ".join(cells) + " |"
