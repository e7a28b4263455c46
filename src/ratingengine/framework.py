"""A framework: the data that one edition of a standard comes to. `rulebook` reads it from its files and checks it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from functools import cached_property
from typing import Annotated, Literal

from pydantic import Field

from ratingengine._model import Name, Span, Strict, Text, Whole, Word
from ratingengine.characteristics import Basis, Characteristic, Claim, ForSome
from ratingengine.principles import Limit, Principle, Stage


class Level(Strict):
    """One step of the scale, with the word, mark and colour it is shown by."""

    id: Word
    label: Text
    mark: Text
    colour: Text


class Scale(Strict):
    """The levels from worst to best, and the first of them that speaks for the service."""

    levels: Annotated[tuple[Level, ...], Field(min_length=2)]
    favourable_from: Name


class Description(Strict):
    """What a level of a domain is like, in a sentence of ours, with the standard's statements that it expresses."""

    says: Text
    cites: Annotated[tuple[Name, ...], Field(min_length=1)]


class Domain(Strict):
    """A key question, with a description of each level that the standard describes."""

    id: Name
    title: Text
    described_as: tuple[tuple[str, tuple[Description, ...]], ...] = ()

    def descriptions(self, level: str | None) -> tuple[Description, ...]:
        """What the domain is like at a level; nothing where the standard does not describe that."""
        return dict(self.described_as).get(level or "", ())


class Audit(Strict):
    """What an audit holds an assessment to, beyond what the rules say by themselves."""

    carried_forward_years: Whole
    basis: Basis
    source: Text


@dataclass(frozen=True, slots=True)
class Prompt(ForSome):
    """A numbered question under a KLOE, with what it asks about in our words."""

    id: Name
    about: Text
    applies_to: tuple[Name, ...] = ()
    does_not_apply_to: tuple[Name, ...] = ()


@dataclass(frozen=True, slots=True)
class Kloe(ForSome):
    """A key line of enquiry, with its title in our words and its prompts in order."""

    id: Name
    domain: Name
    title: Text
    prompts: tuple[Prompt, ...]
    applies_to: tuple[Name, ...] = ()
    does_not_apply_to: tuple[Name, ...] = ()


@dataclass(frozen=True, slots=True)
class Statement(ForSome):
    """One sentence of the standard, known by its id and the fingerprint of its text, with the level it describes."""

    id: Name
    sha256: Name
    applies_to: tuple[Name, ...] = ()
    does_not_apply_to: tuple[Name, ...] = ()

    @property
    def part(self) -> str:
        """The KLOE or domain that it belongs to."""
        return self.id.split("/")[-3]

    @property
    def level(self) -> str:
        """The level that it describes."""
        return self.id.split("/")[-2]


@dataclass(frozen=True, eq=False)
class Framework:
    """Everything that ratings are made by, in the order of the standard. Look things up with the methods.

    Two frameworks are told apart by ``digest``, the SHA-256 of all that they contain as canonical JSON (RFC 8785).
    ``files`` names the files it was read from, within its folder, with the SHA-256 of each. ``follows`` is the id of
    the edition that it takes the place of.
    """

    id: Name
    title: Text
    edition: Text
    publisher: Text
    scale: Scale
    service_types: tuple[tuple[Name, Text], ...]
    events: tuple[tuple[Name, Text], ...]
    domains: tuple[Domain, ...]
    kloes: tuple[Kloe, ...]
    statements: tuple[Statement, ...]
    claims: tuple[Claim, ...]
    characteristics: tuple[Characteristic, ...]
    principles: tuple[Principle, ...]
    limits: tuple[Limit, ...]
    position_policy: Literal["significant-fact-decides"]
    in_force: Span | None = None
    follows: str | None = None
    audit: Audit | None = None
    digest: str = ""
    files: tuple[tuple[str, str], ...] = ()

    @cached_property
    def levels(self) -> tuple[str, ...]:
        """The ids of the levels, from worst to best."""
        return tuple(level.id for level in self.scale.levels)

    @cached_property
    def favourable_levels(self) -> tuple[str, ...]:
        """The levels that speak for the service."""
        return self.levels[self.levels.index(self.scale.favourable_from) :]

    def level(self, level: str) -> Level:
        """The level of this id."""
        return self.scale.levels[self.rank(level)]

    def rank(self, level: str) -> int:
        """How many levels are worse."""
        return self.levels.index(level)

    @cached_property
    def _claims(self) -> dict[str, Claim]:
        return {claim.id: claim for claim in self.claims}

    @cached_property
    def _characteristics(self) -> dict[str, Characteristic]:
        return {one.id: one for one in self.characteristics}

    @cached_property
    def _by_kloe(self) -> dict[str, tuple[tuple[Claim, ...], tuple[Characteristic, ...]]]:
        claims: dict[str, list[Claim]] = {kloe.id: [] for kloe in self.kloes}
        characteristics: dict[str, list[Characteristic]] = {kloe.id: [] for kloe in self.kloes}
        for claim in self.claims:
            claims[claim.kloe].append(claim)
        for rule in self.characteristics:
            characteristics[rule.kloe].append(rule)
        return {kloe: (tuple(claims[kloe]), tuple(characteristics[kloe])) for kloe in claims}

    @property
    def claim_ids(self) -> Collection[str]:
        """The ids of the claims, in order."""
        return self._claims.keys()

    def claim(self, claim: str) -> Claim:
        """The claim of this id; ``KeyError`` where there is none."""
        return self._claims[claim]

    def characteristic(self, characteristic: str) -> Characteristic:
        """The characteristic of this id; ``KeyError`` where there is none."""
        return self._characteristics[characteristic]

    def applies(self, one: Claim | Characteristic, service_type: str) -> bool:
        """Whether a claim or characteristic, and the KLOE that it belongs to, are meant for a service type."""
        return one.is_for(service_type) and self.kloe(one.kloe).is_for(service_type)

    def types_of(self, one: Claim | Characteristic) -> list[str]:
        """The service types that a claim or characteristic applies to."""
        return [name for name, _ in self.service_types if self.applies(one, name)]

    def claims_for(self, service_type: str) -> tuple[Claim, ...]:
        """The claims that apply to a type of service, by themselves and by their KLOE, in order."""
        found = self._claims_for
        if service_type not in found:
            found[service_type] = tuple(one for one in self.claims if self.applies(one, service_type))
        return found[service_type]

    @cached_property
    def _claims_for(self) -> dict[str, tuple[Claim, ...]]:
        return {}

    def claims_of(self, kloe: str) -> tuple[Claim, ...]:
        """The claims of a KLOE, in the order of its file; none where it is not encoded."""
        return self._by_kloe[kloe][0]

    def characteristics_of(self, kloe: str) -> tuple[Characteristic, ...]:
        """The characteristics of a KLOE, in the order of its file; none where it is not encoded."""
        return self._by_kloe[kloe][1]

    def kloe(self, kloe: str) -> Kloe:
        """The KLOE of this id; ``KeyError`` where there is none."""
        return self._kloes[kloe]

    @cached_property
    def _kloes(self) -> dict[str, Kloe]:
        return {kloe.id: kloe for kloe in self.kloes}

    def domain(self, domain: str) -> Domain:
        """The domain of this id; ``KeyError`` where there is none."""
        return self._domains[domain]

    @cached_property
    def _domains(self) -> dict[str, Domain]:
        return {domain.id: domain for domain in self.domains}

    def kloes_of(self, domain: str) -> tuple[Kloe, ...]:
        """The KLOEs of a domain, in order."""
        return tuple(kloe for kloe in self.kloes if kloe.domain == domain)

    def kloes_for(self, domain: str, service_type: str) -> tuple[str, ...]:
        """The ids of a domain's KLOEs that apply to a type of service, in order."""
        return tuple(kloe.id for kloe in self.kloes_of(domain) if kloe.is_for(service_type))

    def principles_of(self, stage: Stage) -> tuple[Principle, ...]:
        """The principles of a stage, in the order in which they are tried."""
        return tuple(one for one in self.principles if one.stage == stage)

    def is_encoded(self, kloe: str) -> bool:
        """Whether the KLOE has characteristics yet."""
        return bool(self.characteristics_of(kloe))

    def not_described(self, kloe: str) -> tuple[str, ...]:
        """The levels, from worst to best, that no characteristic of the KLOE describes; only people can give those."""
        described = {one.level for one in self.characteristics_of(kloe)}
        return tuple(level for level in self.levels if level not in described)
