"""The words of the glossary at the desk."""

from django.db.models import Count
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, HelpPanel, MultiFieldPanel, Panel
from wagtail.admin.ui.tables import Column, NumberColumn
from wagtail.models import Locale
from wagtail.snippets.views.snippets import CopyView, CreateView, EditView, SnippetViewSet

from . import languages, recordings
from .forms import RecordingInput
from .models import GlossaryPage, Term
from .search.keys import keys, unkeyed


class FoundByPanel(Panel):
    """By what readers find a word that is saved, and what of its form helps nobody to find it."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "glossary/panels/found_by.html"

        def is_shown(self):
            return bool(self.instance.pk)

        def get_context_data(self, parent_context=None):
            found = sorted({key for _scheme, key in keys(self.instance)}, key=lambda key: (len(key), key))
            return super().get_context_data(parent_context) | {"keys": found, "unkeyed": unkeyed(self.instance)}


def editions_of(user):
    """The locales whose glossary `user` may write in."""
    if user.is_superuser:
        return Locale.objects.all()
    glossaries = GlossaryPage.objects.filter(alias_of__isnull=True)
    own = [page.locale_id for page in glossaries if page.permissions_for_user(user).can_edit()]
    return Locale.objects.filter(pk__in=own)


class OwnEditionsMixin:
    """A word goes into no other edition than one's own."""

    def get_form(self, *args, **kwargs):
        form = super().get_form(*args, **kwargs)
        form.fields["locale"].queryset = editions_of(self.request.user)
        return form


class AddTermView(OwnEditionsMixin, CreateView):
    pass


class EditTermView(OwnEditionsMixin, EditView):
    pass


class CopyTermView(OwnEditionsMixin, CopyView):
    """Enters a word for the other edition: its form opens with all but address and texts.

    The recording stays where it is: both editions play it.
    """

    def get_initial_form_instance(self):
        term = self.get_object()
        term.locale = Locale.objects.exclude(pk=term.locale_id).first() or term.locale
        term.pk, term.slug, term.meaning, term.text, term.recording = None, "", "", "", ""
        return term

    def get_initial(self):
        return super().get_initial() | {"tags": list(self.get_object().tags.all())}


class TermViewSet(SnippetViewSet):
    """The list, search and form of terms."""

    model = Term
    add_view_class = AddTermView
    copy_view_class = CopyTermView
    edit_view_class = EditTermView
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
    search_fields = ["word", "native_script", "keys__key", "slug"]
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
        MultiFieldPanel(
            [FieldPanel("other_spellings"), FieldPanel("auto_link"), FoundByPanel(heading=_("Found by"))],
            heading=_("How it is found"),
        ),
        FieldPanel(
            "recording",
            widget=RecordingInput(attrs={"accept": recordings.ACCEPTED}),
            help_text=_("How the word sounds: MP3, M4A, AAC, Ogg, Opus or WAV, up to 5 MB. Both editions play it."),
        ),
        FieldPanel("tags"),
        FieldPanel("slug"),
    ]

    def get_queryset(self, request):
        return Term.objects.select_related("locale").annotate(number=Count("appearances", distinct=True))
