"""Uploaded files, whole and in parts."""

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage

RICE = b"0123456789"


@pytest.fixture
def address(db):
    name = default_storage.save("rice.mp3", ContentFile(RICE))
    yield f"/media/{name}"
    default_storage.delete(name)


def body(response):
    return b"".join(response.streaming_content) if response.streaming else response.content


def test_a_file_says_that_it_can_be_asked_for_in_parts(client, address):
    response = client.get(address)
    assert (response.status_code, body(response)) == (200, RICE)
    assert (response["Accept-Ranges"], response["Content-Length"]) == ("bytes", "10")
    assert response["Content-Type"] == "audio/mpeg"
    assert response["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize(
    ("asked", "part", "where"),
    [
        ("bytes=0-1", b"01", "0-1"),
        ("bytes=0-0", b"0", "0-0"),
        ("bytes=9-9", b"9", "9-9"),
        ("bytes=4-", b"456789", "4-9"),
        ("bytes=4-400", b"456789", "4-9"),
        ("bytes=-3", b"789", "7-9"),
        ("bytes=-300", RICE, "0-9"),
    ],
)
def test_a_part_is_handed_out(client, address, asked, part, where):
    response = client.get(address, headers={"range": asked})
    assert (response.status_code, body(response)) == (206, part)
    assert response["Content-Range"] == f"bytes {where}/10"
    assert response["Content-Length"] == str(len(part))
    assert response["Content-Type"] == "audio/mpeg"


@pytest.mark.parametrize("asked", ["bytes=10-", "bytes=10-20", "bytes=-0", "bytes=999999999999999999-"])
def test_a_part_beyond_the_end_is_refused(client, address, asked):
    response = client.get(address, headers={"range": asked})
    assert (response.status_code, body(response)) == (416, b"")
    assert response["Content-Range"] == "bytes */10"


@pytest.mark.parametrize(
    "asked", ["", "bytes=-", "bytes=5-2", "bytes=a-b", "bytes=0-1,4-5", "items=0-1", "bytes=" + "9" * 5000 + "-"]
)
def test_what_cannot_be_read_is_answered_with_the_whole(client, address, asked):
    response = client.get(address, headers={"range": asked})
    assert (response.status_code, body(response)) == (200, RICE)


def test_a_part_of_a_file_that_changed_is_the_whole(client, address):
    since = client.get(address)["Last-Modified"]
    assert client.get(address, headers={"range": "bytes=0-1", "if-range": since}).status_code == 206
    for older in ("Thu, 01 Jan 1970 00:00:00 GMT", '"an-etag"'):
        assert client.get(address, headers={"range": "bytes=0-1", "if-range": older}).status_code == 200


def test_a_head_tells_of_the_whole(client, address):
    response = client.head(address, headers={"range": "bytes=0-1"})
    assert (response.status_code, response["Content-Length"]) == (200, "10")


def test_a_file_that_a_browser_has_is_not_sent_again(client, address):
    since = client.get(address)["Last-Modified"]
    assert client.get(address, headers={"if-modified-since": since}).status_code == 304


@pytest.mark.parametrize("name", ["page.html", "drawing.svg", "feed.xml", "data"])
def test_what_could_run_scripts_runs_none(client, db, name):
    stored = default_storage.save(name, ContentFile(b"<script>alert(1)</script>"))
    response = client.get(f"/media/{stored}")
    assert response["Content-Security-Policy"] == "sandbox"
    assert ("attachment" in response.get("Content-Disposition", "")) is (name != "drawing.svg")
    default_storage.delete(stored)
