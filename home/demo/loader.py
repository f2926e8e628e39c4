"""The demo content, from its written form into an empty database."""

import datetime
import io
from importlib import import_module

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

from .pictures import PICTURES, draw
from .publication import PAGES, PARTNERS, TOPICS
from .stream import spoken, stream
from .translation import translate
from .words import WORDS
from .writing import Issue, Picture, Sponsor

EDITOR = "editor"
PASSWORD = "asiabits-demo"

# Oldest first: an issue may refer to those before it.
ISSUES = ["containers", "qr", "qingdao", "coffee", "noodles", "time", "shinkansen"]
FIRST_NUMBER = 101
FORTNIGHT = datetime.timedelta(weeks=2)


class Loader:
    """Fills an empty database. `say` takes a line for each step, since pictures and translations take their time."""

    def __init__(self, password=PASSWORD, say=print):
        self.password = password
        self.say = say
        self.keys = {}

    def load(self):
        """All or nothing; returns whether there was anything to do. An installation with an issue stays as it is."""
        if IssuePage.objects.exists():
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
            for number, name in enumerate(ISSUES, FIRST_NUMBER):
                self.make_issue(name, number, date)
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
        partner, _created = Partner.objects.get_or_create(
            name=name, defaults={"logo_id": self.keys[Picture(logo)], "url": url}
        )
        self.keys[Sponsor(name)] = partner.pk

    def make_text_page(self, title, slug, text):
        def page(language):
            return TextPage(
                title=getattr(title, language), slug=getattr(slug, language), text=getattr(text, language),
                locale=self.locales[language], show_in_menus=True, live=False, owner=self.editor,
            )  # fmt: skip

        self.publish(page("de"), self.homes["de"])
        translate(
            TextPage.objects.get(slug=slug.de, locale=self.locales["de"]), page("en"), self.locales["en"], self.editor
        )

    def make_issue(self, name, number, date):
        """One issue in the language it is written in and, where it is written in both, its translation."""
        module = import_module(f"home.demo.issues.{name}")
        self.say(f"Publishing issue {number}: {spoken(module.TITLE, module.SOURCE, name, self.refer)}")

        def page(language):
            def say(value):
                return spoken(value, language, name, self.refer)

            page = IssuePage(
                title=say(module.TITLE), teaser=say(module.TEASER), number=number, date=date, authors="asiabits",
                cover_id=self.refer(Picture(module.COVER)), cover_alt=say(module.COVER_ALT),
                body=stream(module.BODY, language, name, self.refer), locale=self.locales[language],
                live=False, owner=self.editor,
            )  # fmt: skip
            page.body = page.body.stream_block.clean(page.body)
            return page

        archive = IssuesPage.objects.child_of(self.homes[module.SOURCE]).get()
        issue = self.publish(page(module.SOURCE), archive, Topic.objects.filter(slug__in=module.TOPICS))
        self.keys[Issue(name)] = issue.pk
        for language in {"de", "en"} - {module.SOURCE} if module.BOTH else ():
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
