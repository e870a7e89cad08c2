"""Checks the OpenAPI document: `cargo xtask describe --json | check.py packages/openapi/openapi.json`.

It is a valid document with all endpoints of the description, every documented sample fits its schema, and no sample does
once it is damaged.
"""

import copy
import json
import sys

from jsonschema import Draft202012Validator
from openapi_spec_validator import OpenAPIV31SpecValidator


def main(path):
    with open(path, encoding="utf-8") as file:
        document = json.load(file)
    endpoints = {endpoint["name"]: endpoint for endpoint in json.load(sys.stdin)["endpoints"]}
    OpenAPIV31SpecValidator(document).validate()

    problems = []
    counts = {"operations": 0, "webhooks": 0, "samples": 0, "damaged samples": 0}
    for operation in operations(document):
        endpoint = endpoints.pop(operation["operationId"])
        counts["operations"] += 1
        for side, media in sides(operation):
            schema = media["schema"]
            validator = Draft202012Validator({**schema, "components": document["components"]})
            samples = [example["value"] for example in media.get("examples", {}).values()]
            if not samples:
                problems.append(f"{operation['operationId']}: no sample of the {side}")
            for number, sample in enumerate(samples, 1):
                place = f"{operation['operationId']}: {side} sample {number}"
                counts["samples"] += 1
                problems += [f"{place}: {error.json_path}: {error.message}" for error in validator.iter_errors(sample)]
                for what, damaged in damages(endpoint, side, sample):
                    counts["damaged samples"] += 1
                    if validator.is_valid(damaged):
                        problems.append(f"{place}: still valid with {what}")
    for command, methods in document["webhooks"].items():
        counts["webhooks"] += 1
        for side, media in sides(methods["post"]):
            validator = Draft202012Validator({**media["schema"], "components": document["components"]})
            for example in media["examples"].values():
                counts["samples"] += 1
                errors = validator.iter_errors(example["value"])
                problems += [f"{command}: {side}: {error.json_path}: {error.message}" for error in errors]
    problems += [f"{name}: has no operation" for name in endpoints]
    elements = document["components"]["schemas"].get("MsgElement")
    if elements:
        problems += unknown_elements(document, elements)
    if min(counts.values()) == 0:
        problems.append(f"nothing was checked: {counts}")
    if problems:
        sys.exit("\n".join(problems))
    print(", ".join(f"{count} {what}" for what, count in counts.items()))


def operations(document):
    for methods in document["paths"].values():
        yield from methods.values()


def sides(operation):
    yield "request", operation["requestBody"]["content"]["application/json"]
    yield "reply", operation["responses"]["200"]["content"]["application/json"]


def damages(endpoint, side, sample):
    """The sample with one thing wrong with it, again and again, by what the description says about its fields."""
    alternatives = {name for group in endpoint["exactly_one_of"] for name in group}
    for field in endpoint[side]:
        path = field["field"]
        copied = copy.deepcopy(sample)
        parent, name = find(copied, path)
        if parent is None:
            continue

        def damaged(value, parent=parent, name=name, copied=copied):
            before = parent[name]
            parent[name] = value
            result = copy.deepcopy(copied)
            parent[name] = before
            return result

        value = parent[name]
        if field["type"] != "any":
            yield f"{path} of another type", damaged("text" if isinstance(value, dict) else {"an": "object"})
        if side == "reply":
            continue
        if not field.get("unsure") and field.get("enforced", True):
            for what, wrong in beyond_limits(field, value):
                yield f"{path} {what}", damaged(wrong)
        if field["required"] is True and path not in alternatives:
            del parent[name]
            yield f"{path} missing", copied
    if side == "request":
        for group in endpoint["exactly_one_of"]:
            yield f"none of {group}", {key: value for key, value in sample.items() if key not in group}
        yield "an unknown field", {**sample, "NoSuchField": 1}


def beyond_limits(field, value):
    """Values that break a limit of a field, and which one."""
    if "max_items" in field and isinstance(value, list):
        yield "with too many entries", value * (field["max_items"] + 1)
    if "max_bytes" in field:
        yield "too long", "x" * (field["max_bytes"] + 1)
    if "item_max_bytes" in field:
        yield "with an entry that is too long", ["x" * (field["item_max_bytes"] + 1)]
    for limit, beyond in (("min", -1), ("max", 1)):
        if limit in field and not isinstance(value, list):
            yield f"beyond its {limit}", field[limit] + beyond


def find(sample, path):
    """Where a field stands in a sample: the object that holds it, and its name there; nothing where it is absent."""
    *parents, name = path.split(".")
    for parent in parents:
        sample = sample.get(parent.removesuffix("[]")) if isinstance(sample, dict) else None
        if parent.endswith("[]"):
            sample = sample[0] if sample else None
    return (sample, name) if isinstance(sample, dict) and name in sample else (None, name)


def unknown_elements(document, schema):
    """An element of a kind nobody knows is fine; one of a known kind with the content of another is not."""
    validator = Draft202012Validator({**schema, "components": document["components"]})
    if not validator.is_valid({"MsgType": "TIMTomorrowElem", "MsgContent": {"What": 1}}):
        yield "an unknown element is refused"
    if validator.is_valid({"MsgType": "TIMTextElem", "MsgContent": {"Index": 1, "Data": "x"}}):
        yield "a text element without a text is accepted"


main(sys.argv[1])
