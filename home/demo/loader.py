"""The demo content, from its written form into an empty database."""

import datetime
import io

from django.contrib.auth import get_user_model
from django.core.files.images import ImageFile
from django.db import transaction
from django.utils import timezone
from wagtail.images import get_image_model
from wagtail.models import Locale

from glossary.models import Term
from home import foundation
from home.models import TextPage
from issues.models import IssuePage, IssuesPage, Partner
from publication.models import Publication, Topic

from .issues import ISSUES
from .pictures import PICTURES, draw
from .publication import PAGES, PARTNERS, TOPICS
from .stream import spoken, stream
from .translation import translate
from .words import WORDS
from .writing import Issue, Picture, Sponsor

EDITOR = "editor"
PASSWORD = "asiabits-demo"

FIRST_NUMBER = 101
FORTNIGHT = datetime.timedelta(weeks=2)


class Loader:
    """Fills an empty database. `say` takes a line for each step, since pictures and translations take their time."""

    def __init__(self, password=PASSWORD, say=print):
        self.password = password
        self.say = say
        self.keys = {}

    def load(self):
        """All or nothing; returns whether it did anything. An installation with any content stays as it is."""
        if any(model.objects.exists() for model in (IssuePage, TextPage, Partner, Term)):
            return False
        with transaction.atomic():
            self.homes = foundation.lay()
            self.locales = {locale.language_code: locale for locale in Locale.objects.all()}
            self.editor = self.make_editor()
            Publication.load().save()
            for topic in TOPICS:
                Topic.objects.get_or_create(slug=topic["slug"], defaults=topic)
            self.draw_pictures()
            for partner in PARTNERS:
                self.make_partner(**partner)
            for page in PAGES:
                self.make_text_page(**page)
            date = last_monday() - FORTNIGHT * (len(ISSUES) - 1)
            for number, written in enumerate(ISSUES, FIRST_NUMBER):
                self.make_issue(written, number, date)
                date += FORTNIGHT
            self.enter_words()
        return True

    def make_editor(self):
        users = get_user_model()
        editor = users.objects.filter(username=EDITOR).first()
        return editor or users.objects.create_superuser(EDITOR, "editor@asiabits.example", self.password)

    def draw_pictures(self):
        for name, (title, _draw) in PICTURES.items():
            self.say(f"Drawing: {title}")
            file = ImageFile(io.BytesIO(draw(name)), name=f"{name}.png")
            image = get_image_model()(title=title, file=file, uploaded_by_user=self.editor)
            image._set_image_file_metadata()
            image.save()
            self.keys[Picture(name)] = image.pk

    def make_partner(self, name, logo, url):
        partner = Partner.objects.create(name=name, logo_id=self.refer(Picture(logo)), url=url)
        self.keys[Sponsor(name)] = partner.pk

    def make_text_page(self, title, slug, text):
        def page(language):
            return TextPage(
                title=getattr(title, language), slug=getattr(slug, language), text=getattr(text, language),
                locale=self.locales[language], show_in_menus=True, live=False, owner=self.editor,
            )  # fmt: skip

        published = self.publish(page("de"), self.homes["de"])
        translate(published, page("en"), self.locales["en"], self.editor)

    def make_issue(self, written, number, date):
        """One issue in the language it is written in and, where it is written in both, its translation."""
        name = written.__name__.rpartition(".")[2]

        def page(language):
            def say(value):
                return spoken(value, language, name, self.refer)

            page = IssuePage(
                title=say(written.TITLE), teaser=say(written.TEASER), number=number, date=date, authors="asiabits",
                cover_id=self.refer(Picture(written.COVER)), cover_alt=say(written.COVER_ALT),
                body=stream(written.BODY, language, name, self.refer), locale=self.locales[language],
                live=False, owner=self.editor,
            )  # fmt: skip
            page.body = page.body.stream_block.clean(page.body)
            return page

        source = page(written.SOURCE)
        self.say(f"Publishing {number}: {source.title}")
        archive = IssuesPage.objects.child_of(self.homes[written.SOURCE]).get()
        issue = self.publish(source, archive, Topic.objects.filter(slug__in=written.TOPICS))
        self.keys[Issue(name)] = issue.pk
        for language in {"de", "en"} - {written.SOURCE} if written.BOTH else ():
            translate(issue, page(language), self.locales[language], self.editor)

    def publish(self, page, parent, topics=()):
        parent.add_child(instance=page)
        if topics:
            page.tags.add(*topics)
            page.save()
        page.save_revision(user=self.editor).publish(user=self.editor)
        return type(page).objects.get(pk=page.pk)

    def refer(self, what):
        return self.keys[what]

    def enter_words(self):
        for written in WORDS:
            topics = Topic.objects.filter(slug__in=written["topics"])
            for language, locale in self.locales.items():
                word = {
                    name: spoken(part, language, "", self.refer) for name, part in written.items() if name != "topics"
                }
                term = Term(locale=locale, **word)
                term.full_clean()
                term.save()
                term.tags.add(*topics)


def last_monday():
    today = timezone.localdate()
    return today - datetime.timedelta(days=today.weekday())
