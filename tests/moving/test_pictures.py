"""Pictures of an archive: taken from it or fetched, kept once, with their alt text; what is missing is listed."""

import base64

import pytest
from wagtail.images import get_image_model

from issues.models import IssuePage
from moving.archive.pictures import Missing, fetched
from publication import outside
from tests.moving.archives import picture, row, table


def _image(src, alt="Ein Hafen bei Nacht"):
    return f'<img src="{src}" alt="{alt}">'


def _shown():
    page = IssuePage.objects.get()
    return [picture.title for section in page.sections() for picture in section.pictures]


def test_a_picture_of_the_archive_is_on_the_page_with_its_alt_text(bring, client):
    address = "https://media.beehiiv.example/cdn-cgi/image/fit=scale-down/uploads/asset/file/1/Hafen.png?t=1"
    report = bring({"posts.csv": table(row(1, more=_image(address))), "images/Hafen.png": picture()})
    part = IssuePage.objects.get().body.first_block_by_name("top_bit").value["parts"][-1]
    assert (part.block_type, part.value["alt"]) == ("image", "Ein Hafen bei Nacht")
    assert 'alt="Ein Hafen bei Nacht"' in client.get(IssuePage.objects.get().url).content.decode()
    assert not report.rows[0].lost


@pytest.mark.parametrize(
    "before", ["", "<h2>HIGHLIGHTS</h2><p>🏚️ <b>Vanke:</b> rutscht tiefer.</p>", "<h2>NEUES</h2><p>Da.</p>"]
)
def test_wherever_it_stands_it_is_shown(bring, before):
    report = bring({"posts.csv": table(row(1, more=before + _image("a.png"))), "a.png": picture()})
    assert _shown() == ["a.png"]
    assert not report.rows[0].lost


def test_one_file_for_one_content(bring):
    report = bring(
        {
            "posts.csv": table(row(1, more=_image("a.png"), thumbnail_url="b.png"), row(2, more=_image("b.png"))),
            "a.png": picture(),
            "b.png": picture(),
        }
    )
    assert get_image_model().objects.count() == report.pictures == 1
    assert IssuePage.objects.get(number=1).cover_id


def test_what_the_archive_lacks_is_fetched(bring, web):
    web["https://pictures.example/weit.jpg"] = picture("blue", kind="JPEG")
    bring({"posts.csv": table(row(1, more=_image("https://pictures.example/weit.jpg")))})
    assert _shown() == ["weit.jpg"]


def test_a_picture_within_the_page(bring):
    inline = f"data:image/png;base64,{base64.b64encode(picture()).decode()}"
    bring({"posts.csv": table(row(1, more=_image(inline)))})
    assert _shown() == ["picture"]


SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'


@pytest.mark.parametrize(
    "content", [None, SVG, b"<html>", picture()[:-60], b""], ids=["none", "svg", "html", "torn", "empty"]
)
def test_what_is_no_picture_is_listed_and_the_post_comes(bring, content):
    files = {"posts.csv": table(row(1, more=_image("a.png")))}
    report = bring(files if content is None else {**files, "a.png": content})
    assert IssuePage.objects.get().live
    assert not get_image_model().objects.exists()
    (lost,) = report.rows[0].lost.pictures
    assert lost.startswith("a.png (")


def test_a_path_out_of_the_archive_is_not_followed(bring, tmp_path):
    (tmp_path / "secret.png").write_bytes(picture())
    report = bring({"posts.csv": table(row(1, more=_image("../secret.png")))})
    assert not get_image_model().objects.exists()
    assert report.rows[0].lost.pictures


@pytest.mark.parametrize("address", ["127.0.0.1", "10.0.0.1", "169.254.169.254", "::1", "224.0.0.1", "192.168.1.1"])
def test_the_own_network_is_not_asked(address):
    def connect(*_where):
        raise AssertionError("asked")

    with pytest.raises(Missing, match="public"):
        fetched("http://pictures.example/a.png", outside.Net(lambda host: [address], connect))
