"""The shape of the project: imports in one direction, one importer of durable-rules, no framework's words in src/."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from builders import shipped
from ratingengine import Framework

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "src" / "ratingengine"
MODULES = {path.stem: path for path in SOURCE.glob("*.py")}
ORDER = [
    "errors",
    "_files",
    "_apart",
    "_documents",
    "_yaml",
    "_model",
    "characteristics",
    "principles",
    "framework",
    "rulecontent",
    "kloetexts",
    "principletexts",
    "rulefiles",
    "kloefiles",
    "_cache",
    "rulebook",
    "places",
    "completeness",
    "evidence",
    "intake",
    "positions",
    "_durable",
    "inference",
    "judgement",
    "aggregation",
    "explanation",
    "bounds",
    "alternatives",
    "sheets",
    "reckoning",
    "holds",
    "packing",
    "frontiers",
    "leastchange",
    "ratingmoves",
    "sensitivity",
    "sensitivitywords",
    "trace",
    "flaws",
    "spaces",
    "witnesses",
    "stagecases",
    "mends",
    "idletests",
    "stageproofs",
    "shadows",
    "ruleproofs",
    "limitproofs",
    "soundness",
    "wording",
    "markdownreport",
    "jsonreport",
    "checker",
    "record",
    "assessment",
    "personaldata",
    "audit",
    "changes",
    "undoing",
    "otherrules",
    "comparison",
    "changewords",
    "attestation",
    "rerating",
    "verification",
    "revision",
    "rulefields",
    "evidencefields",
    "schemas",
    "textreport",
    "factlist",
    "htmlreport",
    "pdfreport",
    "_merkle",
    "_entries",
    "_proofs",
    "_history",
    "ledger",
    "ladders",
    "strictness",
    "editions",
    "rulewords",
    "rulechanges",
    "impact",
    "shares",
    "leaflet",
    "diffwords",
    "impactwords",
    "todos",
    "problempages",
    "problemforms",
    "examination",
    "expectations",
    "case",
    "vocabulary",
    "scenarios",
    "showing",
    "playing",
    "testreport",
    "mutants",
    "equivalents",
    "trials",
    "fates",
    "missingscenarios",
    "mutantreport",
    "exercise",
    "coveragereport",
    "livingdocs",
    "yamledits",
    "drafts",
    "tables",
    "tablecells",
    "workbookparts",
    "workbooks",
    "tableedits",
    "scaffolds",
    "inventory",
    "terminal",
    "verifying",
    "commandgroups",
    "verifycli",
    "recordcli",
    "ratecli",
    "ledgercli",
    "rulescli",
    "scenariocli",
    "mutantcli",
    "changescli",
    "tablecli",
    "newcli",
    "cli",
]
ABOVE_ALL = {"__init__", "__main__", "steps"}  # the public names, and the steps that are written with them


def imports(path: Path) -> set[str]:
    """The modules of ours that a module needs to run; imports for type checkers alone do not count."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            node.body = [ast.Pass()]
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module == "ratingengine":
            found |= {name.name for name in node.names if name.name in MODULES} or {"__init__"}
        elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith("ratingengine."):
            found.add((node.module or "").split(".")[1])
    return found


def test_every_module_has_its_place_in_the_order() -> None:
    assert set(MODULES) == set(ORDER) | ABOVE_ALL


@pytest.mark.parametrize("module", ORDER)
def test_it_imports_only_from_before(module: str) -> None:
    assert imports(MODULES[module]) <= set(ORDER[: ORDER.index(module)])


def test_one_module_alone_imports_durable_rules() -> None:
    importers = {
        name
        for name, path in MODULES.items()
        if re.search(r"^\s*(import|from) durable", path.read_text(encoding="utf-8"), re.MULTILINE)
    }

    assert importers == {"_durable"}


def words_of(framework: Framework) -> set[str]:
    """Every word that belongs to a framework alone."""
    words = {framework.id, framework.publisher, *framework.levels}
    words |= {level.label for level in framework.scale.levels}
    words |= {name for name, _ in (*framework.service_types, *framework.events)}
    words |= {one.id for one in (*framework.claims, *framework.characteristics)}
    return words | {one.id for one in (*framework.principles, *framework.limits)}


def test_no_module_knows_a_word_of_a_framework() -> None:
    words = {"cqc", "well_led"}.union(*(words_of(framework) for framework in shipped()))
    words = {word.lower() for word in words} - {"good"}
    assert len(words) > 2000
    for name, path in MODULES.items():
        text = path.read_text(encoding="utf-8")
        low = text.lower()
        inside = [word for word in words if word in low]  # most are not, and looking for a part is quick
        assert [word for word in inside if re.search(rf"(?<!\w){re.escape(word)}(?!\w)", low)] == [], name
        assert not re.search(r"\b[SECRW]\d\b", text), f"{name} names a KLOE"
        assert not re.search(r"[\"'`]good[\"'`]", text), f"{name} names a level"


def test_only_load_functions_and_the_command_line_touch_files_clock_and_environment() -> None:
    touching = (
        r"\bopen\(|\bread_file\(|\.read_(text|bytes)\(|\.write_(text|bytes)|os\.environ|getenv"
        r"|\.today\(|\.now\(|time\.time|random\.|\bprint\(|input\("
    )
    found = {name for name, path in MODULES.items() if re.search(touching, path.read_text(encoding="utf-8"))}

    reading = {"_files", "_documents", "_cache", "completeness", "scenarios"}
    loading = reading | {"editions", "ledger", "checker", "problempages"}
    writing = {"todos", "drafts", "tableedits", "scaffolds"}
    commands = {name for name in ORDER if name.endswith("cli")} | {"terminal", "verifying", "__main__"}
    assert found <= loading | writing | commands
    assert loading | writing <= found


def test_few_modules_begin_processes() -> None:
    beginning = r"os\.fork|import subprocess|import multiprocessing|from multiprocessing|ProcessPool"
    found = {name for name, path in MODULES.items() if re.search(beginning, path.read_text(encoding="utf-8"))}

    assert found == {"_apart", "playing", "editions"}


def functions() -> list[tuple[str, int]]:
    found = [
        (f"{name}.{node.name}", (node.end_lineno or 0) - node.lineno + 1)
        for name, path in MODULES.items()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef)
    ]
    return sorted(found, key=lambda one: one[1])


def test_functions_and_modules_stay_small() -> None:
    sizes = functions()

    assert sizes[len(sizes) // 2][1] <= 10
    assert sizes[len(sizes) * 9 // 10][1] <= 25
    assert sizes[-1][1] <= 60, sizes[-3:]
    # The checker is laid beside records, so it must be one file.
    lengths = {name: len(path.read_text(encoding="utf-8").splitlines()) for name, path in MODULES.items()}
    assert [name for name, length in lengths.items() if length > (700 if name == "checker" else 400)] == []


def public(body: list[ast.stmt], inside: str) -> list[tuple[str, ast.FunctionDef | ast.ClassDef]]:
    """The public functions and classes of a module, and the public methods of its public classes."""
    found: list[tuple[str, ast.FunctionDef | ast.ClassDef]] = []
    for node in body:
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)) and not node.name.startswith("_"):
            found.append((f"{inside}.{node.name}", node))
            found += public(node.body, f"{inside}.{node.name}") if isinstance(node, ast.ClassDef) else []
    return found


def test_every_public_name_says_what_it_is() -> None:
    trees = {name: ast.parse(path.read_text(encoding="utf-8")) for name, path in MODULES.items()}
    names = [one for name, tree in trees.items() for one in public(tree.body, name)]

    assert len(names) > 100
    assert [name for name, tree in trees.items() if not ast.get_docstring(tree)] == []
    assert [name for name, node in names if not ast.get_docstring(node)] == []


def test_no_file_names_an_address() -> None:
    folders = ("src", "rules", "features", "tests", "docs", "examples", "benchmarks", "tools")
    paths = [
        path
        for folder in folders
        for path in (ROOT / folder).rglob("*")
        if path.is_file() and path.suffix in (".py", ".md", ".yaml", ".feature")
    ]
    paths += [
        ROOT / name for name in ("README.md", "STYLE.md", "CHANGELOG.md", "pyproject.toml", "constraints.txt", "dev")
    ]
    assert len(paths) > 50
    for path in paths:
        if path.name != "not-utf8.yaml":
            assert not re.search(r"https?:/" + "/", path.read_text(encoding="utf-8")), f"{path} names an address"
