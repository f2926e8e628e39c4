"""The pictures of the library as files that are called by what is in them."""

import hashlib
from pathlib import PurePosixPath

from wagtail.images import get_image_model

FOCUS = ("focal_point_x", "focal_point_y", "focal_point_width", "focal_point_height")


def export(folder, problems):
    """Writes all of them below `folder`; returns what pictures.json says of them, and their names by id.

    Two pictures with one content are one; the older one gives title and focal point.
    """
    entries, names = {}, {}
    for image in get_image_model().objects.order_by("pk"):
        try:
            with image.file.open("rb") as file:
                content = file.read()
        except OSError as error:
            problems.append(f"the picture “{image.title}” cannot be read: {error}")
            continue
        name = named(content, image.file.name)
        names[image.pk] = name
        if name not in entries:
            folder.mkdir(exist_ok=True)
            (folder / name).write_bytes(content)
            entries[name] = {"title": image.title, "description": image.description} | {
                field: getattr(image, field) for field in FOCUS
            }
    return entries, names


def named(content, name):
    """The name of a file: the hash of its content, and the ending that it had."""
    return hashlib.sha256(content).hexdigest() + PurePosixPath(name).suffix.lower()
