"""Dating: which days a report without a date may be of, and why."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roznamcha import code
from roznamcha.record.dating import Dating, date_report
from roznamcha.record.dating_windows import common, joined, window
from roznamcha.types import Article

SEEDS = Path(__file__).parents[3] / "shared" / "seeds"
RAISI = "ایران کے صدر ابراہیم رئیسی نے کہا کہ ان کا ملک تعاون چاہتا ہے۔ "


def dating(text: str, published: str | None = None) -> Dating:
    article = Article(id="r", text=text, published=published)
    found = date_report(article, code(article))
    for reason in found.reasons:
        assert reason.english.endswith(".")
        assert reason.urdu.endswith("۔")
        assert all(article.text[start:end].strip() for start, end in reason.spans)
    return found


def days(text: str) -> tuple[str | None, str | None]:
    found = dating(text)
    return found.from_, found.to


def test_a_published_report_is_of_its_day() -> None:
    found = dating("آج ملاقات ہوئی۔", "2020-05-01")
    assert (found.from_, found.to, found.exact) == ("2020-05-01", "2020-05-01", True)


def test_an_office_gives_the_years_of_its_holder() -> None:
    assert days(RAISI) == ("2021-08-03", "2024-05-19")


def test_a_month_of_the_other_calendar_is_tried_where_no_year_fits() -> None:
    found = dating(RAISI + "یہ ملاقات آج (جمعرات 24 ستمبر) ہوئی۔")
    assert (found.from_, found.to) == ("2022-09-15", "2022-09-15")
    reason = next(r for r in found.reasons if r.kind == "calendar")
    assert "24 Shahrivar 1401" in reason.english
    assert "24 شہریور 1401" in reason.urdu


def test_the_rule_is_not_for_one_date_only() -> None:
    # 10 October is a Sunday, Monday, Tuesday in 2021-2023; 10 Mehr 1400 was Saturday, 2 October 2021
    found = dating(RAISI + "یہ ملاقات آج (ہفتہ 10 اکتوبر) ہوئی۔")
    assert (found.from_, found.to) == ("2021-10-02", "2021-10-02")
    assert {r.kind for r in found.reasons} == {"tenure", "calendar"}


def test_a_weekday_picks_the_year() -> None:
    assert days(RAISI + "یہ ملاقات آج (جمعرات 15 ستمبر) ہوئی۔") == ("2022-09-15", "2022-09-15")


def test_a_happening_as_past_and_one_to_come() -> None:
    text = RAISI + "فروری 2022 میں جنگ شروع ہوئی تھی۔ مصر یکم جنوری 2024 کو شامل ہونے کے لیے تیار ہے۔"
    assert days(text) == ("2022-02-01", "2024-01-01")


def test_years_counted_from_a_known_happening() -> None:
    found = dating("روسی وزیر خارجہ سرگئی لاوروف نے کہا کہ روس نے ایک سال قبل ناگورنو کاراباخ میں جنگ روک دی۔")
    assert found.from_ == "2021-05-11"
    assert found.to == "2022-05-12"


def test_last_years_summit() -> None:
    text = "صدر ابراہیم رئیسی نے کہا کہ انہوں نے گزشتہ سال سمرقند میں شنگھائی تعاون تنظیم کے اجلاس میں شرکت کی تھی۔"
    assert days(text)[0] == "2023-01-01"
    assert days(text)[1] == "2023-12-31"


def test_a_former_president_came_before() -> None:
    found = dating("ایران کے سابق صدر حسن روحانی نے کہا کہ مذاکرات ضروری ہیں۔")
    assert (found.from_, found.to) == ("2021-08-03", None)


def test_nothing_is_said_where_nothing_is_told() -> None:
    found = dating("شہر میں بارش ہوئی۔")
    assert (found.from_, found.to, found.reasons, found.days) == (None, None, [], [])
    assert dating("").from_ is None


def test_today_leaves_only_its_weekday() -> None:
    found = dating("صدر ابراہیم رئیسی نے کہا کہ ملاقات آج جمعرات کو ہوئی۔")
    assert found.from_ == "2021-08-05"
    assert found.to == "2024-05-16"


SPANS = st.lists(st.tuples(st.integers(0, 400), st.integers(0, 400)).map(lambda p: (min(p), max(p))), max_size=6)


@given(SPANS, SPANS)
def test_windows_are_sets_of_days(one, two) -> None:
    def flat(spans) -> set[int]:
        return {day for first, last in spans for day in range(first, last + 1)}

    assert flat(joined(one)) == flat(one)
    assert flat(common(joined(one), joined(two))) == flat(one) & flat(two)


def test_months_and_years_are_whole() -> None:
    assert window("2022-09", "2022-09") == window("2022-09-01", "2022-09-30")
    assert window("2020", "2020") == window("2020-01-01", "2020-12-31")


@pytest.mark.shared
@pytest.mark.skipif(not SEEDS.is_dir(), reason="../shared is missing")
@pytest.mark.parametrize(
    ("number", "first", "last", "real"),
    [
        ("000", "2021-10-01", "2021-12-02", "2021-10-06"),
        ("001", "2021-04-13", "2021-04-13", "2021-04-13"),
        ("002", "2022-09-15", "2022-09-15", "2022-09-15"),
        ("003", "2023-07-10", "2024-05-19", "2023-07-15"),
        ("004", "2023-10-16", "2023-12-31", "2023-12-07"),
    ],
)
def test_seeds(number: str, first: str, last: str, real: str) -> None:
    text = next(SEEDS.glob(f"{number}_*.txt")).read_text("utf-8")
    assert days(text) == (first, last)
    assert first <= real <= last
