"""How much of the rules scenarios show, told: figures for each kind of piece, and what none shows, at its rule."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from ratingengine.errors import Problem
from ratingengine.exercise import Exercise, Piece, Share
from ratingengine.places import Places, places_of


class Coverage:
    """The exercise of one framework, with the places of its rules, which are read from its folder when asked for."""

    def __init__(self, exercise: Exercise, folder: Path) -> None:
        """Begin with nothing read."""
        self.exercise = exercise
        self._places: Places = places_of(folder)

    def text_lines(self) -> Iterator[str]:
        """What no scenario shows, each with its file and line; then the figures."""
        for one, problem in self._missing():
            yield f"{problem.path}:{problem.line}: {one.sentence}"
        yield from self._figures()

    def github_lines(self) -> Iterator[str]:
        """What no scenario shows as annotations for GitHub Actions, then the figures."""
        for one, problem in self._missing():
            yield f"::notice file={problem.path},line={problem.line},title=coverage::{one.sentence}"
        yield from self._figures()

    def as_mapping(self) -> dict[str, Any]:
        """The figures, and what no scenario shows, as plain data."""
        return {
            "framework": self.exercise.framework.id,
            **_share(self.exercise.share()),
            "kinds": {kind: _share(share) for kind, share in self.exercise.kinds},
            "not_shown": [
                {"kind": one.kind, "of": one.of, "says": one.says, "path": problem.path, "line": problem.line}
                for one, problem in self._missing()
            ],
        }

    def _figures(self) -> Iterator[str]:
        whole = share_words(self.exercise.share(), " of the rules")
        yield f"{self.exercise.framework.id}: scenarios show {whole}"
        for kind, share in self.exercise.kinds:
            yield f"  {kind}: {share_words(share)}"

    def _missing(self) -> Sequence[tuple[Piece, Problem]]:
        return [(one, self._place(one)) for one in self.exercise.missing]

    def _place(self, one: Piece) -> Problem:
        return self._places.problem(one.part, one.of, one.says, "", "", within=one.within)


def share_words(share: Share, of: str = "") -> str:
    """The percentage, of what, and how many of how many that is."""
    return f"{share.percent} percent{of} ({share.shown:,} of {share.all:,})"


def _share(share: Share) -> dict[str, int]:
    return {"percent": share.percent, "shown": share.shown, "all": share.all}
