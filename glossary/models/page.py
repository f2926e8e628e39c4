"""Where the glossary is read: A to Z, and one word."""

from django.db.models import BooleanField, ExpressionWrapper, Q, Subquery, prefetch_related_objects
from django.http import Http404
from django.shortcuts import redirect
from django.utils.translation import gettext_lazy as _
from wagtail.contrib.routable_page.models import RoutablePageMixin, path
from wagtail.models import Page

from publication.pages import PublicPage
from publication.tree import published_of

from .. import export, feed
from ..browsing import Selection
from ..cards import showing
from .terms import Appearance, Term, with_appearances


class GlossaryPage(PublicPage, RoutablePageMixin, Page):
    """The glossary of one edition."""

    parent_page_types = ["home.HomePage"]
    subpage_types = []
    max_count_per_parent = 1

    class Meta:
        verbose_name = _("glossary")

    def terms(self):
        """The words that a reader of this edition finds."""
        return Term.objects.shown_in(self.locale)

    def address(self, term):
        """Where `term` is read in this glossary."""
        return self.url + self.reverse_subpage("term", args=[term.slug])

    def get_sitemap_urls(self, request=None):
        """The glossary and each of its words."""
        glossary, *_rest = own = super().get_sitemap_urls(request)
        return own + [
            {"location": glossary["location"] + below, "lastmod": glossary["lastmod"], "view": key}
            for key, slug in self.terms().prefetch_related(None).values_list("translation_key", "slug")
            for below in [self.reverse_subpage("term", args=[slug])]
        ]

    def word(self, slug):
        """The word at this address, or at one that it had once, or at either in capitals; None where there is none."""
        terms, slug = self.terms().prefetch_related(None), slug.lower()
        return terms.filter(slug=slug).first() or terms.filter(old_slugs__slug=slug).first()

    def words_of_the_week(self):
        """What the pages of this edition feature, the newest first."""
        featured = Appearance.objects.visible().filter(term__locale=self.locale)
        return featured.select_related("term", "page__locale").prefetch_related("topics")

    def word_of_the_week(self):
        """The term that a page featured last, or None."""
        featured = Appearance.objects.visible().filter(term__locale=self.locale).values("term")
        return self.terms().filter(pk=Subquery(featured[:1])).first()

    @path("")
    def index_route(self, request):
        """A to Z, or what a query (q) and filters (language, letter, topic) leave of it."""
        selection = Selection(self.terms(), self.locale.language_code, request.GET)
        return self.render(request, context_overrides={"selection": selection})

    @path("feed/")
    def feed(self, request):
        """The words of the week, for feed readers."""
        return feed.answer(request, self)

    @path("download/<str:name>/")
    def download(self, request, name):
        """All words in one file."""
        if name not in export.FORMATS:
            raise Http404
        return export.answer(request, self, export.FORMATS[name])

    @path("<slug:slug>/")
    def term(self, request, slug):
        """One word; an old address of it, or one in capitals, leads to its own."""
        term = self.word(slug)
        if term is None:
            raise Http404
        if term.slug != slug:
            return redirect(self.address(term), permanent=True)
        term.locale = self.locale
        before, after = self._neighbours(term)
        prefetch_related_objects([term, *before, *after], with_appearances(texts=True))
        context = {
            "term": term,
            "recording": Term.objects.recorded([term]).get(term.translation_key),
            "topics": term.topics(),
            "before": before,
            "after": after,
            "addresses": self._addresses(term, request),
            "canonical": self.address(term),
            "card": showing.of_term(term),
            "shared_title": str(term),
            "shared_text": term.shown.meaning,
        }
        return self.render(request, template="glossary/term.html", context_overrides=context)

    def _neighbours(self, term, number=2):
        """The words that stand before and after `term`, each in the order of the alphabet, without appearances."""
        terms = self.terms().prefetch_related(None)
        before = Q(sort_key__lt=term.sort_key) | Q(sort_key=term.sort_key, pk__lt=term.pk)
        after = Q(sort_key__gt=term.sort_key) | Q(sort_key=term.sort_key, pk__gt=term.pk)
        runs = terms.filter(before).order_by("-sort_key", "-pk"), terms.filter(after)
        nearest = Q(pk__in=runs[0].values("pk")[:number]) | Q(pk__in=runs[1].values("pk")[:number])
        # Told by the database: its alphabet need not be Python's.
        earlier = ExpressionWrapper(before, BooleanField())
        found = list(Term.objects.filter(nearest).annotate(earlier=earlier))
        return [one for one in found if one.earlier], [one for one in found if not one.earlier]

    def _addresses(self, term, request):
        """The addresses at which a reader finds the word, by the language of the edition."""
        terms = Term.objects.shown().filter(translation_key=term.translation_key).prefetch_related(None)
        slugs = dict(terms.values_list("locale__language_code", "slug"))
        glossaries = published_of(request, self).items()
        return {
            code: page.url + self.reverse_subpage("term", args=[slugs[code]])
            for code, page in glossaries
            if code in slugs
        }
