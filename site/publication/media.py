"""Uploaded files, as the site itself hands them out; a server in front may do it instead."""

import re
from pathlib import Path

from django.conf import settings
from django.http import HttpResponse
from django.views import static
from whitenoise.responders import SlicedFile

# What browsers play, by extension: a machine's own table of types may lack them, or name them by older names.
SOUNDS = {
    "mp3": "audio/mpeg",
    "m4a": "audio/mp4",
    "aac": "audio/aac",
    "ogg": "audio/ogg",
    "oga": "audio/ogg",
    "opus": "audio/ogg",
    "wav": "audio/wav",
}
SHOWN = ("image/", "audio/", "video/")
ONE_RANGE = re.compile(r"bytes=(\d{0,18})-(\d{0,18})")


def serve(request, path):
    """The file at `path` below MEDIA_ROOT, or the part of it that a Range asks for: Safari plays no sound without.

    What is no picture, sound or film is downloaded; and whatever it is, no script of it runs.
    """
    response = static.serve(request, path, document_root=settings.MEDIA_ROOT)
    response["Content-Security-Policy"] = "sandbox"
    if response.status_code != 200:
        return response
    response["Accept-Ranges"] = "bytes"
    if sound := SOUNDS.get(Path(path).suffix[1:].lower()):
        response["Content-Type"] = sound
    elif not response["Content-Type"].startswith(SHOWN):
        response["Content-Disposition"] = "attachment"
    return _part(request, response)


def _part(request, response):
    """The part of the whole `response` that the request asks for (RFC 9110, 14); the whole where it asks for none.

    A Range of many parts, or one that cannot be read, is passed over, as the standard allows.
    """
    asked = ONE_RANGE.fullmatch(request.headers.get("Range", "").strip())
    changed = request.headers.get("If-Range", response["Last-Modified"]) != response["Last-Modified"]
    if request.method != "GET" or not asked or not any(asked.groups()) or changed:
        return response
    size = int(response["Content-Length"])
    first, last = asked[1], asked[2]
    start = int(first) if first else max(size - int(last), 0)
    end = min(int(last), size - 1) if first and last else size - 1
    if first and last and int(last) < start:
        return response
    if start > end:
        response.close()
        return HttpResponse(status=416, headers={"Content-Range": f"bytes */{size}"})
    response.streaming_content = SlicedFile(response.file_to_stream, start, end)
    response.status_code = 206
    response["Content-Range"] = f"bytes {start}-{end}/{size}"
    response["Content-Length"] = end - start + 1
    return response
