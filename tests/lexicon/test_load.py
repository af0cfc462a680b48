"""The lexicon loads whole and fast, and a fault in its data is named with file and entry."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from roznamcha.language.tokens import tokenise
from roznamcha.lexicon import LexiconError, lexicon
from roznamcha.lexicon.cut import cut_forms
from roznamcha.lexicon.load import build
from roznamcha.lexicon.names import is_state, names_of

# ISO 3166-1 alpha-3, and Kosovo.
ISO_STATES = """
ABW AFG AGO AIA ALA ALB AND ARE ARG ARM ASM ATA ATF ATG AUS AUT AZE BDI BEL BEN BES BFA BGD BGR BHR BHS
BIH BLM BLR BLZ BMU BOL BRA BRB BRN BTN BVT BWA CAF CAN CCK CHE CHL CHN CIV CMR COD COG COK COL COM CPV CRI
CUB CUW CXR CYM CYP CZE DEU DJI DMA DNK DOM DZA ECU EGY ERI ESH ESP EST ETH FIN FJI FLK FRA FRO FSM GAB GBR
GEO GGY GHA GIB GIN GLP GMB GNB GNQ GRC GRD GRL GTM GUF GUM GUY HKG HMD HND HRV HTI HUN IDN IMN IND IOT IRL
IRN IRQ ISL ISR ITA JAM JEY JOR JPN KAZ KEN KGZ KHM KIR KNA KOR KWT LAO LBN LBR LBY LCA LIE LKA LSO LTU LUX
LVA MAC MAF MAR MCO MDA MDG MDV MEX MHL MKD MLI MLT MMR MNE MNG MNP MOZ MRT MSR MTQ MUS MWI MYS MYT NAM NCL
NER NFK NGA NIC NIU NLD NOR NPL NRU NZL OMN PAK PAN PCN PER PHL PLW PNG POL PRI PRK PRT PRY PSE PYF QAT REU
ROU RUS RWA SAU SDN SEN SGP SGS SHN SJM SLB SLE SLV SMR SOM SPM SRB SSD STP SUR SVK SVN SWE SWZ SXM SYC
SYR TCA TCD TGO THA TJK TKL TKM TLS TON TTO TUN TUR TUV TWN TZA UGA UKR UMI URY USA UZB VAT VCT VEN VGB VIR
VNM VUT WLF WSM XKX YEM ZAF ZMB ZWE
"""
CHIEFS = {"president", "prime minister", "king", "chancellor", "emir", "sultan", "supreme leader", "crown prince"}
FOREIGN = {"foreign minister", "secretary of state", "external affairs minister"}
DEFENCE = {"defence minister", "secretary of defense", "defense minister"}
MEGABYTES = 600
SECONDS = 2.0


def test_every_iso_state_is_there() -> None:
    assert set(ISO_STATES.split()) == set(lexicon().states)


def test_chief_foreign_and_defence_offices_of_seventy_states() -> None:
    offices: dict[str, set[str]] = {}
    for code, office in lexicon().holders:
        offices.setdefault(code, set()).add(office)
    full = [
        code for code in lexicon().states if all(offices.get(code, set()) & kind for kind in (CHIEFS, FOREIGN, DEFENCE))
    ]
    assert len(full) >= 70


@pytest.mark.parametrize(
    ("one", "other"),
    [("ینس اسٹولٹن برگ", "ینس سٹولٹن برگ"), ("ریپڈ سپورٹ فورسز", "ریپڈ اسپورٹ فورسز"), ("نیشنل سکیورٹی کونسل", "نیشنل سیکورٹی کونسل")],
)  # fmt: skip
def test_words_of_several_spellings_are_known_in_each(one: str, other: str) -> None:
    known = lexicon()
    words, others = tuple(one.split()), tuple(other.split())
    assert dict(known.find(words, 0, len(words)))[len(words)] == dict(known.find(others, 0, len(others)))[len(others)]


def test_loads_within_two_seconds() -> None:
    before = time.process_time()
    build()
    assert time.process_time() - before < SECONDS


def test_forms_are_cut_as_a_text_is() -> None:
    forms = [
        "وزیر اعظم",
        "گئے",
        "شِنزو آبے",
        "جی-20",
        "وزیرِ خارجہ",
        "مسلم لیگ (ن)",
        "اینٹونیو گوتیرس",
        "چاہئے",
        "ۃ",
        "يوسف كامل",
    ]
    assert cut_forms(forms) == [tuple(token.text for token in tokenise(form)) for form in forms]


def test_who_held_an_office_on_a_day() -> None:
    assert lexicon().holder("RUS", "foreign minister", "2021-10-06").name == "Sergey Lavrov"  # type: ignore[union-attr]
    assert lexicon().holder("USA", "president", "2016-12-01").name == "Barack Obama"  # type: ignore[union-attr]


def write(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    return folder


def test_one_person_in_two_files_is_one_entry(tmp_path: Path) -> None:
    first = '[[person]]\nname = "Ban Ki-moon"\nurdu = ["بان کی مون"]\noffices = [{ code = "UN", office = "secretary-general", from = "2007-01-01", to = "2016-12-31" }]\n'
    second = '[[person]]\nname = "Ban Ki-moon"\nurdu = ["بان کیمون"]\nshort = ["کیمون"]\noffices = [{ code = "KOR", office = "foreign minister", from = "2004", to = "2006" }]\n'
    write(tmp_path, "persons/a.toml", first)
    known = build(write(tmp_path, "persons/b.toml", second))
    ban = known.entities["person:Ban Ki-moon"]
    assert [(tenure.code, tenure.office) for tenure in ban.tenures] == [
        ("KOR", "foreign minister"),
        ("UN", "secretary-general"),
    ]
    assert {" ".join(form) for form in known.forms_of(ban)} == {"بان کی مون", "بان کیمون", "کیمون"}
    assert known.holder("KOR", "foreign minister", "2005-06-01") is ban


@pytest.mark.parametrize(
    ("file", "text", "told"),
    [
        ("states.toml", '[[state]]\ncode = "XYZ"\nname = "Nowhere"\n', "states.toml: [[state]] Nowhere: urdu missing"),
        ("states.toml", '[[state]]\ncode = "xyz"\nname = "Nowhere"\nurdu = ["کہیں"]\n', "states.toml: [[state]] Nowhere: code 'xyz'"),
        ("cities.toml", '[[city]]\nname = "Lahore"\ncode = "PAK"\nurdu = ["لاہور"]\nsize = 1\n', "cities.toml: [[city]] Lahore: unknown key size"),
        ("groups.toml", '[[gruop]]\nname = "X"\n', "groups.toml: unknown table [[gruop]]"),
        ("bodies.toml", '[[body]]\nname = "UN"\ncode = "UN"\nurdu = [""]\n', "bodies.toml: [[body]] UN: urdu must be"),
        ("persons/x.toml", '[[person]]\nname = "A B"\nurdu = ["ا ب"]\noffices = [{ office = "president", from = "May 2001" }]\n', "x.toml: [[person]] A B: 'May 2001'"),
        ("persons/x.toml", '[[person]]\nname = "A B"\nurdu = ["ا ب"]\noffices = [{ office = "president", from = "2009", to = "2001" }]\n', "x.toml: [[person]] A B: 2009 is after 2001"),
        ("persons/x.toml", "[[person]\n", "x.toml: "),
    ],
)  # fmt: skip
def test_a_fault_is_named_with_file_and_entry(tmp_path: Path, file: str, text: str, told: str) -> None:
    with pytest.raises(LexiconError) as caught:
        build(write(tmp_path, file, text))
    assert told in str(caught.value)


def test_names_by_themselves_are_those_of_the_whole_lexicon() -> None:
    known = lexicon()
    told = {code: (state.name, state.urdu) for code, state in known.states.items()}
    for entity in known.entities.values():
        if entity.code and entity.kind in ("body", "group"):
            told.setdefault(entity.code, (entity.name, entity.urdu))
    assert len(told) > 300
    assert {code: names_of(code) for code in told} == told
    assert {code for code in told if is_state(code)} == set(known.states)
