"""Whether two names of places may mean one."""

from __future__ import annotations

from functools import lru_cache

from roznamcha.lexicon import lexicon


def same_place(one: str, other: str) -> bool:
    """The same name, or a city or region and the country that it lies in."""
    if one == other:
        return True
    code, country = _places().get(one, (None, False))
    other_code, other_country = _places().get(other, (None, False))
    return code is not None and code == other_code and (country or other_country)


@lru_cache(maxsize=1)
def _places() -> dict[str, tuple[str | None, bool]]:
    """English name -> code of the country, whether it is the country itself."""
    known = lexicon()
    places: dict[str, tuple[str | None, bool]] = {}
    for entries in known.index.values():
        for _, forms in entries:
            for form in forms:
                if form.place is not None:
                    places.setdefault(form.place.name, (form.place.code, False))
    places.update({state.name: (code, True) for code, state in known.states.items()})
    return places
