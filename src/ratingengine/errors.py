"""What goes wrong, told so that the reader can mend it: where, what, and what to do.

Raised only where input or a promise is broken. That evidence is missing, that a KLOE does not apply, or that a rating
cannot be given, is an ordinary value.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import get_close_matches


@dataclass(frozen=True, slots=True)
class Problem:
    """One mistake in one file: its place, what is wrong, what to do, the line itself, and the code of its page."""

    path: str
    line: int
    column: int
    problem: str
    advice: str = ""
    excerpt: str = ""
    code: str = ""

    @property
    def sentence(self) -> str:
        """The mistake and its remedy without the place."""
        return f"{self.problem}; {self.advice}" if self.advice else self.problem

    def __str__(self) -> str:
        """Give ``path:line:column: problem; advice [code]``, then the line with a mark under the place."""
        first = visible(f"{self.path}:{self.line}:{self.column}: {self.sentence}")
        first += f" [{self.code}]" if self.code else ""
        if not self.excerpt:
            return first
        return f"{first}\n{_point_at(self.excerpt, self.column)}"


def _point_at(excerpt: str, column: int, width: int = 110) -> str:
    start = 0 if column <= width else column - width // 2
    # Never let a file's own characters steer the terminal that its mistakes are shown on.
    shown = "".join(one if one.isprintable() else " " for one in excerpt[start : start + width])
    return f"    {shown}\n    {' ' * (column - 1 - start)}^"


class RatingEngineError(Exception):
    """Anything that this library raises on purpose."""


class InputError(RatingEngineError):
    """A file that nothing may be built on; ``problems`` holds every mistake found, in the order of the file."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(problems, key=lambda one: (one.path, one.line, one.column, one.problem)))
        super().__init__("\n".join(str(one) for one in self.problems))

    def __reduce__(self) -> tuple[type[InputError], tuple[tuple[Problem, ...]]]:
        """Survive the way between processes."""
        return type(self), (self.problems,)


class RulesError(InputError):
    """A framework or rule file that is broken."""


class EvidenceError(InputError):
    """An evidence file that is broken; nothing is rated on it."""


class LedgerError(RatingEngineError):
    """A ledger that refuses what it is asked, or that cannot be read; what it holds is as it was, unless told."""


class RecordError(RatingEngineError):
    """A decision record that was changed after it was made, or that cannot be read."""


class EngineError(RatingEngineError):
    """The inference engine is missing, or did not do what it promises."""


def quote(text: object) -> str:
    """The reader's own text in backticks, shortened where it is long, with what cannot be seen written out."""
    words = visible(str(text))
    return f"`{words if len(words) <= 60 else words[:57] + '...'}`"


def visible(text: str) -> str:
    """The text with what cannot be seen written out, so that no name or word in it can steer a terminal."""
    return "".join(one if one.isprintable() else ascii(one)[1:-1] for one in text)


def suggest(wrong: str, known: Iterable[str], otherwise: str = "") -> str:
    """``did you mean `x`?`` where a known word is close, else ``otherwise``."""
    near = get_close_matches(wrong, list(known), n=1, cutoff=0.6)
    return f"did you mean `{near[0]}`?" if near else otherwise


def one_of(words: Sequence[str]) -> str:
    """``use one of `a`, `b` or `c```, for advice."""
    quoted = [quote(word) for word in words] or ["nothing: there is none yet"]
    if len(quoted) == 1:
        return f"use {quoted[0]}"
    return f"use one of {', '.join(quoted[:-1])} or {quoted[-1]}"
