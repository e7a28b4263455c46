"""Writes the JSON Schemas of the files that people write into schema/.

    ./dev python tools/write_schemas.py

Run it when a model has changed; the tests say so.
"""

from __future__ import annotations

from pathlib import Path

from ratingengine.schemas import KINDS, VERSION, schema_text

FOLDER = Path(__file__).parents[1] / "schema"

if __name__ == "__main__":
    for kind in KINDS:
        path = FOLDER / f"{kind}-{VERSION}.schema.json"
        path.write_text(schema_text(kind), encoding="utf-8")
        print(f"wrote {path.relative_to(FOLDER.parent)}")
