"""Pictures as they are uploaded: whole ones are taken, all others are an error that a person understands."""

import random
import struct
import zlib
from io import BytesIO

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from PIL import Image as Pillow
from wagtail.images.forms import get_image_form
from wagtail.images.models import Image

from tests.desk.forms import complaints

DAMAGED = "damaged or incomplete"
TOO_LARGE = "megapixels"


def picture(kind="jpeg", size=(80, 60), **options):
    """A picture with something in it."""
    drawn = Pillow.effect_noise(size, 60).convert("RGB")
    file = BytesIO()
    drawn.save(file, kind, **options)
    return file.getvalue()


def frames(kind, size, number):
    first, *rest = [Pillow.new("L", size, 6 * shade) for shade in range(number)]
    file = BytesIO()
    first.save(file, kind, save_all=True, append_images=rest, duration=50)
    return file.getvalue()


def png_that_claims(width, height):
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"\0" * 999)) + chunk(b"IEND", b"")
    )


def one(desk, name, content):
    file = SimpleUploadedFile(name, content)
    response = desk.client.post(reverse("wagtailimages:add"), {"title": "Ein Bild", "file": file})
    return "" if response.status_code == 302 else complaints(response)


def one_of_many(desk, name, content):
    file = SimpleUploadedFile(name, content)
    response = desk.client.post(reverse("wagtailimages:add_multiple"), {"title": "Ein Bild", "files[]": file})
    assert response.status_code == 200
    return response.json().get("error_message", "")


def from_the_chooser(desk, name, content):
    file = SimpleUploadedFile(name, content)
    data = {"image-chooser-upload-title": "Ein Bild", "image-chooser-upload-file": file}
    response = desk.client.post(reverse("wagtailimages_chooser:create"), data)
    assert response.status_code == 200
    answer = response.json()
    return "" if answer["step"] == "chosen" else answer["htmlFragment"]


@pytest.fixture(params=[one, one_of_many, from_the_chooser], ids=lambda way: way.__name__)
def upload(request, desk):
    """Uploads a picture and returns what the form complains of, by each of the three ways."""
    return lambda name, content: request.param(desk, name, content)


@pytest.mark.parametrize("kind", ["jpeg", "png", "gif", "webp", "avif"])
def test_a_whole_picture_is_taken(upload, kind):
    assert upload(f"bild.{kind}", picture(kind)) == ""
    assert (Image.objects.get().width, Image.objects.get().height) == (80, 60)


@pytest.mark.parametrize("kind", ["jpeg", "png", "gif", "webp", "avif"])
def test_a_truncated_picture_is_an_error(upload, kind):
    content = picture(kind, (400, 300))
    assert DAMAGED in upload(f"bild.{kind}", content[: len(content) // 2])
    assert not Image.objects.exists()


def test_a_picture_of_a_few_bytes_is_an_error(upload):
    assert upload("bild.jpg", picture()[:20])
    assert not Image.objects.exists()


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("bild.png", png_that_claims(50_000, 50_000)),
        ("bild.png", png_that_claims(10_000, 5_000)),
        ("bild.png", png_that_claims(2**31 - 1, 2**31 - 1)),
        ("bild.gif", frames("gif", (1000, 1000), 41)),
        ("bild.webp", frames("webp", (1000, 1000), 41)),
    ],
    ids=["far-too-large", "too-large", "beyond-all-measure", "animated-gif", "animated-webp"],
)
def test_a_picture_of_more_than_40_megapixels_is_an_error(upload, name, content):
    assert TOO_LARGE in upload(name, content)
    assert not Image.objects.exists()


@pytest.mark.parametrize("kind", ["gif", "webp"])
def test_a_small_animation_is_taken(upload, kind):
    assert upload(f"bild.{kind}", frames(kind, (100, 100), 12)) == ""


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("bild.svg", b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>'),
        ("bild.jpg", b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
        ("bild.jpg", b"Dies ist ein Text.\n"),
        ("bild.jpg", b""),
        ("bild.jpg", picture("png")),
        ("bild.png", frames("png", (40, 30), 3)),
        ("bild.tiff", picture("tiff")),
        ("bild", picture()),
    ],
    ids=["svg", "svg-as-jpg", "text-as-jpg", "empty", "png-as-jpg", "animated-png", "tiff", "no-ending"],
)
def test_what_is_no_picture_that_the_site_knows_is_an_error(upload, name, content):
    assert upload(name, content)
    assert not Image.objects.exists()


def test_a_picture_that_a_camera_turned_stands_upright(desk):
    turned = Pillow.Exif()
    turned[0x0112] = 6
    assert one(desk, "bild.jpg", picture(exif=turned)) == ""
    rendition = Image.objects.get().get_rendition("width-30")
    assert rendition.height == 40


def test_a_picture_is_not_replaced_by_a_damaged_one(desk):
    one(desk, "bild.png", picture("png"))
    kept = Image.objects.get()
    file = SimpleUploadedFile("bild.png", picture("png", (400, 300))[:5000])
    response = desk.client.post(reverse("wagtailimages:edit", args=(kept.pk,)), {"title": "Anders", "file": file})
    assert DAMAGED in complaints(response)
    kept.refresh_from_db()
    assert kept.get_rendition("width-30").width == 30


@pytest.mark.parametrize("kind", ["jpeg", "png", "gif", "webp", "avif"])
def test_a_twisted_file_is_an_error_or_can_be_read(desk, kind):
    chance = random.Random(kind)
    for _attempt in range(40):
        content = bytearray(picture(kind, (40, 30)) if kind != "gif" else frames("gif", (40, 30), 3))
        for _byte in range(chance.randint(1, 12)):
            content[chance.randrange(12, len(content))] = chance.randrange(256)
        form = get_image_form(Image)(
            {"title": "Ein Bild"}, {"file": SimpleUploadedFile(f"bild.{kind}", bytes(content))}, user=desk.user
        )
        assert "file" in form.errors or form.cleaned_data["file"]
