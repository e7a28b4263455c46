"""What an editor makes of a file: the file as YAML 1.2 has it, and what the file's schema says of it."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from jsonschema import Draft7Validator

SCHEMAS = Path(__file__).parents[2] / "schema"


class Core(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """YAML as editors read it: 12 is a number and true a truth, but yes is a word and so is 2031-01-31."""

    yaml_implicit_resolvers: dict[str, Any] = {}  # noqa: RUF012 - PyYAML's way

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[str, Any]:  # noqa: FBT001, FBT002, ARG002
        """Keys are words, whatever they look like."""
        if not all(isinstance(key, yaml.ScalarNode) for key, _ in node.value):
            raise yaml.YAMLError
        return {key.value: self.construct_object(value, deep=True) for key, value in node.value}


for tag, shape, first in (
    ("null", r"~|null|Null|NULL|", "~nN\0"),
    ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
    ("int", r"[-+]?[0-9]+", "-+0123456789"),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", "-+.0123456789"),
):
    letters = [*first.replace("\0", ""), *([""] if "\0" in first else [])]
    Core.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(rf"^(?:{shape})$"), letters)


def as_edited(text: str) -> Any:
    """A YAML file as an editor reads it; raises ``yaml.YAMLError``."""
    return yaml.load(text, Loader=Core)  # noqa: S506 - made from the safe one


def kind_of(path: Path) -> str:
    """Which kind of rule file it is, by its name."""
    return {"framework.yaml": "framework", "statements.yaml": "statements"}.get(path.name, "kloe")


@cache
def validator(kind: str) -> Draft7Validator:
    """What checks files of a kind by the published schema."""
    return Draft7Validator(json.loads((SCHEMAS / f"{kind}-1.schema.json").read_text(encoding="utf-8")))


def is_taken(kind: str, content: Any) -> bool:
    """Whether the schema takes what an editor has read."""
    return bool(validator(kind).is_valid(content))
