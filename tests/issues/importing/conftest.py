import pytest
from django.core.management import call_command

from issues.models import IssuePage
from tests.issues.importing.reading import Result


@pytest.fixture
def run(homes, tmp_path, capsys):
    """Imports a text (or bytes, or the file at a path) by the command: run("Titel …", ending="md", locale="en")."""

    def run(content, ending="txt", **options):
        path = content
        if isinstance(content, str | bytes):
            path = tmp_path / f"issue.{ending}"
            path.write_bytes(content.encode() if isinstance(content, str) else content)
        capsys.readouterr()
        call_command("import_issue", str(path), **options)
        return Result(IssuePage.objects.order_by("-pk").first(), capsys.readouterr().out)

    return run
