"""An archive moves in: each post in a transaction of its own, so that a run may be killed and begun again."""

from contextlib import contextmanager, nullcontext

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from issues.importing.source import Refused
from issues.models import IssuePage
from issues.signal_handlers import catch_up, issue_published
from pagestore import generation
from publication.cards import shelf

from .. import joining
from ..models import Arrival
from . import language as languages
from . import links, losses, pairs, redirects, returning, writing
from .errors import CannotJoin, Unreadable
from .folder import opened
from .pictures import Pictures
from .post import Problems
from .readers import READERS, site
from .report import Report, Row

KEY = 500


def run(path, *, dry_run=False, language="", publish=False, drafts=False, again=False, on_progress=None, fetch=None):
    """Import the archive at `path`, and return the Report.

    `language` is that of posts that name none; without it their text tells. What the source calls published is
    published, unless `drafts`; with `publish` also what it calls nothing. With `again`, a post that changed since it
    came is a new draft of its page. `on_progress(done, total, title)` is told of each post. `fetch` stands for the way
    to pictures on the web, see `pictures.Pictures`.

    What the Report says is in the active language; nothing else follows from that. Raises Unreadable where there is
    no archive.
    """
    problems = Problems()
    with opened(path, problems) as folder:
        reader = next((reader for reader in READERS if reader.recognises(folder)), None)
        if reader is None:
            raise Unreadable(
                _(
                    "%(path)s is no archive: it holds no CSV of posts (beehiiv), no JSON of Ghost, "
                    "and no HTML, Markdown or text files."
                )
                % {"path": path}
            )
        if not dry_run:
            # What a run that was killed has published and not told the search of.
            catch_up.enqueue()
        report = Report(reader.KIND, dry_run, problems=problems)
        pictures = Pictures(folder, fetch, rehearsal=dry_run)
        if reader is site:
            with shelf.drawn_when_asked(), _rehearsed(pictures) if dry_run else nullcontext():
                returning.take(folder, report, pictures, drafts=drafts, on_progress=on_progress)
            report.pictures = len(set(pictures.known.values()))
            return report
        posts = _in_order(reader.posts(folder, problems))
        if not posts:
            problems.add(None, _("there is no post in it that can be read"))
        moving = _Moving(reader.KIND, report, pictures, posts, language, publish, drafts, again)
        with shelf.drawn_when_asked(), _rehearsed(pictures) if dry_run else nullcontext():
            for done, post in enumerate(posts, start=1):
                report.rows.append(moving.take(post))
                if on_progress:
                    on_progress(done, len(posts), post.title)
            moving.lead_topics()
        report.pictures = len(set(pictures.known.values()))
    return report


def _in_order(posts):
    """The oldest first, so that numbers follow the days; of one day the German one, which the other translates."""
    return sorted(posts, key=lambda post: (str(post.date or "9999"), post.number or 0, post.language or "de", post.key))


@contextmanager
def _rehearsed(pictures):
    """Everything happens, and nothing of it stays."""
    try:
        with transaction.atomic():
            yield
            transaction.set_rollback(True)
    finally:
        pictures.undo()
        generation.reopen()


class _Moving:
    def __init__(self, kind, report, pictures, posts, language, publish, drafts, again):
        self.kind, self.report, self.pictures, self.language = kind, report, pictures, language
        self.publish, self.drafts, self.again = publish, drafts, again
        self.inside = links.Inside(posts)
        self.highest = max((post.number or 0 for post in posts), default=0)
        self.keys = set()
        self.topics = {}  # the old path: {the language: [topic, how often]}

    def take(self, post):
        """The Row of a post."""
        language = post.language or self.language or languages.detected(f"{post.title} {post.teaser} {_plain(post)}")
        row = Row(post.key, post.title, "refused", language, post.number, str(post.date or ""))
        row.where, row.line = post.where, post.line
        if reason := self._refusal(post, language):
            row.reason = reason
            return row
        self.keys.add((post.key, language))
        arrivals = Arrival.objects.filter(source=self.kind, key=post.key[:KEY], page__locale__language_code=language)
        arrival = arrivals.select_related("page").first()
        if arrival and (arrival.fingerprint == post.fingerprint or not self.again):
            self._settle(arrival)
            row.state = "unchanged" if arrival.fingerprint == post.fingerprint else "changed"
            row.reason = "" if row.state == "unchanged" else _("with --again its new text becomes a draft of the page")
            self._describe(row, arrival.page)
            self._note_topics(post, language)
            return row
        try:
            self._write(post, language, arrival, row)
        except Refused as refusal:
            row.reason = str(refusal)
        return row

    def _refusal(self, post, language):
        if not language:
            return _(
                "its language is not certain: name it with --locale (“Edition” in the form), "
                "or in a column or field “language”"
            )
        if (post.key, language) in self.keys:
            return _("there is a second post “%(key)s”; the first one counts") % {"key": post.key}
        if post.state == "published" and post.date is None:
            return _("it was published, and has no date that could be read")
        return ""

    def _write(self, post, language, arrival, row):
        draft = writing.read(post, self.pictures, self.inside)
        with transaction.atomic():
            other = pairs.other_edition(post, language) if not arrival else None
            number = other.number if other else writing.number_for(post, self.highest)
            number = arrival.page.number if arrival else number
            page = arrival.page if arrival else None
            imported = writing.write(draft, language, number, other=other, page=page)
            page = imported.page
            arrival = arrival or Arrival(source=self.kind, key=post.key[:KEY], page=page, numbered=bool(post.number))
            fresh = not arrival.pk
            arrival.fingerprint = post.fingerprint
            arrival.save()
            self._lead(post, page, row)
            row.state = "imported"
            if other:
                self._join(page, other, row)
            if fresh and self._is_public(post, row):
                self._publish(page, post, row)
        _followed(arrival)
        page = IssuePage.objects.get(pk=page.pk)
        if post.date is None:
            row.notes.append(_("no date: %(date)s, today") % {"date": page.date})
        self._describe(row, page)
        self._note_topics(post, language)
        left_out = imported.left_out + [pair for placed in imported.placed for pair in placed.left_out]
        left_out = [(links.said(what, draft.led), why) for what, why in left_out]
        row.left_out = [f"{what} ({_(why)})" for what, why in left_out]
        headings = [placed.head.text for placed in imported.placed if placed.head]
        row.lost = losses.of(draft, page, headings, left_out, self.pictures)

    def _describe(self, row, page):
        row.title, row.number, row.date, row.published = page.title, page.number, str(page.date), page.live
        row.page_id = None if self.report.dry_run else page.pk

    def _is_public(self, post, row):
        """Whether its readers have had it, as far as the source and whoever called know."""
        if self.drafts or post.state == "draft" or not (post.state or self.publish):
            return False
        if post.date is None or post.date > timezone.localdate():
            row.notes.append(_("its date is in the future: a draft") if post.date else _("without a date: a draft"))
            return False
        return True

    def _publish(self, page, post, row):
        try:
            with transaction.atomic():
                writing.publish(page, post.date)
        except ValidationError as error:
            row.notes.append(_("stays a draft: %(why)s") % {"why": " ".join(error.messages)})

    def _join(self, page, other, row):
        """Sentence by sentence; where that cannot be, the two are editions of one issue all the same."""
        german, english = sorted((page, other), key=lambda page: page.locale.language_code)
        try:
            with transaction.atomic():
                joined = joining.join(german, english)
            row.state = "joined"
            said = ngettext("%(count)d sentence joined", "%(count)d sentences joined", joined.paired)
            row.notes.append(said % {"count": joined.paired})
            row.notes += [_("left: %(what)s") % {"what": left} for left in joined.left]
        except CannotJoin as why:
            said = _("an edition of issue %(number)s, but not joined sentence by sentence: %(why)s")
            row.notes.append(said % {"number": other.number, "why": why})

    def _lead(self, post, page, row):
        """The old addresses of the post to its page."""
        for address in post.addresses:
            conflict = redirects.lead(address, page)
            row.notes += [_("old address %(conflict)s") % {"conflict": conflict}] if conflict else []
            self.report.redirects += not conflict

    def _note_topics(self, post, language):
        for topic in writing.topics(post) if post.topic_address else ():
            counted = self.topics.setdefault((post.topic_address.format(topic.slug), topic), {})
            counted[language] = counted.get(language, 0) + 1

    def lead_topics(self):
        """The old addresses of topics to the archive in which most of their posts are."""
        for (address, topic), counted in self.topics.items():
            archive = writing.archive_of(max(counted, key=counted.get))
            conflict = redirects.lead(address, archive, redirects.topic_route(archive, topic))
            self.report.notes += [_("old address %(conflict)s") % {"conflict": conflict}] if conflict else []
            self.report.redirects += not conflict

    @staticmethod
    def _settle(arrival):
        """Does what follows from a publication, where the run that published was killed before that."""
        if not arrival.settled:
            with transaction.atomic():
                issue_published(IssuePage, arrival.page)
            _followed(arrival)


def _followed(arrival):
    """What follows from its publication is done."""
    Arrival.objects.filter(pk=arrival.pk).update(settled=True)


def _plain(post):
    return " ".join(losses.visible(post))
