"""Files and folders in, articles out; each thing that cannot be read is one fault that says where."""

from __future__ import annotations

import gzip
import io
import json
import os
from pathlib import Path
from types import SimpleNamespace

import pytest

from roznamcha.sources import SourceFault, limits, read_paths
from roznamcha.types import Article

URDU = "ایران کے وزیر خارجہ نے ماسکو میں اپنے روسی ہم منصب سے ملاقات کی۔"
SAMPLES = Path(__file__).parents[2] / "samples"


def line(**fields: object) -> str:
    return json.dumps({"id": "x", "text": URDU} | fields, ensure_ascii=False) + "\n"


def only(*paths: Path, **options: str) -> Article | SourceFault:
    (item,) = read_paths(paths, **options)
    return item


def fault(path: Path) -> SourceFault:
    item = only(path)
    assert isinstance(item, SourceFault)
    assert item.file == str(path)
    assert "\n" not in str(item)
    return item


@pytest.fixture
def write(tmp_path: Path):  # type: ignore[no-untyped-def]
    def write(name: str, content: str | bytes) -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    return write


# What is read


def test_plain_text_is_one_article_named_after_its_file(write):
    text = f"\ufeffسرخی\n\n{URDU}\n"
    assert only(write("خبر.txt", text)) == Article(id="خبر", text=text[1:])


def test_a_line_of_json_keeps_its_own_fields(write):
    own = {"id": "bbc-1", "title": "سرخی", "source": "BBC", "published": "2021-10-06", "url": "https://example.org/1"}
    assert only(write("a.jsonl", line(**own, more="ignored"))) == Article(text=URDU, **own)


def test_null_fields_are_as_if_left_out(write):
    path = write("a.jsonl", line(id=None, title=None, source=None, published=None, url=None))
    assert only(path) == Article(id="a-1", text=URDU)


def test_packed_lines(write):
    path = write("a.jsonl.gz", gzip.compress((line(id="1") + "\n" + line(id="2")).encode()))
    assert [item.id for item in read_paths([path])] == ["1", "2"]


def test_ids_after_the_file_are_unique(write):
    paths = [write("one/a.txt", URDU), write("two/a.txt", URDU), write("b.jsonl", '{"text": "خبر"}\n{"text": "خبر"}')]
    assert [item.id for item in read_paths(paths)] == ["a", "a-2", "b-1", "b-2"]


def test_options_fill_what_a_report_does_not_tell(write):
    paths = [write("a.txt", URDU), write("b.jsonl", line(source="Jang", published="2019-02-27T10:00:00+05:00"))]
    first, second = read_paths(paths, published="2021-10-06", source="VOA")
    assert (first.published, first.source) == ("2021-10-06", "VOA")
    assert (second.published, second.source) == ("2019-02-27", "Jang")


def test_a_page_gives_text_title_day_and_outlet_without_its_furniture():
    page = only(SAMPLES / "bbc-hanoi-summit.html")
    assert isinstance(page, Article)
    assert page.published == "2019-02-28"
    assert page.source == "بی بی سی اردو"
    assert page.title.startswith("ٹرمپ کم ملاقات")
    assert "ہنوئی میں ہونے والی دوسری ملاقات" in page.text
    assert "صفحۂ اول" not in page.text
    assert "جملہ حقوق" not in page.text


def test_a_page_without_a_date_gets_none(write):
    page = f"<html><body><article><p>{URDU * 5}</p></article><footer>Copyright 2011</footer></body></html>"
    assert only(write("a.html", page)).published is None


def test_a_folder_is_read_sorted_with_what_lies_below(write, tmp_path):
    write("b/z.txt", URDU)
    write("a.txt", URDU)
    write("c.htm", f"<html><body><p>{URDU * 5}</p></body></html>")
    write(".hidden.txt", URDU)
    write("picture.png", b"\x89PNG")
    assert [item.id for item in read_paths([tmp_path])] == ["a", "z", "c"]


@pytest.mark.parametrize(
    ("given", "ids"),
    [(line(id="1") + line(id="2"), ["1", "2"]), ("\n\n " + line(id="1"), ["1"]), (URDU, ["stdin"])],
)
def test_standard_input_is_json_lines_or_a_plain_text(monkeypatch, given, ids):
    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=io.BytesIO(given.encode())))
    assert [item.id for item in read_paths(["-"])] == ids


# What is not: one fault with file and place, and the others go on


def test_a_missing_file(tmp_path):
    assert str(fault(tmp_path / "no.txt")) == f"{tmp_path / 'no.txt'}: there is no such file or folder."


def test_an_unknown_kind(write):
    assert "known are .jsonl" in fault(write("a.docx", b"PK\x03\x04")).message


@pytest.mark.parametrize("name", ["a.txt", "a.jsonl", "a.html"])
@pytest.mark.parametrize("content", ["", " \n\t\n", "\ufeff"])
def test_an_empty_file(write, name, content):
    assert fault(write(name, content)).message == "is empty."


@pytest.mark.parametrize("name", ["a.txt", "a.html"])
def test_bytes_that_are_not_utf8_are_told_by_their_place(write, name):
    found = fault(write(name, "<p>خبر".encode() + b"\xe1\xe5"))
    assert found.place == f"byte {len('<p>خبر'.encode())}"
    assert found.message.startswith("is not UTF-8 (found 0xe1)")


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"%PDF-1.7\n...", "a PDF"),
        ("خبر".encode("utf-16"), "text in UTF-16"),
        (b"\x89PNG\r\n\x1a\n" * 50, "a picture"),
        (gzip.compress(b"x"), "a gzip file"),
    ],
)
@pytest.mark.parametrize("name", ["a.txt", "a.jsonl", "a.html"])
def test_files_that_are_not_what_they_say(write, name, content, kind):
    assert fault(write(name, content)).message == f"is {kind}, not UTF-8 text."


def test_a_page_that_is_called_a_text(write):
    assert "name it .html" in fault(write("a.txt", "<!DOCTYPE html><html></html>")).message


def test_a_text_that_is_called_a_page(write):
    assert "not an HTML page" in fault(write("a.html", URDU)).message


def test_a_page_without_a_report(write):
    assert fault(write("a.html", "<html><body><div></div></body></html>")).message == "no report was found in the page."


def test_a_page_nested_without_end(write):
    assert "no report" in fault(write("a.html", "<html><body>" + "<div>" * 5000 + URDU)).message


def test_zero_bytes_are_no_text(write):
    assert fault(write("a.txt", "خبر\0خبر")).place == "byte 6"


def test_bad_lines_are_told_by_number_and_the_others_are_read(write):
    bad = ["{", "[1]\n", '{"id": "x"}\n', '{"id": 3, "text": "خبر"}\n', line(text=" "), line(published="6 اکتوبر")]
    content = line(id="first") + "\n".join(part.rstrip("\n") for part in bad) + "\n" + line(id="last")
    items = list(read_paths([write("a.jsonl", content)]))
    assert [item.id for item in items if isinstance(item, Article)] == ["first", "last"]
    faults = [item for item in items if isinstance(item, SourceFault)]
    assert [f.place for f in faults] == [f"line {number}" for number in range(2, 8)]
    assert [f.message.split(":")[0] for f in faults] == [
        "is not valid JSON",
        "is not a JSON object with an article in it.",
        "is not an article",
        "is not an article",
        "the article has no text.",
        "published '6 اکتوبر' is not an ISO date such as 2021-10-06.",
    ]


def test_a_line_with_a_bad_byte_is_told_by_line_and_byte(write):
    content = line(id="1").encode() + b'{"id": "2", "text": "\xff"}\n' + line(id="3").encode()
    first, bad, last = read_paths([write("a.jsonl", content)])
    assert (first.id, last.id) == ("1", "3")
    assert bad.place == f"line 2, byte {len(line(id='1').encode()) + 21}"


def test_a_file_of_other_lines_is_given_up(write):
    items = list(read_paths([write("a.jsonl", "not json\n" * 1000)]))
    assert len(items) == limits.BAD_LINES + 1
    assert "the rest is not read" in items[-1].message


def test_json_nested_without_end(write):
    assert "not valid JSON" in fault(write("a.jsonl", "[" * 50_000)).message


def test_not_gzip(write):
    assert fault(write("a.jsonl.gz", line())).message == "is not a gzip file."


def test_a_gzip_file_that_breaks_off_or_is_damaged(write):
    packed = gzip.compress("".join(line(id=str(n), more=os.urandom(40).hex()) for n in range(2000)).encode())
    *articles, broken = read_paths([write("a.jsonl.gz", packed[: len(packed) // 2])])
    assert articles
    assert "breaks off" in broken.message
    assert broken.place == f"after line {len(articles)}"
    *_, damaged = read_paths([write("b.jsonl.gz", packed[:-8] + b"\0" * 8)])
    assert "damaged" in damaged.message


@pytest.mark.parametrize("unit", [b"\n", b" ", b"x"])
def test_a_gzip_bomb_is_left_at_the_limit(write, monkeypatch, unit):
    monkeypatch.setattr(limits, "UNPACKED_BYTES", 3_000_000)
    monkeypatch.setattr(limits, "LINE_BYTES", 100_000)
    *_, last = read_paths([write("a.jsonl.gz", gzip.compress(unit * 50_000_000))])
    assert "unpacks to more than 3,000,000 bytes" in last.message


def test_a_line_or_file_that_is_too_large(write, monkeypatch):
    monkeypatch.setattr(limits, "LINE_BYTES", 1000)
    monkeypatch.setattr(limits, "PLAIN_BYTES", 1000)
    long, good = read_paths([write("a.jsonl", line(more="x" * 5000) + line(id="good"))])
    assert (long.place, good.id) == ("line 1", "good")
    assert "longer than 1,000 bytes" in long.message
    assert "larger than 1,000 bytes" in fault(write("a.txt", "x" * 1001)).message


def test_an_article_that_is_too_long(write):
    text = "خ" * (limits.ARTICLE_CHARACTERS + 1)
    assert "300,001 characters; at most 300,000" in fault(write("a.jsonl", line(text=text))).message


def test_links_out_of_a_folder_are_not_followed(write, tmp_path):
    secret = write("elsewhere/secret.txt", URDU)
    write("folder/a.txt", URDU)
    (tmp_path / "folder" / "b.txt").symlink_to(secret)
    (tmp_path / "folder" / "c").symlink_to(secret.parent)
    (tmp_path / "folder" / "d").symlink_to(tmp_path / "folder")
    (tmp_path / "folder" / "e.txt").symlink_to("a.txt")
    items = list(read_paths([tmp_path / "folder"]))
    assert [item.id for item in items if isinstance(item, Article)] == ["a", "e"]
    faults = [item for item in items if isinstance(item, SourceFault)]
    assert [Path(f.file).name for f in faults] == ["b.txt", "c"]
    assert all("not followed" in f.message for f in faults)


def test_a_pipe_in_a_folder_does_not_hang(write, tmp_path):
    write("a.txt", URDU)
    os.mkfifo(tmp_path / "b.txt")
    good, bad = read_paths([tmp_path])
    assert good.id == "a"
    assert bad.message == "is not a regular file."


def test_a_file_that_may_not_be_read(write, monkeypatch):
    path = write("a.txt", URDU)

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    assert fault(path).message == "cannot be read (Permission denied)."
