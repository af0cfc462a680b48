"""The same agency text in several outlets is one source."""

from __future__ import annotations

import pytest
from given import TEXTS

from roznamcha.language.letters import plain
from roznamcha.record.copies import are_copies, shingles


def _shingles(text: str) -> frozenset[str]:
    return shingles(plain(text))


@pytest.mark.parametrize(
    "copy",
    [
        TEXTS["visit"],
        "تہران (مہر نیوز) " + TEXTS["visit"],
        TEXTS["visit"].replace("ی", "ي").replace("ک", "ك"),  # the Arabic letters
        TEXTS["visit"].split("۔")[0] + "۔",  # cut after the first sentence
        TEXTS["visit"].replace("منگل کو", "گزشتہ روز"),
    ],
)
def test_a_lead_another_spelling_or_a_cut_make_no_other_text(copy):
    assert are_copies(_shingles(TEXTS["visit"]), _shingles(copy))


def test_other_reports_of_the_same_matter_are_no_copies():
    own = (
        "ماسکو سے ملنے والی اطلاعات کے مطابق ایرانی وزیر خارجہ نے روسی وزیر خارجہ سے بات چیت میں تجارت بڑھانے پر زور دیا "
        "اور دونوں ملکوں کے باہمی تعلقات کو خطے کے لیے اہم قرار دیتے ہوئے انہیں دورے کی دعوت دی۔"
    )
    assert not are_copies(_shingles(TEXTS["visit"]), _shingles(own))


def test_a_line_is_too_short_to_be_a_copy():
    line = "ایران نے روس کی مذمت کی ہے۔"
    assert not are_copies(_shingles(line), _shingles(line))


def test_copies_count_as_one_source(record, tell):
    for source, text in (("Mehr", TEXTS["visit"]), ("Jang", "تہران: " + TEXTS["visit"]), ("Dawn", None)):
        record.add(*tell("CONSULT", ["IRN"], ["RUS"], source=source, text=text, day="2021-10-05"))
    (incident,) = record.incidents()
    assert (len(incident.reports), incident.sources) == (3, 2)


def test_a_copy_that_joins_two_groups_leaves_one_source(record, tell):
    first, second = TEXTS["visit"], TEXTS["talks"]
    for source, text in (("Mehr", first), ("Jang", second)):
        record.add(*tell(source=source, text=text, day="2021-10-05"))
    assert record.incidents()[0].sources == 2
    record.add(*tell("ACCUSE", ["USA"], ["IRN"], source="Dawn", text=first + " " + second))
    assert {incident.type: incident.sources for incident in record.incidents()} == {"CONSULT": 1, "ACCUSE": 1}


def test_one_hit_for_all_copies(record, tell):
    for source in ("Mehr", "Jang"):
        record.add(*tell(source=source, text=TEXTS["talks"]))
    (hit,) = record.search("اعلامیے")
    assert hit.copies == 1


def test_a_text_that_was_taken_back_is_no_longer_a_copy(record, tell):
    record.add(*tell(source="Mehr", id_="1", text=TEXTS["visit"]))
    record.add(*tell(source="Mehr", id_="1", text=TEXTS["talks"]))
    record.add(*tell(source="Jang", text=TEXTS["visit"], day="2021-10-05"))
    record.add(*tell(source="Dawn", text=TEXTS["charge"], day="2021-10-05"))
    assert max(incident.sources for incident in record.incidents()) == 3
