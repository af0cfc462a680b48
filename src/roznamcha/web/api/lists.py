"""The lists of the record, page by page as JSON or whole as CSV."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query, Request
from fastapi.responses import Response, StreamingResponse

from roznamcha.record.question import TYPES
from roznamcha.web.api.answer import SHAPES, json
from roznamcha.web.api.read import LISTS, List
from roznamcha.web.api.table import row_of, written
from roznamcha.web.ask.filters import Filters, cursor, read_filters
from roznamcha.web.auth.sessions import reader
from roznamcha.web.view import Web, web_of

router = APIRouter(tags=["lists"], dependencies=[Depends(reader)])

_DAY = r"^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$"
_MOST, _USUAL, _CSV_PAGE = 500, 50, 1000


def filters(
    request: Request,
    since: Annotated[str | None, Query(pattern=_DAY, description="From this day, month or year.")] = None,
    until: Annotated[str | None, Query(pattern=_DAY, description="To the end of this day, month or year.")] = None,
    actor: Annotated[str | None, Query(max_length=200, description="A code or a name, in English or Urdu.")] = None,
    with_: Annotated[str | None, Query(alias="with", max_length=200, description="A second one, likewise.")] = None,
    type: Annotated[str | None, Query(description=f"One of {', '.join(TYPES)}.")] = None,
    dossier: Annotated[str | None, Query(max_length=200, description="A dossier's id.")] = None,
    source: Annotated[str | None, Query(max_length=200, description="An outlet.")] = None,
    min_confidence: Annotated[float | None, Query(ge=0, le=1, description="Leave out what is less sure.")] = None,
) -> Filters:
    """The filters of every list."""
    del since, until, actor, with_, type, dossier, source, min_confidence  # checked here, read as the pages do
    return replace(read_filters(request.query_params), after=None)


Asked = Annotated[Filters, Depends(filters)]


def _add(name: str, list_: List) -> None:
    def page(
        request: Request,
        asked: Asked,
        after: Annotated[
            str | None, Query(pattern=r"^(\d{4}-\d\d-\d\d)?~\d{1,18}$", description="From `next`.")
        ] = None,
        limit: Annotated[int, Query(ge=1, le=_MOST, description="Rows on a page.")] = _USUAL,
    ) -> Response:
        web = web_of(request)
        with web.record.reading() as connection:
            portion = list_.page(connection, replace(asked, after=cursor(after)), limit)
        address = asked.address(after=portion.after, limit=str(limit))
        return json(list_.shape(portion.rows, f"/api/{name}{address}" if portion.after else None))

    def whole(request: Request, asked: Asked) -> Response:
        web = web_of(request)
        with web.record.reading() as connection:  # a filter that cannot be understood is told before all else
            list_.page(connection, asked, 1)
        headers = {"Content-Disposition": f'attachment; filename="{name}.csv"'}
        return StreamingResponse(_rows(web, list_, asked), media_type="text/csv; charset=utf-8", headers=headers)

    router.add_api_route(
        f"/{name}",
        page,
        name=name,
        summary=list_.told,
        responses=SHAPES.responses(list_.shape),
        response_class=Response,
    )
    router.add_api_route(
        f"/{name}.csv", whole, name=f"{name}.csv", summary=f"{list_.told} As CSV, whole.",
        responses={**SHAPES.responses(list_.shape), 200: {"content": {"text/csv": {"schema": {"type": "string"}}}}},
        response_class=Response,
    )  # fmt: skip


def _rows(web: Web, list_: List, asked: Filters) -> Iterator[bytes]:
    columns: list[str] = [field.encode_name for field in _fields(list_.row)]
    yield "\ufeff".encode() + written([columns])
    after: str | None = None
    while True:
        with web.record.reading() as connection:
            portion = list_.page(connection, replace(asked, after=cursor(after)), _CSV_PAGE)
        yield written(row_of(row) for row in portion.rows)
        if portion.after is None:
            return
        after = portion.after


def _fields(row: type[Any]) -> Any:
    import msgspec

    return msgspec.structs.fields(row)


for _name, _list in LISTS.items():
    _add(_name, _list)
