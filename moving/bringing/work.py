"""The work on an ArchiveRun, behind the request that began it."""

from django.utils import timezone, translation
from django_tasks import task

from ..archive.errors import Unreadable
from ..archive.run import run
from ..models import ArchiveRun


class Overtaken(Exception):
    """The run was begun anew elsewhere."""


def begin(archive):
    """Have a run begun, or begun anew. What the database holds of it is that of a new run."""
    archive.begun += 1
    archive.state, archive.done, archive.total, archive.report = archive.State.WAITING, 0, 0, {}
    archive.error = archive.summary = archive.text = ""
    archive.save()
    archive.tell(0, 0, "")
    bring.enqueue(pk=archive.pk, begun=archive.begun, language=translation.get_language())


@task(backend="behind")
def bring(pk, begun, language):
    with translation.override(language):
        _bring(pk, begun)


def _bring(pk, begun):
    ours = ArchiveRun.objects.filter(pk=pk, begun=begun)
    if not ours.filter(state=ArchiveRun.State.WAITING).update(state=ArchiveRun.State.RUNNING):
        return
    archive = ours.get()

    def told(done, total, title):
        if not ours.exists():
            raise Overtaken
        archive.tell(done, total, title)

    try:
        report = run(
            archive.file,
            dry_run=archive.dry_run,
            language=archive.language,
            drafts=archive.drafts,
            on_progress=told,
        )
    except Overtaken:
        return
    except Unreadable as error:
        archive.state, archive.error = archive.State.REFUSED, _without_path(archive, str(error))
    else:
        archive.state = archive.State.DONE
        archive.summary, archive.text, archive.report = report.summary(), report.text(), report.as_json()
    finally:
        if archive.state == archive.State.RUNNING:
            ours.update(state=archive.State.STOPPED)
    archive.finished_at = timezone.now()
    archive.save()
    if not archive.dry_run or archive.state == archive.State.REFUSED:
        archive.forget()


def _without_path(archive, message):
    """Where the upload lies on the server is nobody's business."""
    return message.replace(str(archive.file.absolute()), archive.name).replace(archive.file.name, archive.name)
