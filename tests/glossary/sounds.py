"""Recordings for tests: the beginnings of files, as encoders write them, and a whole one."""

import io
import wave

from django.core.files.uploadedfile import SimpleUploadedFile

BEGINNINGS = {
    "mp3": b"\xff\xfb\x90\x44\x00\x00",
    "m4a": b"\x00\x00\x00\x20ftypM4A \x00\x00\x00\x00",
    "aac": b"\xff\xf1\x50\x80\x00\x1f",
    "ogg": b"OggS\x00\x02" + bytes(22) + b"\x01vorbis",
    "opus": b"OggS\x00\x02" + bytes(22) + b"OpusHead",
    "wav": b"RIFF\x24\x00\x00\x00WAVEfmt ",
}


def upload(name="Ikigai.mp3", content=None):
    """A file as a browser sends it; its content is what its extension says, or `content`."""
    if content is None:
        content = BEGINNINGS[name.rpartition(".")[2].lower()] + bytes(200)
    return SimpleUploadedFile(name, content, content_type="application/octet-stream")


def silence():
    """A tenth of a second, as WAV."""
    file = io.BytesIO()
    with wave.open(file, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(8000)
        sound.writeframes(bytes(1600))
    return file.getvalue()
