"""What each field of an evidence file, and of a file of accepted points, means for those who write it."""

from __future__ import annotations

from typing import Any

from ratingengine._model import Strict
from ratingengine.evidence import (
    CarriedForward,
    Correction,
    Departure,
    Event,
    Evidence,
    Fact,
    Judgement,
    Reading,
    Sample,
    Service,
)
from ratingengine.revision import Corrections, Point
from ratingengine.rulefields import Words

_RATED = "The KLOE or domain that the level is of, by its id."

EVIDENCE_WORDS: dict[type[Strict], Words] = {
    Evidence: Words(
        "Evidence",
        "Everything that one assessment rests on. Never name a person.",
        {
            "assessment": "Your own id for the assessment.",
            "framework": "The framework that it is rated by, by its id.",
            "service": "Who is assessed.",
            "assessed_on": "The day of the assessment. Nothing observed may be later.",
            "window": "The time that the assessment looks at. An audit holds the facts against it.",
            "cut_off": "The last day on which evidence was taken in. An audit holds the facts against it.",
            "facts": "What was learned, one fact on one claim each.",
            "judgements": "Levels that people gave to a KLOE or a domain.",
            "carried_forward": "Ratings of an earlier inspection that still stand.",
            "events": "What happened to the service that limits attach to.",
            "departures": "Decisions of people to depart from a principle or a limit.",
            "corrections": "Points of factual accuracy that were accepted. `ratingengine revise` writes them.",
        },
    ),
    Service: Words(
        "Service",
        "Who is assessed: an organisation, never a person.",
        {
            "organisation": "The organisation's name.",
            "type": "Its service type, by its id in the framework.",
            "location": "Which of its locations.",
        },
    ),
    Fact: Words(
        "Fact",
        "What was learned on one claim: how far it holds, and who or what says so.",
        {
            "id": "Your own id, once in the file.",
            "says": "One sentence, as an inspector would note it.",
            "claim": "The claim that it bears on, by its id; `ratingengine show claims` lists them.",
            "kloe": "The KLOE that it bears on, where no claim fits. It is then kept, and listed as unused.",
            "prompt": "The prompt that it answers, where no claim fits. It is then kept, and listed as unused.",
            "holds": "How far the claim holds by this fact.",
            "measure": "A figure instead of `holds`, where the claim has bands for one.",
            "source": "What kind of evidence it is.",
            "where": "The place where it was seen or heard.",
            "sample": "Of how many looked at the claim held for how many; for an adverse claim too.",
            "observed_on": "The day on which it was seen or heard.",
            "recorded_on": "The day on which it was written down.",
            "impact": "Whether people were harmed, or put at serious risk, by what it reports against the service.",
            "response": "What the service has done about it. Shown, and not weighed.",
            "supersedes": "The earlier fact on the same claim whose place it takes, by its id.",
            "filed_under": "The domain that the inspector filed it under. Shown, and not weighed.",
            "actionable": "Write `false` where nobody can change what it reports.",
        },
    ),
    Reading: Words(
        "Figure",
        "A figure with its unit.",
        {"value": "The figure in digits.", "unit": "What it is in, as the claim's measure says it."},
    ),
    Sample: Words(
        "Sample",
        "How many were looked at.",
        {"met": "For how many the claim held.", "of": "How many were looked at."},
    ),
    Judgement: Words(
        "Judgement",
        "A level that people gave to a KLOE or a domain.",
        {
            "id": "Your own id, once in the file.",
            "of": _RATED,
            "level": "The level, by its id; `not_rated` says that they decided not to rate.",
            "because": "Why, in a sentence or two.",
            "made_by": "Who judged, by role and never by name.",
            "made_on": "The day on which they judged.",
        },
    ),
    CarriedForward: Words(
        "Rating carried forward",
        "A rating of an earlier inspection that still stands.",
        {
            "id": "Your own id, once in the file.",
            "of": _RATED,
            "level": "The level that it was given then, by its id.",
            "rated_on": "The day on which it was rated.",
            "origin": "The inspection or report that the rating comes from.",
        },
    ),
    Event: Words(
        "Event",
        "Something that happened to the service and that a limit may attach to.",
        {
            "id": "Your own id, once in the file.",
            "event": "Which of the framework's events it is, by its id.",
            "says": "What happened, in a sentence.",
            "on": "The day on which it happened.",
            "linked_to": "The domain that it is linked to, by its id, where the limit asks for one.",
        },
    ),
    Departure: Words(
        "Departure",
        "A reasoned decision to depart from a principle or a limit; people are named by role.",
        {
            "id": "Your own id, once in the file.",
            "of": "The KLOE, the domain or `overall` whose rating it changes.",
            "principle": "The principle or limit that is departed from, by its id.",
            "from": "The level that this principle or limit gave, by its id.",
            "to": "The level that was decided instead, by its id.",
            "rationale": "The reasons, so that whoever reads them can disagree.",
            "decided_by": "Who decided, by role and never by name.",
            "decided_on": "The day on which it was decided.",
            "approved_by": "Who approved it, by role and never by name.",
        },
    ),
    Correction: Words(
        "Correction",
        "A point of factual accuracy that was accepted: the fact it withdraws, adds, or both.",
        {
            "id": "Your own id, once in the file.",
            "withdraws": "The fact that no longer counts, by its id.",
            "adds": "The fact that now counts, by its id.",
            "because": "Why it was accepted.",
            "accepted_by": "Who accepted it, by role and never by name.",
            "accepted_on": "The day on which it was accepted.",
        },
    ),
    Corrections: Words(
        "Accepted points",
        "The points that were accepted on one record, for `ratingengine revise RECORD --accept FILE`.",
        {
            "record": "The digest of the record that they are on, to make sure that it is this one.",
            "accepted_by": "Who accepted them, by role and never by name.",
            "accepted_on": "The day on which they were accepted.",
            "corrections": "The points, each with one thing that it does.",
        },
    ),
    Point: Words(
        "Accepted point",
        "One point: a fact that is corrected, added or withdrawn.",
        {
            "id": "Your own id for the point.",
            "because": "Why it was accepted.",
            "corrects": "The fact that is corrected, by its id. What is different stands under `to`.",
            "to": "The fields of the corrected fact that are different, and no others.",
            "adds": "A whole fact that is added, with an id of its own.",
            "withdraws": "The fact that no longer counts, by its id.",
        },
    ),
}

# What the words mean that alone can stand in a field.
MEANINGS_IN_EVIDENCE: dict[str, dict[str, str]] = {
    "holds": {
        "yes": "The claim holds. On an adverse claim: the wrong is there.",
        "partly": "The claim holds in part.",
        "no": "The claim does not hold.",
        "not_shown": "Nobody could show it: missing assurance, which counts as partly.",
    },
    "impact": {
        "none": "Nobody was affected.",
        "possible": "People could have been affected.",
        "significant": "People were harmed or put at serious risk. Only for facts against the service.",
    },
    "response": {
        "open": "Nothing has been done yet.",
        "in_hand": "The service is putting it right.",
        "fixed": "The service has put it right.",
    },
}

# What the fields of some names look like filled in.
EXAMPLES: dict[str, Any] = {
    "accepted_by": "Lead inspector",
    "approved_by": "Ratings panel",
    "assessed_on": "2031-06-30",
    "decided_by": "Head of inspection",
    "made_by": "Inspector",
    "observed_on": "2031-05-02",
    "sample": {"met": 37, "of": 40},
    "steps": {"1": 1, "4": 2},
    "unit": "percent",
}
