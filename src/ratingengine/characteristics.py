"""Claims and characteristics: what evidence can bear out, and what shows when it does.

The conditions are halves of the order of positions and nothing else, favourable ones for the favourable levels,
unfavourable ones for the others. That is why no improvement in the evidence can ever cost a service a good finding.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated, Literal, NamedTuple

from pydantic import Field

from ratingengine._model import Day, Figure, Name, Strict, Text

PositionWord = Literal["no", "partly", "yes"]
POSITIONS: tuple[PositionWord, ...] = ("no", "partly", "yes")
HALVES = ("yes", "at_least_partly", "at_most_partly", "no")
UPPER_HALVES = ("yes", "at_least_partly")
Basis = Literal["published", "secondary", "interpretation"]


class ForSome:
    """Something that may be meant for some service types only."""

    __slots__ = ()
    if TYPE_CHECKING:

        @property
        def applies_to(self) -> tuple[str, ...]: ...  # noqa: D102
        @property
        def does_not_apply_to(self) -> tuple[str, ...]: ...  # noqa: D102

    @property
    def is_limited(self) -> bool:
        """Whether it is meant for some service types only."""
        return bool(self.applies_to or self.does_not_apply_to)

    def is_for(self, service_type: str) -> bool:
        """Whether it is meant for a service of this type."""
        if self.applies_to:
            return service_type in self.applies_to
        return service_type not in self.does_not_apply_to


class Applicable(ForSome, Strict):
    """Something for some service types only, as its author writes it."""

    applies_to: tuple[Name, ...] = ()
    does_not_apply_to: tuple[Name, ...] = ()


class Band(Strict):
    """One side of a figure: at least, or at most."""

    at_least: Figure | None = None
    at_most: Figure | None = None

    def holds(self, value: Decimal) -> bool:
        """Whether the figure lies on this side."""
        if self.at_least is not None:
            return value >= self.at_least
        return self.at_most is not None and value <= self.at_most


class Bands(Strict):
    """What a figure must be for the claim to hold, or to hold in part; otherwise it does not."""

    yes: Band
    partly: Band


class Measure(Strict):
    """How a figure bears on a claim: its unit, and bands by the day from which they are in force."""

    unit: Text
    bands: Annotated[dict[Day, Bands], Field(min_length=1)]
    basis: Basis
    source: Text | None = None

    def position(self, value: Decimal, on: date) -> PositionWord | None:
        """Where the figure leaves the claim under the bands in force on a day; ``None`` before the first."""
        begun = [day for day in self.bands if day <= on]
        if not begun:
            return None
        bands = self.bands[max(begun)]
        if bands.yes.holds(value):
            return "yes"
        return "partly" if bands.partly.holds(value) else "no"


@dataclass(frozen=True, slots=True)
class Claim(ForSome):
    """Something that evidence can bear out about a service, worded positively unless it is adverse."""

    id: Name
    kloe: Name
    says: Text
    prompts: tuple[Name, ...] = ()
    adverse: bool = False
    measure: Measure | None = None
    applies_to: tuple[Name, ...] = ()
    does_not_apply_to: tuple[Name, ...] = ()

    @property
    def best(self) -> PositionWord:
        """The position that speaks best for the service."""
        return "no" if self.adverse else "yes"

    @property
    def worst(self) -> PositionWord:
        """The position that speaks worst for the service."""
        return "yes" if self.adverse else "no"


class Condition(NamedTuple):
    """A claim and the half of the order in which its position must lie."""

    claim: str
    half: str

    def holds(self, position: PositionWord | None) -> bool:
        """Whether a position lies in the half; an unknown one lies in none."""
        if position is None:
            return False
        if self.half in ("yes", "no"):
            return position == self.half
        return position != ("no" if self.half == "at_least_partly" else "yes")


@dataclass(frozen=True, slots=True)
class Conditions:
    """All of ``every`` must hold and, where there are alternatives, all of at least one of them."""

    every: tuple[Condition, ...]
    alternatives: tuple[tuple[Condition, ...], ...] = ()

    def __iter__(self) -> Iterator[Condition]:
        """Every condition, those of the alternatives included."""
        yield from self.every
        for one in self.alternatives:
            yield from one

    @property
    def ways(self) -> tuple[tuple[Condition, ...], ...]:
        """The sets of conditions each of which is enough."""
        return tuple(self.every + one for one in self.alternatives) or (self.every,)


@dataclass(frozen=True, slots=True)
class Characteristic(ForSome):
    """A rule of the rulebook: where certain claims must stand for a service to be found so, at one level.

    Its basis is ``published`` where a statement that it cites speaks of the subject itself, else ``interpretation``.
    """

    id: Name
    kloe: Name
    level: Name
    says: Text
    cites: tuple[Name, ...]
    when: Conditions
    basis: Basis = "published"
    applies_to: tuple[Name, ...] = ()
    does_not_apply_to: tuple[Name, ...] = ()
