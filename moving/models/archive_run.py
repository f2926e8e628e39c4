import json
import shutil
import time
from pathlib import Path
from uuid import uuid4

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

# Without a sign of life for so long, in seconds, a run was stopped; the longest post takes a fraction of it.
SILENT = 180


class ArchiveRun(models.Model):
    """An archive that somebody brought in the admin, and how far it is.

    The upload lies in a folder of its own outside of MEDIA_ROOT, and beside it how far the run is: a dry run is one
    transaction, and could not tell it by the database. Once all is imported, the folder goes.
    """

    class State(models.TextChoices):
        WAITING = "waiting", _("waiting")
        RUNNING = "running", _("running")
        DONE = "done", _("done")
        REFUSED = "refused", _("refused")
        STOPPED = "stopped", _("stopped")

    key = models.UUIDField(default=uuid4, unique=True, editable=False)
    name = models.CharField(_("file"), max_length=250)
    language = models.CharField(_("edition"), max_length=10, blank=True)
    dry_run = models.BooleanField(_("dry run"), default=True)
    drafts = models.BooleanField(_("drafts only"), default=False)
    state = models.CharField(_("state"), max_length=10, choices=State, default=State.WAITING)
    # Counts the times that it was begun: of two that work on one run, the older one stops.
    begun = models.PositiveIntegerField(default=0)
    done = models.PositiveIntegerField(default=0)
    total = models.PositiveIntegerField(default=0)
    error = models.TextField(blank=True)
    summary = models.TextField(blank=True)
    text = models.TextField(blank=True)
    report = models.JSONField(default=dict)
    started_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")
    created_at = models.DateTimeField(_("brought at"), auto_now_add=True)
    finished_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ["-created_at", "-pk"]
        default_permissions = ()
        permissions = [("bring_archive", "Can bring an archive")]
        verbose_name = _("archive that was brought")
        verbose_name_plural = _("archives that were brought")

    def __str__(self):
        return self.name

    @property
    def folder(self):
        return Path(settings.ARCHIVES_ROOT) / str(self.key)

    @property
    def file(self):
        return self.folder / f"archive{Path(self.name).suffix.lower()}"

    def keep(self, upload):
        """Write an uploaded file into its folder, piece by piece."""
        self.folder.mkdir(parents=True)
        with self.file.open("wb") as file:
            for piece in upload.chunks():
                file.write(piece)

    def forget(self):
        shutil.rmtree(self.folder, ignore_errors=True)

    @property
    def _progress(self):
        return self.folder / "progress.json"

    def tell(self, done, total, title):
        """Note how far the run is."""
        self.done, self.total = done, total
        self._progress.write_text(json.dumps([self.begun, done, total, str(title)[:120]]), encoding="utf-8")

    def progress(self):
        """How far it is: (done, total, title of the last post, seconds since then)."""
        try:
            begun, done, total, title = json.loads(self._progress.read_text(encoding="utf-8"))
            silence = time.time() - self._progress.stat().st_mtime
        except (OSError, ValueError):
            return self.done, self.total, "", float("inf")
        return (done, total, title, silence) if begun == self.begun else (0, 0, "", silence)

    def current_state(self):
        """Its state, also where the process that worked on it was killed, and could not say so."""
        if self.state in (self.State.WAITING, self.State.RUNNING) and self.progress()[3] > SILENT:
            return self.State.STOPPED
        return self.State(self.state)

    @property
    def can_go_on(self):
        """Whether it may be begun again: it was stopped, or so far it was only tried."""
        tried = self.current_state() == self.State.DONE and self.dry_run
        return self.file.is_file() and (tried or self.current_state() == self.State.STOPPED)
