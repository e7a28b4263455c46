"""A real language server for YAML, asked over its standard input as an editor asks it."""

from __future__ import annotations

import json
import os
import subprocess
from itertools import count
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
INSTALLED = Path(os.environ.get("RATINGENGINE_VENV") or ROOT / ".venv") / "editor" / "node_modules"
NODE = INSTALLED.parents[1] / "bin" / "node"
SERVER = INSTALLED / "yaml-language-server" / "bin" / "yaml-language-server"
SETTINGS = {
    "yaml": {
        "validate": True,
        "hover": True,
        "completion": True,
        "yamlVersion": "1.2",
        "schemaStore": {"enable": False},
    }
}


class Server:
    """One running language server, and the files that it has been told of."""

    def __init__(self) -> None:
        assert SERVER.exists(), f"there is no language server in {INSTALLED}; ./dev sets it up"
        self._ids = count(1)
        self._diagnostics: dict[str, list[dict[str, Any]]] = {}
        self._process = subprocess.Popen([NODE, SERVER, "--stdio"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        root = {"name": "root", "uri": ROOT.as_uri()}
        can = {
            "workspace": {"configuration": True},
            "textDocument": {"completion": {"completionItem": {"snippetSupport": True}}},
        }
        self._ask(
            "initialize", {"processId": None, "rootUri": root["uri"], "workspaceFolders": [root], "capabilities": can}
        )
        self._tell("initialized", {})

    def close(self) -> None:
        """Let the server go."""
        self._ask("shutdown", None)
        self._tell("exit", None)
        self._process.communicate(timeout=60)

    def open(self, path: Path, text: str) -> None:
        """Show a file in the editor with this text, whatever is on disk."""
        self._diagnostics.pop(path.as_uri(), None)
        document = {"uri": path.as_uri(), "languageId": "yaml", "version": next(self._ids), "text": text}
        self._tell("textDocument/didOpen", {"textDocument": document})

    def diagnostics(self, path: Path) -> list[tuple[int, int, str]]:
        """What the server says of an open file: line and column (from 1) and message, once it has said so."""
        while path.as_uri() not in self._diagnostics:
            self._read()
        found = self._diagnostics[path.as_uri()]
        starts = [(one["range"]["start"], one["message"]) for one in found]
        return [(start["line"] + 1, start["character"] + 1, message) for start, message in starts]

    def hover(self, path: Path, line: int, column: int) -> str:
        """What is shown of the word at a place (from 1)."""
        found = self._ask("textDocument/hover", self._at(path, line, column))
        return str(found["contents"]["value"]) if found else ""

    def completion(self, path: Path, line: int, column: int) -> dict[str, str]:
        """What is offered at a place (from 1): each label with the text that it fills in."""
        found = self._ask("textDocument/completion", self._at(path, line, column))
        return {one["label"]: one.get("textEdit", {}).get("newText") or one["insertText"] for one in found["items"]}

    def _at(self, path: Path, line: int, column: int) -> dict[str, Any]:
        return {"textDocument": {"uri": path.as_uri()}, "position": {"line": line - 1, "character": column - 1}}

    def _ask(self, method: str, content: Any) -> Any:
        number = next(self._ids)
        self._send({"id": number, "method": method, "params": content})
        while True:
            answer = self._read()
            if answer.get("id") == number and "method" not in answer:
                return answer["result"]

    def _tell(self, method: str, content: Any) -> None:
        self._send({"method": method, "params": content})

    def _send(self, message: dict[str, Any]) -> None:
        body = json.dumps({"jsonrpc": "2.0"} | message).encode()
        assert self._process.stdin
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self._process.stdin.flush()

    def _read(self) -> dict[str, Any]:
        """The next message; what the server asks for is answered, and diagnostics are kept."""
        assert self._process.stdout
        headers = {}
        while line := self._process.stdout.readline().strip():
            name, _, value = line.partition(b":")
            headers[name.lower()] = value
        assert headers, "the language server has ended"
        message: dict[str, Any] = json.loads(self._process.stdout.read(int(headers[b"content-length"])))
        if message.get("method") == "textDocument/publishDiagnostics":
            self._diagnostics[message["params"]["uri"]] = message["params"]["diagnostics"]
        elif "method" in message and "id" in message:
            asked = (
                (message.get("params") or {}).get("items", [])
                if message["method"] == "workspace/configuration"
                else None
            )
            result = None if asked is None else [SETTINGS.get(one.get("section")) for one in asked]
            self._send({"id": message["id"], "result": result})
        return message
