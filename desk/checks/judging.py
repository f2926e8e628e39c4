from dataclasses import dataclass

from issues.fetching import by_id

from ..models import CheckLevels, Level
from . import featured
from .editors import edit_urls
from .registry import CHECKS
from .surroundings import answers_around, issues_around, words_around
from .trouble import Case


@dataclass(frozen=True)
class Finding:
    """What a check has to say of an issue.

    `check` is the name of a field of CheckLevels; `path` leads to a field as in wagtail-localize ("body.<id>.alt"),
    `edit_url` to the form in which it is mended, at that field.
    """

    check: str
    blocking: bool
    message: str
    path: str
    edit_url: str


def findings(pages):
    """The Findings of each of the IssuePages, by primary key, those that block first; of a page without, [].

    A page is judged as it is handed over: hand over `get_latest_revision_as_object()` to have its draft judged. At
    most six queries, however many pages.
    """
    pages = list(pages)
    # Not `load`, which writes a row where there is none.
    levels = CheckLevels.objects.first() or CheckLevels()
    checks = {name: check for name, check in CHECKS.items() if getattr(levels, name) != Level.OFF}
    if not pages:
        return {}
    with by_id(pages):
        cases = _cases(pages)
        troubles = {
            case.page.pk: [(name, trouble) for name, check in checks.items() for trouble in check(case)]
            for case in cases
        }
    places = {pk: [trouble.path for _name, trouble in found] for pk, found in troubles.items()}
    urls = edit_urls(cases, places)
    return {
        pk: sorted(
            (
                Finding(
                    check=name,
                    blocking=getattr(levels, name) == Level.BLOCKS,
                    message=str(trouble.message),
                    path=trouble.path,
                    edit_url=urls[pk, trouble.path],
                )
                for name, trouble in found
            ),
            key=lambda finding: not finding.blocking,
        )
        for pk, found in troubles.items()
    }


def _cases(pages):
    around = issues_around()
    cases = [Case(page, around) for page in pages]
    sections = [child for case in cases for _path, child in case.sections]
    words_around(around, {featured.key(word) for child in sections for word in child.block.words(child.value)})
    answers_around(around, {url for child in sections for _path, url in child.block.addresses(child.value)})
    return cases
