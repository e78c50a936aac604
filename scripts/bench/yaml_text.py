"""Front matter from plain values: quoted as JSON quotes, which YAML reads alike."""

import json

Value = str | int | list | dict


def quote(text) -> str:
    return json.dumps(str(text), ensure_ascii=False)


def block(fields: dict, indent: str = "") -> str:
    return "".join(f"{indent}{key}:{_after_colon(value, indent)}" for key, value in fields.items() if value not in ([], "", None))


def _after_colon(value: Value, indent: str) -> str:
    if isinstance(value, dict):
        return "\n" + block(value, indent + "  ")
    if isinstance(value, list) and value and isinstance(value[0], dict):
        return "\n" + "".join(_row(row, indent + "  ") for row in value)
    if isinstance(value, list):
        return " [" + ", ".join(quote(element) for element in value) + "]\n"
    return f" {quote(value)}\n"


def _row(row: dict, indent: str) -> str:
    text = block(row, indent + "  ")
    return f"{indent}- {text[len(indent) + 2:]}"


def document(fields: dict, body: str = "") -> str:
    return f"---\n{block(fields)}---\n\n{body}" if body else f"---\n{block(fields)}---\n"
