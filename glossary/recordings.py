"""The recording of a word: which files it may be, and what becomes of a file that no word has any more."""

import re
from functools import partial
from pathlib import PurePath

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.crypto import get_random_string
from django.utils.translation import gettext as _

from publication.media import SOUNDS

from . import folding

LARGEST = 5 * 1024 * 1024
ACCEPTED = ",".join(f".{extension}" for extension in SOUNDS)
# How files of sound begin, and the extensions that are right for them.
BEGINNINGS = [
    (re.compile(beginning, re.DOTALL), extensions)
    for beginning, extensions in [
        (rb"ID3", {"mp3", "aac"}),
        (rb"OggS.*(OpusHead|vorbis|FLAC|Speex)", {"ogg", "oga", "opus"}),
        (rb"RIFF....WAVE", {"wav"}),
        # MP4 in a brand that audio alone is saved with.
        (rb"....ftyp(M4[AB] |mp4[12]|iso[2-6m]|dash)", {"m4a"}),
        # ADTS: twelve bits set, layer 0.
        (rb"\xff[\xf0\xf1\xf8\xf9]", {"aac"}),
        # MPEG 1, 2 and 2.5, layer III, any bitrate but the one that is none.
        (rb"\xff[\xe2\xe3\xf2\xf3\xfa\xfb][^\xf0-\xff]", {"mp3"}),
    ]
]


def check(file):
    """Raises ValidationError, saying what to do, unless `file` is a sound by its name and by its content."""
    extension = _extension(file.name)
    if extension not in SOUNDS:
        raise ValidationError(_("Choose a recording as MP3, M4A, AAC, Ogg, Opus or WAV."))
    if file.size > LARGEST:
        raise ValidationError(_("This recording is larger than 5 MB: shorten it, or save it as MP3."))
    file.seek(0)
    head = file.read(64)
    file.seek(0)
    if extension not in _told_by(head):
        raise ValidationError(
            _("This file is called .%(extension)s, but is none inside: save it as MP3, for example.")
            % {"extension": extension}
        )


def name(word, file_name):
    """Under which name a recording is kept: in plain letters, and such that nobody guesses it."""
    return f"{folding.slug(word)[:40] or 'word'}-{get_random_string(12).lower()}.{_extension(file_name)}"


def media_type(recording):
    """What kind of sound the file is, as a browser or a feed reader is told."""
    return SOUNDS.get(_extension(recording.name), "application/octet-stream")


def recording_replaced(sender, instance, **kwargs):
    """Before a term is saved: the recording that it had, and has no more, goes."""
    had = sender.objects.filter(pk=instance.pk).exclude(recording="").values_list("recording", flat=True).first()
    if had and had != instance.recording.name:
        _forget(sender, had)


def recording_left(sender, instance, **kwargs):
    if instance.recording:
        _forget(sender, instance.recording.name)


def _forget(terms, file_name):
    transaction.on_commit(partial(_delete_unused, terms, file_name))


def _delete_unused(terms, file_name):
    """Only once the change is certain, and unless a term that was joined with this one has it now."""
    if not terms.objects.filter(recording=file_name).exists():
        terms._meta.get_field("recording").storage.delete(file_name)


def _extension(file_name):
    return PurePath(file_name).suffix[1:].lower()


def _told_by(head):
    """The extensions that are right for a file which begins with these bytes."""
    return next((extensions for beginning, extensions in BEGINNINGS if beginning.match(head)), frozenset())
