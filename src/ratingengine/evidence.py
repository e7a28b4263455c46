"""Evidence: the facts of one assessment, and what people have decided about it. `intake` reads and checks it."""

from __future__ import annotations

from datetime import date
from typing import Literal

from pydantic import Field

from ratingengine._model import Day, Figure, Flag, Name, Span, Strict, Text, Whole
from ratingengine.characteristics import Claim, PositionWord
from ratingengine.framework import Framework

NOT_RATED = "not_rated"
OVERALL = "overall"


class Service(Strict):
    """Who is assessed: an organisation, never a person."""

    organisation: Text
    type: Name
    location: Text | None = None


class Sample(Strict):
    """Of how many people, records or things looked at (``of``) the claim held for how many (``met``)."""

    met: Whole
    of: Whole


class Reading(Strict):
    """A figure with its unit."""

    value: Figure
    unit: Text


class Fact(Strict):
    """What was learned on one claim: how far it holds by this, who or what says so, and when and where it was seen.

    ``holds: not_shown`` is missing assurance: nobody could show it. It counts as partly and is shown as such.
    ``impact: significant`` says that people were harmed, or put at serious risk, by what the fact reports against the
    service. ``actionable: false`` says that nobody can change what it reports, such as a death.
    """

    id: Name
    says: Text
    claim: Name | None = None
    kloe: Name | None = None
    prompt: Name | None = None
    holds: Literal["yes", "partly", "no", "not_shown"] | None = None
    measure: Reading | None = None
    source: (
        Literal[
            "interview",
            "observation",
            "records",
            "data",
            "feedback",
            "policy",
            "notification",
            "complaint",
            "survey",
            "third_party",
        ]
        | None
    ) = None
    where: Text | None = None
    sample: Sample | None = None
    observed_on: Day | None = None
    recorded_on: Day | None = None
    impact: Literal["none", "possible", "significant"] = "none"
    response: Literal["open", "in_hand", "fixed"] | None = None
    supersedes: Name | None = None
    filed_under: Name | None = None
    actionable: Flag = True


class Judgement(Strict):
    """A level given by people to a KLOE or a domain; ``not_rated`` says that they decided not to rate it."""

    id: Name
    of: Name
    level: Name
    because: Text
    made_by: Text
    made_on: Day


class CarriedForward(Strict):
    """A rating from an earlier inspection that stands for a KLOE or domain which this one did not rate."""

    id: Name
    of: Name
    level: Name
    rated_on: Day
    origin: Text


class Event(Strict):
    """Something that happened to the service and that a limit may attach to, such as a warning notice."""

    id: Name
    event: Name
    says: Text
    on: Day
    linked_to: Name | None = None


class Departure(Strict):
    """A reasoned human decision to depart from a principle or a limit, with who decided and who approved, by role."""

    id: Name
    of: Name
    principle: Name
    from_: Name = Field(alias="from")
    to: Name
    rationale: Text
    decided_by: Text
    decided_on: Day
    approved_by: Text


class Correction(Strict):
    """A point of factual accuracy that was accepted: the fact it withdraws, the one it adds, or both.

    Only the position on the day of the assessment can be corrected; when that came to be known may be later.
    """

    id: Name
    withdraws: Name | None = None
    adds: Name | None = None
    because: Text
    accepted_by: Text
    accepted_on: Day


class Evidence(Strict):
    """Everything that one assessment rests on, in the order of its file.

    ``window`` is the time that the assessment is meant to look at, and ``cut_off`` the last day on which evidence was
    to be taken in; they bear on no rating, and an audit holds the facts against them.
    """

    assessment: Name
    framework: Name
    service: Service
    assessed_on: Day
    window: Span | None = None
    cut_off: Day | None = None
    facts: tuple[Fact, ...]
    judgements: tuple[Judgement, ...] = ()
    carried_forward: tuple[CarriedForward, ...] = ()
    events: tuple[Event, ...] = ()
    departures: tuple[Departure, ...] = ()
    corrections: tuple[Correction, ...] = ()

    @property
    def levels_given(self) -> tuple[Judgement | CarriedForward, ...]:
        """The levels that people gave, then those carried forward; the first for a KLOE or domain stands."""
        return (*self.judgements, *self.carried_forward)

    def fact(self, fact: str) -> Fact:
        """The fact of this id; ``KeyError`` where there is none."""
        for one in self.facts:
            if one.id == fact:
                return one
        raise KeyError(fact)


def position_of(fact: Fact, evidence: Evidence, framework: Framework) -> PositionWord | None:
    """Where the fact alone would leave its claim; ``None`` where it bears on no claim."""
    return position_on(fact, framework.claim(fact.claim), evidence.assessed_on) if fact.claim else None


def position_on(fact: Fact, claim: Claim, on: date) -> PositionWord | None:
    """Where the fact alone would leave the claim under the bands in force on a day; ``None`` before the first."""
    if fact.measure is not None:
        return claim.measure.position(fact.measure.value, on) if claim.measure else None
    return "partly" if fact.holds == "not_shown" else fact.holds
