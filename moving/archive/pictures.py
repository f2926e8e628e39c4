"""The pictures of an archive: found in it or fetched, looked at, and kept in the library, each of them once."""

import base64
import binascii
import hashlib
import re
from io import BytesIO
from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.core.files.images import ImageFile
from django.core.files.storage import default_storage
from django.db import transaction
from django.utils.text import slugify
from django.utils.translation import gettext as _
from PIL import Image
from wagtail.images import get_image_model

from publication import outside
from publication.pictures import UNREADABLE, PictureField

from ..models import KeptPicture

TIMEOUT = 30
# What a browser would draw and Pillow reads; no SVG, for that is a program.
ENDINGS = {"PNG": ".png", "JPEG": ".jpg", "GIF": ".gif", "WEBP": ".webp", "AVIF": ".avif"}
INLINE = re.compile(r"data:image/[\w.+-]+;base64,(.*)", re.IGNORECASE | re.DOTALL)


class Missing(Exception):
    """A picture that the library does not get. Its message says why."""


class Pictures:
    """Asked for a picture by its address, gives its id in the library, and remembers what is missing, and why.

    `fetch(address)` gives the bytes of a picture that the archive does not hold; it raises Missing.
    """

    def __init__(self, folder, fetch=None, rehearsal=False):
        self.folder = folder
        self.fetch = fetch or fetched
        self.rehearsal = rehearsal
        self.known = {}  # address: id
        self.missing = {}  # address: why
        self.written = []  # files that a rehearsal takes away again

    def of(self, post):
        """The pictures of a post, as `html.read` asks for them."""
        return _OfPost(self, post)

    def get(self, address, below="", title=""):
        """The id of the image at `address`; None where it is missing."""
        where = (address, "" if "://" in address else below)
        if where not in self.known and where not in self.missing:
            try:
                self.known[where] = self._image(address, below, title)
            except Missing as why:
                self.missing[where] = str(why)
        return self.known.get(where)

    def why(self, address, below=""):
        return self.missing.get((address, "" if "://" in address else below), "")

    def _image(self, address, below, title):
        file = self.folder.picture(address, below) if not address.startswith("data:") else None
        if file:
            if file.stat().st_size > settings.WAGTAILIMAGES_MAX_UPLOAD_SIZE:
                raise Missing(_("it is too large"))
            return self.keep(file.read_bytes(), file.name, title)
        if inline := INLINE.match(address):
            try:
                return self.keep(base64.b64decode(inline[1]), "picture", title)
            except binascii.Error as error:
                raise Missing(_("it is damaged")) from error
        if not re.match(r"(https?:)?//", address, re.IGNORECASE):
            raise Missing(_("it is not in the archive"))
        address = f"https:{address}" if address.startswith("//") else address
        return self.keep(self.fetch(address), unquote(PurePosixPath(urlsplit(address).path).name), title)

    def keep(self, content, name, title):
        """The id of the image with this content: the one that the library has, or a new one. Raises Missing."""
        digest = hashlib.sha256(content).hexdigest()
        kept = KeptPicture.objects.filter(digest=digest).first()
        if kept:
            return kept.image_id
        model = get_image_model()
        file = f"{slugify(PurePosixPath(name).stem)[:60] or 'bild'}-{digest[:12]}{_ending(content)}"
        image = model(title=(title or name)[:255], file=ImageFile(BytesIO(content), file))
        self._clear(image, file)
        image.file_size, image.file_hash = len(content), hashlib.sha1(content, usedforsecurity=False).hexdigest()
        with transaction.atomic():
            image.save()
            self.written.append(image.file.name)
            KeptPicture.objects.create(digest=digest, image=image)
        return image.pk

    def _clear(self, image, name):
        """Takes away the file of a run that was killed after it had written that, and before the row."""
        path = image.get_upload_to(name)
        rows = get_image_model().objects.filter(file=path)
        if not self.rehearsal and default_storage.exists(path) and not rows.exists():
            default_storage.delete(path)

    def undo(self):
        """After the transaction of a rehearsal was rolled back: its files go too."""
        for name in self.written:
            default_storage.delete(name)


class _OfPost:
    def __init__(self, pictures, post):
        self.pictures, self.post = pictures, post
        self.asked = {}  # address: id, None for one that is missing

    def get(self, address, default=None):
        if not address:
            return default
        self.asked[address] = self.pictures.get(address, self.post.folder)
        return self.asked[address]


def _ending(content):
    """The ending of a picture's file, when it is one that the site's own form would take. Raises Missing."""
    try:
        with Image.open(BytesIO(content), formats=list(ENDINGS)) as picture:
            ending = ENDINGS[picture.format]
        PictureField().clean(ContentFile(content, name=f"picture{ending}"))
    except Image.DecompressionBombError as error:
        raise Missing(_("it has too many pixels")) from error
    except UNREADABLE as error:
        raise Missing(_("it is no picture that the site takes: PNG, JPEG, GIF, WebP or AVIF")) from error
    except ValidationError as error:
        raise Missing(" ".join(error.messages)) from error
    return ending


def fetched(address, net=outside.NET):
    """The bytes at an address of the public web. Raises Missing."""
    try:
        answer = outside.get(
            address, largest=settings.WAGTAILIMAGES_MAX_UPLOAD_SIZE, timeout=TIMEOUT, types=["image/"], net=net
        )
    except (outside.Refused, outside.Unanswered) as why:
        raise Missing(_("it could not be fetched: %(why)s") % {"why": _(str(why))}) from why
    if answer.status != 200:
        raise Missing(_("it could not be fetched: %(why)s") % {"why": answer.status})
    return answer.body
