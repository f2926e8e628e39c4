"""The site's own export comes back: pictures, topics, partners and words first, then all issues at once.

Links lead from any issue to any other, so every page is there before the first text is written; all in one transaction,
so that a run that was killed has left nothing.
"""

import re
from html import unescape

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.db import DatabaseError, transaction
from django.utils import timezone
from django.utils.dateparse import parse_date, parse_datetime
from django.utils.translation import gettext as _
from wagtail.contrib.redirects.models import Redirect
from wagtail.images import get_image_model
from wagtail.models import Locale, Page, Site
from wagtail_localize.models import (
    OverridableSegment,
    SegmentOverride,
    StringSegment,
    StringTranslation,
    Translation,
    TranslationSource,
)

from glossary import recordings
from glossary.models import OldSlug, Term
from issues.importing.source import Refused
from issues.models import IssuePage, Partner
from issues.models.issue import IssueTopic
from issues.sections import prose
from issues.sections.fields import FromHand, LinkBlock, ProseBlock, is_link
from issues.sections.leaves import leaves
from issues.signal_handlers import issue_published
from publication.models import Publication, Topic

from ..export.issue import PLAIN, as_json
from ..export.pictures import FOCUS, named
from ..export.stored import Malformed, exchanged, led
from ..models import Arrival
from . import writing
from .pictures import Missing
from .readers import site
from .report import Row

FILE = re.compile(r"[0-9a-f]{64}\.[a-z0-9]{2,5}")
BAD = (KeyError, TypeError, ValueError, AttributeError, OverflowError, DatabaseError, Malformed, Refused)
BY = {StringTranslation.TRANSLATION_TYPE_MANUAL, StringTranslation.TRANSLATION_TYPE_MACHINE}


def take(folder, report, pictures, *, drafts=False, on_progress=None):
    """Adds to `report` what became of each issue of the export in `folder`; what else is bad goes to its problems."""
    top, documents = site.documents(folder, report.problems)
    with transaction.atomic():
        back = _Return(folder, top, documents, report, pictures, drafts, on_progress)
        back.take()
    if not report.dry_run:
        _settle(back.written)


def _settle(written):
    """What follows from publication is done at commit; a run that was killed in between finds here what is not."""
    for arrival in Arrival.objects.filter(source=site.KIND, settled=False).select_related("page"):
        if arrival.page_id not in written:
            issue_published(IssuePage, arrival.page)
    Arrival.objects.filter(source=site.KIND, settled=False).update(settled=True)


class _Return:
    def __init__(self, folder, top, documents, report, pictures, drafts, on_progress):
        self.folder, self.top, self.documents, self.report = folder, top, documents, report
        self.library, self.drafts, self.on_progress = pictures, drafts, on_progress
        self.locales = {locale.language_code: locale for locale in Locale.objects.all()}
        self.ids = {get_image_model(): {}, Partner: {}, Page: {}}
        self.written = set()

    def take(self):
        self._each("pictures.json", self._picture, pairs=True)
        self._each("topics.json", self._topic)
        self._each("partners.json", self._partner)
        self._site(self.documents["site.json"])
        self.ids[Page] = dict(Page.objects.filter(depth__gt=1).values_list("url_path", "pk"))
        issues = self._issues()
        for name, said, _row in issues:
            self.ids[Page][name] = said["page"].pk
        self._each("terms.json", self._term)
        # A translation needs its source.
        for done, (name, said, row) in enumerate(sorted(issues, key=lambda each: bool(each[1]["translation"])), 1):
            self._fill(name, said, row)
            if self.on_progress:
                self.on_progress(done, len(issues), row.title)
        self._each("redirects.json", self._redirect)

    def _each(self, name, write, pairs=False):
        """Writes each entry of a document by itself; a bad one is a problem."""
        entries = self.documents.get(name, {} if pairs else [])
        if not isinstance(entries, dict if pairs else list):
            self.report.problems.add(None, _("is not as an export has it"), name)
            return
        for place, entry in enumerate(entries.items() if pairs else entries, 1):
            try:
                with transaction.atomic():
                    write(*entry) if pairs else write(entry)
            except ValidationError as error:
                self._complain(" ".join(error.messages), name, place)
            except (*BAD, Missing, OSError) as error:
                self._complain(f"{type(error).__name__}: {error}"[:300], name, place)

    def _complain(self, reason, name, place):
        where = _("%(file)s, entry %(place)d") % {"file": name, "place": place}
        self.report.problems.add(None, reason, where)

    def _site(self, said):
        publication = Publication.load()
        if isinstance(said.get("name"), str):
            publication.name = said["name"][:60]
        publication.open_to_ai = bool(said.get("open_to_ai", publication.open_to_ai))
        publication.save()

    def _file(self, below, name, largest):
        """The content of a file that is called by its hash."""
        if not isinstance(name, str) or not FILE.fullmatch(name):
            raise ValueError(_("“%(name)s” is no name of a file of an export") % {"name": str(name)[:80]})
        path = self.folder.root / self.top / below / name
        if path.is_symlink() or not path.is_file():
            raise ValueError(_("%(name)s is not there") % {"name": f"{below}/{name}"})
        if path.stat().st_size > largest:
            raise ValueError(_("%(name)s is too large") % {"name": f"{below}/{name}"})
        content = path.read_bytes()
        if named(content, name) != name:
            raise ValueError(_("%(name)s is not what its name says") % {"name": f"{below}/{name}"})
        return content

    def _picture(self, name, said):
        content = self._file("pictures", name, settings.WAGTAILIMAGES_MAX_UPLOAD_SIZE)
        pk = self.library.keep(content, str(said["title"]), str(said["title"]))
        image = get_image_model().objects.get(pk=pk)
        image.description = str(said.get("description", ""))[:255]
        for field in FOCUS:
            value = said.get(field)
            setattr(image, field, value if type(value) is int and value >= 0 else None)
        image.save()
        self.library.known[name, ""] = pk
        self.ids[get_image_model()][name] = pk

    def _topic(self, said):
        topic = Topic.objects.filter(slug=said["slug"]).first() or Topic(slug=said["slug"])
        topic.name, topic.name_de, topic.name_en = said["name"], said["name_de"], said["name_en"]
        topic.full_clean()
        topic.save()

    def _partner(self, said):
        partner = Partner.objects.filter(name=said["name"]).first() or Partner(name=said["name"])
        partner.url, partner.logo_id = said["url"], self.ids[get_image_model()].get(said["logo"])
        partner.full_clean()
        partner.save()
        self.ids[Partner][partner.name] = partner.pk

    def _term(self, said):
        locale = self.locales[said["edition"]]
        term = Term(locale=locale)
        for name in ("word", "native_script", "language", "reading", "meaning", "slug", "other_spellings"):
            setattr(term, name, said[name])
        term.auto_link, term.text = bool(said["auto_link"]), self._prose(said["text"])
        if said["recording"]:
            content = self._file("recordings", said["recording"], recordings.LARGEST)
            file = ContentFile(content, name=recordings.name(term.word, said["recording"]))
            recordings.check(file)
            term.recording = file
        term.full_clean()
        term.save()
        topics = Topic.objects.filter(slug__in=said["topics"])
        term.tags.add(*topics)
        OldSlug.objects.bulk_create(OldSlug(term=term, slug=slug) for slug in said["old_slugs"])

    def _redirect(self, said):
        page = self.ids[Page].get(said["page"])
        if said["page"] and page is None:
            raise ValueError(_("%(old_path)s leads to a page that is not there: %(page)s") % said)
        if said["link"] and not said["link"].startswith("/") and not is_link(said["link"]):
            raise ValueError(_("%(old_path)s leads to no address that a reader can follow") % said)
        values = {
            "redirect_page_id": page,
            "redirect_page_route_path": said["route"],
            "redirect_link": said["link"],
            "is_permanent": bool(said["permanent"]),
            "automatically_created": bool(said["automatic"]),
        }
        found = Redirect(old_path=said["old_path"], site=Site.objects.get(is_default_site=True), **values)
        if not Redirect.objects.filter(old_path=found.old_path, site=found.site).exists():
            found.full_clean()
            found.save()
        self.report.redirects += 1

    def _issues(self):
        """Makes a page of each issue, without its text; triples of its name, what is said of it, and its Row."""
        found = []
        for path, said in sorted(self.documents.items()):
            folder, _slash, file = path.rpartition("/")
            if folder != "issues":
                continue
            row = Row(path, "", "refused", where=path)
            self.report.rows.append(row)
            try:
                with transaction.atomic():
                    if self._begin(path, said, row):
                        found.append((file.removesuffix(".json"), said, row))
            except ValidationError as error:
                row.reason = " ".join(error.messages)
            except BAD as error:
                row.reason = str(error) if isinstance(error, (Malformed, Refused)) else _malformed(error)
        return found

    def _begin(self, path, said, row):
        """Whether there is a page to fill; raises where there can be none."""
        version = said["published"] or said["draft"]
        row.title, row.language, row.number = str(version["title"])[:255], said["language"], said["number"]
        row.date = str(version["date"])
        if not isinstance(said["translation"], dict | None):
            raise Malformed(_("%(where)s: a %(kind)s was expected") % {"where": "translation", "kind": "dict"})
        if not isinstance(row.number, int) or row.language not in self.locales:
            raise Malformed(_("it names no number, or no edition of this site"))
        for each in filter(None, (said["published"], said["draft"])):
            self._check(each)
        key = f"{said['key']}/{row.language}"
        arrival = Arrival.objects.filter(source=site.KIND, key=key).select_related("page").first()
        if arrival:
            row.state, row.page_id, row.published = "unchanged", arrival.page_id, arrival.page.live
            self.ids[Page][path.rpartition("/")[2].removesuffix(".json")] = arrival.page_id
            return False
        locale = self.locales[row.language]
        if IssuePage.objects.filter(translation_key=said["key"], locale=locale).exists():
            raise Refused(_("the site has this issue already: an export comes back into an empty site"))
        page = IssuePage(
            locale=locale, translation_key=said["key"], title=version["title"], number=row.number,
            date=parse_date(version["date"]), body=[], live=False,
        )  # fmt: skip
        writing.archive_of(row.language).add_child(instance=page)
        moment = parse_datetime(said["first_published_at"]) if said["first_published_at"] else None
        if moment:
            # From now on its address does not follow its title.
            IssuePage.objects.filter(pk=page.pk).update(first_published_at=moment)
        Arrival.objects.create(source=site.KIND, key=key, fingerprint="", numbered=True, page=page)
        said["page"] = IssuePage.objects.get(pk=page.pk)
        return True

    @staticmethod
    def _check(version):
        """Raises Malformed for a version that no page can say."""
        for name in PLAIN:
            kind = list if name == "unlinked_words" else bool if name in ("show_in_menus", "link_words") else str
            if not isinstance(version[name], kind):
                raise Malformed(_("%(where)s: a %(kind)s was expected") % {"where": name, "kind": kind.__name__})
        exchanged(IssuePage.body.field.stream_block, version["body"], _safe)

    def _fill(self, name, said, row):
        page = said["page"]
        try:
            with transaction.atomic():
                self._write(page, said, row)
        except (ValidationError, *BAD) as error:
            row.state, row.reason = "refused", " ".join(getattr(error, "messages", [_malformed(error)]))[:300]
            IssuePage.objects.get(pk=page.pk).delete()
            return
        self.written.add(page.pk)
        row.state = "joined" if said["translation"] else "imported"
        page = IssuePage.objects.get(pk=page.pk)
        row.published, row.page_id = page.live, None if self.report.dry_run else page.pk

    def _write(self, page, said, row):
        public = said["state"] == "published" and said["published"] and not self.drafts
        if said["state"] == "restricted":
            row.notes.append(_("was for some readers only: a draft, for its password or groups are not in the export"))
        first = said["published"] or said["draft"]
        self._say(page, first)
        page.save()
        if said["translation"]:
            self._translate(page, said)
        revision = page.save_revision(clean=False)
        if public:
            try:
                with transaction.atomic():
                    revision.publish(log_action=False)
                moment = parse_datetime(said["last_published_at"] or "") or timezone.now()
                IssuePage.objects.filter(pk=page.pk).update(last_published_at=moment)
            except ValidationError as why:
                row.notes.append(_("stays a draft: %(why)s") % {"why": " ".join(why.messages)})
        if said["published"] and said["draft"]:
            page = IssuePage.objects.get(pk=page.pk)
            self._say(page, said["draft"])
            page.save_revision(clean=False)
        self._plan(page, said, row)

    def _plan(self, page, said, row):
        """Its newest version goes live when it was to, unless that has passed; `drafts` plans nothing."""
        moment = parse_datetime(said.get("planned_for") or "")
        if moment is None or self.drafts or said["state"] == "restricted":
            return
        if moment <= timezone.now():
            row.notes.append(_("its planned publication is over: a draft"))
            return
        draft = IssuePage.objects.get(pk=page.pk).get_latest_revision_as_object()
        draft.go_live_at = moment
        try:
            with transaction.atomic():
                draft.save_revision(clean=False).publish(log_action=False)
        except ValidationError as why:
            row.notes.append(_("is planned no more: %(why)s") % {"why": " ".join(why.messages)})

    def _say(self, page, version):
        for name in PLAIN:
            setattr(page, name, version[name])
        page.date = parse_date(version["date"])
        page.cover_id = self.ids[get_image_model()].get(version["cover"])
        topics = {topic.slug: topic for topic in Topic.objects.filter(slug__in=version["topics"])}
        page.issue_topics = [IssueTopic(tag=topics[slug]) for slug in version["topics"] if slug in topics]
        block = page.body.stream_block
        page.body = block.to_python(exchanged(block, version["body"], self._refer))

    def _refer(self, block, leaf):
        if isinstance(block, FromHand):
            return self.ids[block.model_class].get(leaf)
        return self._prose(leaf) if isinstance(block, ProseBlock) and leaf else leaf

    def _prose(self, text):
        """Rich text to the sign as it was, where it is such as the site has; a link to a page that is gone stays so."""
        text = led(text, lambda name: str(self.ids[Page].get(unescape(name), 0)))
        tidied = prose.tidied(text)
        same = unescape(tidied) == unescape(text) and tidied.count("<") == text.count("<")
        return text if same else tidied

    def _translate(self, page, said):
        """What the other edition was translated from, and each of its sentences, so that an edit finds them."""
        told = said["translation"]
        locale = self.locales[told["from"]]
        source = IssuePage.objects.filter(translation_key=page.translation_key, locale=locale).first()
        if source is None:
            return
        known, _created = TranslationSource.update_or_create_from_instance(source)
        Translation.objects.create(source=known, target_locale=page.locale, enabled=bool(told["enabled"]))
        sentences = {(each["path"], each["of"]): each for each in told["sentences"]}
        rows = {}
        for segment in StringSegment.objects.filter(source=known).select_related("context", "string"):
            each = sentences.get((segment.context.path, segment.string.data))
            if each:
                rows[segment.string_id, segment.context_id] = StringTranslation(
                    translation_of_id=segment.string_id, context_id=segment.context_id, locale=page.locale,
                    data=str(each["text"]), tool_name=str(each["tool"])[:255],
                    translation_type=each["by"] if each["by"] in BY else StringTranslation.TRANSLATION_TYPE_MANUAL,
                )  # fmt: skip
        StringTranslation.objects.bulk_create(rows.values())
        chosen = {f"body.{leaf.path}": leaf.block for leaf in leaves(source.body.stream_block, source.body)}
        overrides = {each["path"]: each["value"] for each in told["overrides"]}
        for segment in OverridableSegment.objects.filter(source=known).select_related("context"):
            path = segment.context.path
            if path in overrides:
                block, value = chosen.get(path), overrides[path]
                value = self._refer(block, value) if isinstance(block, FromHand) else value
                SegmentOverride.objects.create(locale=page.locale, context=segment.context, data_json=as_json(value))


def _malformed(error):
    return (_("is malformed: %(error)s") % {"error": repr(error)})[:300]


def _safe(block, leaf):
    """Raises ValueError for a link that no reader can safely follow."""
    if isinstance(block, LinkBlock) and leaf and not is_link(leaf):
        raise ValueError(_("%(link)s is no link that a reader can follow") % {"link": leaf[:80]})
    if isinstance(block, ProseBlock) and leaf:
        for address in prose.links(led(leaf, lambda _name: "0")):
            if address and not is_link(address):
                raise ValueError(_("%(link)s is no link that a reader can follow") % {"link": address[:80]})
    return leaf
