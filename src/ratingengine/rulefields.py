"""What each field of a rule file means, for those who write it; an editor shows it beside the field.

Every field has its words; the tests find one without.
"""

from __future__ import annotations

from typing import NamedTuple

from ratingengine._model import Span, Strict
from ratingengine.characteristics import Band, Bands, Measure
from ratingengine.framework import Audit, Description, Level, Scale
from ratingengine.kloetexts import CharacteristicText, ClaimText, KloeText
from ratingengine.principles import Limit
from ratingengine.principletexts import Amount, PrincipleText, ThresholdText
from ratingengine.rulefiles import DomainText, Fingerprint, FrameworkText, KloeEntry, PromptText, StatementsText


class Words(NamedTuple):
    """What a kind of thing is called, what it is, and what each of its fields means."""

    title: str
    says: str
    fields: dict[str, str]


# Of whatever may be meant for some service types only.
TYPE_WORDS = {
    "applies_to": "The only service types that this is meant for, by their ids. Leave it out where it is for all.",
    "does_not_apply_to": "The service types that this is not meant for, by their ids. Write this or `applies_to`.",
}

_BASIS = "Where the rule comes from: the standard itself, what others report of it, or our own reading."
_SOURCE = "Where it is written, or why it is read so; shown to whoever asks why the rule stands."
RULE_WORDS: dict[type[Strict], Words] = {
    FrameworkText: Words(
        "Framework",
        "One edition of a standard: its scale, domains, KLOEs, and how findings become ratings.",
        {
            "framework": "The id of the framework; evidence names it. It is the name of its folder too.",
            "title": "What the standard is called.",
            "edition": "Which edition of the standard this is, and how you know.",
            "publisher": "Who published the standard.",
            "follows": "The id of the edition whose place this one takes.",
            "in_force": "The days on which the standard was in force. An audit holds the assessment against them.",
            "audit": "What an audit holds an assessment to beyond the rules. It bears on no rating.",
            "scale": "The levels of the rating, and which of them speak for the service.",
            "service_types": "The types of service that the standard is for: an id, and what people call it.",
            "events": "What can happen to a service that a limit attaches to: an id, and what people call it.",
            "domains": "The key questions that are rated, by their ids, in the order of the standard.",
            "position_policy": "How facts on one claim that disagree are weighed.",
            "thresholds": "Numbers that depend on how many there are of something. Principles use them by name.",
            "principles": "The rules that turn findings into ratings, one list for each stage. The first that holds"
            " decides; at the last two stages the list ends with one that has `when: {}`.",
            "limits": "Caps on a rating because of an event.",
            "kloes": "Every KLOE of the standard, by its id, with its prompts. Its rules are in a file of its own.",
        },
    ),
    Span: Words(
        "Stretch of days",
        "A first and a last day, both included. Without one of them it is open on that side.",
        {"from": "The first day.", "until": "The last day."},
    ),
    Audit: Words(
        "Audit",
        "What an audit holds an assessment to, beyond what the rules say.",
        {
            "carried_forward_years": "After how many years a rating can no longer be carried forward.",
            "basis": _BASIS,
            "source": _SOURCE,
        },
    ),
    Scale: Words(
        "Scale",
        "The levels of the rating.",
        {
            "levels": "Every level, from worst to best.",
            "favourable_from": "The first level, from below, that speaks for the service.",
        },
    ),
    Level: Words(
        "Level",
        "One step of the scale.",
        {
            "id": "The id by which rules and evidence name the level.",
            "label": "The word that people read.",
            "mark": "The sign shown beside the word, so that colour alone never tells levels apart.",
            "colour": "The colour that it is shown in, by its English name.",
        },
    ),
    DomainText: Words(
        "Domain",
        "A key question that is rated from its KLOEs.",
        {
            "title": "What people call it.",
            "described_as": "What the domain is like at each level, by the level's id; leave out what the standard"
            " does not describe.",
        },
    ),
    Description: Words(
        "Description",
        "One sentence on what a domain is like at a level.",
        {
            "says": "The sentence, in our own words and not the standard's.",
            "cites": "The statements of the standard that it expresses, by their ids in `statements.yaml`.",
        },
    ),
    ThresholdText: Words(
        "Threshold",
        "A number that depends on another one.",
        {
            "by": "The field that is counted, such as `rated` for how many inputs are rated.",
            "steps": "From this many on (left), that number (right). Begin at 1.",
        },
    ),
    PrincipleText: Words(
        "Principle",
        "A rule that gives a level when all its counts are met.",
        {
            "id": "An id that says what it finds, in small letters and hyphens. Reasons name it.",
            "says": "The rule in a sentence that a provider would understand; it is shown as the reason.",
            "gives": "The level that it gives, by its id.",
            "when": "What is counted, each with `at_least` or `at_most`; all must hold. `{}` holds always.",
            "basis": _BASIS,
            "source": _SOURCE,
        },
    ),
    Amount: Words(
        "Amount",
        "A count that must be reached, or not be passed: one of the two.",
        {
            "at_least": "The count must be this number or more; a threshold may be named instead.",
            "at_most": "The count must be this number or less; a threshold may be named instead.",
        },
    ),
    Limit: Words(
        "Limit",
        "A cap on a rating because of an event.",
        {
            "id": "An id that says what it caps, in small letters and hyphens.",
            "says": "The limit in a sentence that a provider would understand; it is shown as the reason.",
            "event": "The event that brings it about, by its id in `events`.",
            "at": "What it caps: `linked_domain`, `overall`, or one domain by its id.",
            "no_better_than": "The best level that is still possible, by its id.",
            "basis": _BASIS,
            "source": _SOURCE,
        },
    ),
    KloeEntry: Words(
        "KLOE",
        "A key line of enquiry, as the framework lists it.",
        {
            "domain": "The domain that it belongs to, by its id.",
            "title": "What it asks about, in our words. Its own file repeats it.",
            "prompts": "Its numbered questions, by their ids, in order.",
        },
    ),
    PromptText: Words(
        "Prompt",
        "A numbered question under a KLOE.",
        {"about": "What it asks about, in our words."},
    ),
    StatementsText: Words(
        "Index of statements",
        "The standard's statements by id, without their text. A tool writes this file.",
        {
            "document": "The document that the statements stand in.",
            "statements": "Every statement, as document/KLOE/level/number, with the fingerprint of its text.",
        },
    ),
    Fingerprint: Words(
        "Statement",
        "One statement of the standard.",
        {"sha256": "The SHA-256 of its text, by which `ratingengine check --document` finds it again."},
    ),
    KloeText: Words(
        "Rules of a KLOE",
        "What evidence can bear out about one KLOE, and what shows at each level when it does.",
        {
            "kloe": "The id of the KLOE, as in `framework.yaml`. The file is named after it.",
            "title": "Its title, word for word as in `framework.yaml`.",
            "claims": "What evidence can bear out, by id. Every claim is used by a characteristic.",
            "characteristics": "The rules, under the id of the level that they describe.",
        },
    ),
    ClaimText: Words(
        "Claim",
        "Something that can be true, partly true or not true of a service, and that evidence bears out.",
        {
            "says": "One sentence that can be true or not. It is worded as a good thing, unless it is adverse.",
            "prompts": "The prompts of this KLOE that it answers, by their ids.",
            "adverse": "Write `true` where it is a bad thing when the claim holds.",
            "measure": "How a figure bears on it, where there is one.",
        },
    ),
    Measure: Words(
        "Measure",
        "The figures at which a claim holds, or holds in part.",
        {
            "unit": "What the figure is in, such as `percent`. Evidence must use the same.",
            "bands": "The bands, by the day from which they are in force. A change is a new day, never an edit.",
            "basis": "Where the figures come from: the standard, what others report of it, or our own reading.",
            "source": "Where the figures are written; it can be left out for an interpretation alone.",
        },
    ),
    Bands: Words(
        "Bands",
        "What the figure must be; beyond both bands the claim does not hold.",
        {
            "yes": "Where the claim holds. It lies further out than `partly`.",
            "partly": "Where the claim holds in part. It looks the same way as `yes`.",
        },
    ),
    Band: Words(
        "Band",
        "One side of a figure: one of the two.",
        {"at_least": "The figure is this or more.", "at_most": "The figure is this or less."},
    ),
    CharacteristicText: Words(
        "Characteristic",
        "A rule: where claims stand so, the service is found to be so, at this level.",
        {
            "id": "An id that says what is found, in small letters and hyphens. Reasons name it.",
            "says": "The finding in a sentence that a provider would accept.",
            "cites": "The statements of the standard that it expresses, by their ids in `statements.yaml`.",
            "basis": "Write `interpretation` where no cited statement speaks of the subject itself.",
            "when": "Where claims must stand, all of them. Under `any`, all of one alternative are enough.",
        },
    ),
}

# What the words mean that alone can stand in a field.
MEANINGS_IN_RULES: dict[str, dict[str, str]] = {
    "basis": {
        "published": "The standard itself says so.",
        "secondary": "Others report that it is so.",
        "interpretation": "It is our own reading.",
    },
    "stage": {
        "judgement": "From the findings on one KLOE to its judgement. Each principle has conditions.",
        "domain": "From the judgements and findings in one domain to its rating. The last has `when: {}`.",
        "overall": "From the ratings of the domains to the overall rating. The last has `when: {}`.",
    },
    "position_policy": {
        "significant-fact-decides": "At its worst if a fact with significant impact says so; else where all facts"
        " agree; else at partly, shown as conflicting."
    },
    "half": {
        "yes": "The claim holds.",
        "at_least_partly": "The claim holds, or holds in part.",
        "at_most_partly": "The claim holds in part, or does not hold.",
        "no": "The claim does not hold.",
    },
}
