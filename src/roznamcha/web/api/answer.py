"""Answers as JSON, and their shapes for OpenAPI."""

from __future__ import annotations

from typing import Any

import msgspec
from fastapi.responses import Response

_REF = "#/components/schemas/{name}"
Shape = dict[str, Any]


def json(answer: Any) -> Response:
    """Anything that msgspec writes."""
    return Response(msgspec.json.encode(answer), media_type="application/json")


class Shapes:
    """Collects the schemas of what is answered."""

    def __init__(self) -> None:
        self.types: dict[Any, None] = {}

    def responses(self, kind: Any, *statuses: int) -> dict[int | str, dict[str, Any]]:
        """For `responses=` of a route: the shape of the answer, and of the faults it may tell."""
        self.types[kind] = None
        fault = {"application/json": {"schema": {"$ref": _REF.format(name="Fault")}}}
        told = {400: "A filter cannot be understood.", 401: "Nobody is logged in.", 404: "Not in the record."}
        told |= {403: "Not allowed.", 421: "Not asked for by this machine's name.", 422: "A value has the wrong form."}
        (schema,), _ = msgspec.json.schema_components([kind], ref_template=_REF)
        answers: dict[int | str, dict[str, Any]] = {200: {"content": {"application/json": {"schema": schema}}}}
        answers |= {
            status: {"description": told[status], "content": fault} for status in (400, 401, 421, 422, *statuses)
        }
        return answers

    def components(self) -> Shape:
        """The schemas that the responses point at."""
        _, components = msgspec.json.schema_components(list(self.types), ref_template=_REF)
        detail = {"type": "object", "properties": {"detail": {"type": "string"}}, "required": ["detail"]}
        return {**components, "Fault": detail}


SHAPES = Shapes()
