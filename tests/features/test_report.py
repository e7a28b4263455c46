"""The scenarios on the report that people read, and their steps."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import unescape

from pytest_bdd import parsers, scenarios, then, when

from ratingengine import Framework
from ratingengine.htmlreport import as_html
from ratingengine.steps import Case

scenarios("../../features/audit/report.feature")


@dataclass
class Read:
    """A report, and what it was made by."""

    page: str
    framework: Framework

    def part(self, name: str) -> str:
        """What the part with this heading says, in one line."""
        start = self.page.index(f'id="{name}"')
        return plain(self.page[start : self.page.index("</section>", start)])

    def row(self, of: str) -> str:
        """What the row of the grid on something says."""
        rows = re.findall(r"<tr.*?</tr>", self.page, re.DOTALL)
        (found,) = [row for row in map(plain, rows) if re.match(rf"{of}\b.*(ettled|still be)", row)]
        return found


def plain(page: str) -> str:
    """What a stretch of a page says, in one line."""
    apart = re.sub(r"<(/?(?:t[hdr]|d[td]|li|p|div|summary|caption|h\d))\b", r" <\1", page)
    return " ".join(unescape(re.sub(r"<[^>]*>", "", apart)).split())


@when("the report is made", target_fixture="read")
def _made(case: Case) -> Read:
    return Read(as_html(case.assessment), case.assessment.framework)


@when(parsers.re(r"the report is made from the record (?P<digest>\S+)"), target_fixture="read")
def _made_from(case: Case, digest: str) -> Read:
    return Read(as_html(case.assessment, record=digest), case.assessment.framework)


@then(parsers.re(r"the report says (?P<words>.+)"))
def _says(read: Read, words: str) -> None:
    assert words in plain(read.page)


@then("the report refers to nothing outside itself")
def _alone(read: Read) -> None:
    assert re.findall(r"<(?:script|img|link|iframe|object|embed)\b|\bsrc=|url\(|@import|https?:", read.page) == []
    assert len(re.findall('href="#', read.page)) == len(re.findall("href=", read.page)) > 30


@then(parsers.re(r"the report shows (?P<of>.+) as (?P<word>.+), because (?P<origin>.+)"))
def _shows(read: Read, of: str, word: str, origin: str) -> None:
    told = read.row(of)

    assert re.search(rf"[○◐●★] {word}", told), told
    assert origin.lower() in told.lower(), told


@then(parsers.re(r"for the (?P<reader>provider|reviewer) the report says: (?P<words>.+)"))
def _says_in(read: Read, reader: str, words: str) -> None:
    assert words in read.part({"provider": "accuracy", "reviewer": "process"}[reader])


@then(parsers.re(r"for the provider the report says of (?P<fact>\w+): (?P<words>.+)"))
def _says_of(read: Read, fact: str, words: str) -> None:
    entries = re.findall(r'<li id="fact-.*?class="challenge".*?</div>', read.page, re.DOTALL)
    (told,) = [one for one in map(plain, entries) if re.search(rf"; fact {fact}\b", one)]

    assert words in told


@then("for the reviewer the report names every principle, limit, characteristic and file of the framework")
def _names_all(read: Read) -> None:
    framework, told = read.framework, set(read.part("process").replace(",", " ").replace(";", " ").split())
    rules = [one.id for one in (*framework.principles, *framework.limits, *framework.characteristics)]
    names = [*rules, *(name for name, _ in framework.files), *(sha256 for _, sha256 in framework.files)]

    assert len(names) > 500
    assert [one for one in names if one not in told] == []
