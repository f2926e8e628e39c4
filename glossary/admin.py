"""The words of the glossary at the desk."""

from django.db.models import Count
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, HelpPanel, MultiFieldPanel
from wagtail.admin.ui.tables import Column, NumberColumn
from wagtail.snippets.views.snippets import SnippetViewSet

from . import languages
from .models import Term


class TermViewSet(SnippetViewSet):
    """The list, search and form of terms. Copying a word is the way to enter it for the other edition."""

    model = Term
    icon = "openquote"
    menu_label = _("Glossary")
    menu_order = 250
    add_to_admin_menu = True
    list_display = [
        "word",
        "native_script",
        Column("language", label=_("Language"), accessor=lambda term: languages.name(term.language, get_language())),
        Column("locale", label=_("Edition"), sort_key="locale"),
        NumberColumn("number", label=_("In issues"), sort_key="number"),
    ]
    list_filter = ["locale", "language"]
    search_fields = ["word", "native_script", "folded", "slug"]
    ordering = ["sort_key", "locale"]
    panels = [
        HelpPanel(
            content=_(
                "<p>Words of the Week come here by themselves when their issue is published. Enter a word by hand that "
                "no issue features, and copy it to enter it for the other edition: the two belong together as long as "
                "their language and native script agree.</p>"
            )
        ),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("locale"), FieldPanel("language")]),
                FieldRowPanel([FieldPanel("word"), FieldPanel("native_script")]),
            ],
            heading=_("The word"),
        ),
        MultiFieldPanel(
            [FieldPanel("reading"), FieldPanel("meaning"), FieldPanel("text")],
            heading=_("What the glossary says of it"),
            help_text=_("Shown where no published issue features the word."),
        ),
        FieldPanel("tags"),
        FieldPanel("slug"),
    ]

    def get_queryset(self, request):
        return Term.objects.select_related("locale").annotate(number=Count("appearances"))
