"""Calendars: names of months and days, and what they are in the Gregorian calendar."""

from datetime import date

import pytest

from roznamcha.language.calendars import WEEKDAYS, days_of, month_at, months, year_in
from roznamcha.language.letters import plain


@pytest.mark.parametrize(
    ("name", "calendar", "number"),
    [
        ("جنوری", "gregorian", 1),
        ("جولائی", "gregorian", 7),
        ("كانون الثانی", "gregorian", 1),
        ("تشرین الاول", "gregorian", 10),
        ("حزیران", "gregorian", 6),
        ("ژوئن", "gregorian", 6),
        ("Sep", "gregorian", 9),
        ("فروردین", "solar hijri", 1),
        ("شہریور", "solar hijri", 6),
        ("اسفند", "solar hijri", 12),
        ("حوت", "solar hijri", 12),
        ("محرم الحرام", "islamic", 1),
        ("رمضان المبارک", "islamic", 9),
        ("ذی الحجہ", "islamic", 12),
    ],
)
def test_months(name: str, calendar: str, number: int) -> None:
    month = month_at(plain(name).split(), 0)
    assert month is not None
    assert (month.calendar, month.number, month.length) == (calendar, number, len(name.split()))


def test_all_calendars_have_twelve_months() -> None:
    known = {(month.calendar, month.number) for entries in months().values() for _, month in entries}
    assert known == {(c, n) for c in ("gregorian", "solar hijri", "islamic") for n in range(1, 13)}


def test_names_that_are_also_words_are_unsure() -> None:
    assert all(month_at([plain(name)], 0).unsure for name in ("مہر", "دی", "اسد", "رجب", "صفر"))  # type: ignore[union-attr]
    assert not month_at([plain("اکتوبر")], 0).unsure  # type: ignore[union-attr]


def test_a_postposition_may_be_typed_on_to_a_month() -> None:
    month = month_at([plain("اکتوبرسے")], 0)
    assert month is not None
    assert (month.number, month.suffix) == (10, "سے")


@pytest.mark.parametrize(
    ("name", "day"), [("پیر", 0), ("سوموار", 0), ("بدھ", 2), ("جمعے", 4), ("سنیچر", 5), ("ہفتہ", 5), ("اتوار", 6)]
)
def test_weekdays(name: str, day: int) -> None:
    assert WEEKDAYS[plain(name)] == day


@pytest.mark.parametrize(
    ("calendar", "parts", "first", "last"),
    [
        ("gregorian", (2016,), date(2016, 1, 1), date(2016, 12, 31)),
        ("gregorian", (2016, 2), date(2016, 2, 1), date(2016, 2, 29)),
        ("gregorian", (2016, 2, 3), date(2016, 2, 3), date(2016, 2, 3)),
        ("solar hijri", (1400, 6, 24), date(2021, 9, 15), date(2021, 9, 15)),
        ("solar hijri", (1400, 1), date(2021, 3, 21), date(2021, 4, 20)),
        ("solar hijri", (1399,), date(2020, 3, 20), date(2021, 3, 20)),
        ("islamic", (1445, 9), date(2024, 3, 11), date(2024, 4, 9)),
        ("islamic", (1442, 1, 10), date(2020, 8, 29), date(2020, 8, 29)),
    ],
)
def test_conversion(calendar: str, parts: tuple[int, ...], first: date, last: date) -> None:
    assert days_of(calendar, *parts) == (first, last)  # type: ignore[arg-type]


def test_there_is_no_such_day() -> None:
    assert days_of("gregorian", 2021, 2, 29) is None
    assert days_of("solar hijri", 1400, 7, 31) is None
    assert days_of("islamic", 900) is None


def test_year_in() -> None:
    assert year_in("solar hijri", date(2021, 3, 20)) == 1399
    assert year_in("solar hijri", date(2021, 3, 21)) == 1400
    assert year_in("islamic", date(2024, 3, 11)) == 1445
