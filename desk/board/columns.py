from django.utils.text import capfirst
from django.utils.translation import get_language_info
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import BaseColumn, Table

from issues.models import IssuePage


class IssueColumn(BaseColumn):
    """Number and date, which head the row."""

    cell_template_name = "desk/board/issue_cell.html"


class EditionColumn(BaseColumn):
    """One edition; `short` tells how many where it would tell which."""

    cell_template_name = "desk/board/edition_cell.html"

    def __init__(self, position, code, short=False):
        super().__init__(code, label=get_language_info(code)["name_translated"])
        self.position = position
        self.short = short

    def get_cell_context_data(self, instance, parent_context):
        return super().get_cell_context_data(instance, parent_context) | {
            "edition": instance.editions[self.position],
            "issue": instance,
            "short": self.short,
        }


def table(rows, **kwargs):
    """The Table of these rows."""
    languages = [edition.language for edition in rows[0].editions] if rows else []
    short = kwargs.pop("short", False)
    columns = [
        IssueColumn("issue", label=capfirst(IssuePage._meta.verbose_name)),
        *(EditionColumn(position, code, short) for position, code in enumerate(languages)),
    ]
    return Table(
        columns,
        rows,
        caption=_("Issues, newest first, with both editions side by side"),
        classname="listing board",
        **kwargs,
    )
