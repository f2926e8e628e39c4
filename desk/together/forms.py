from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.widgets import AdminDateInput, AdminDateTimeInput

BOTH = "both"


class TogetherForm(forms.Form):
    """Which editions go live, and when; what is promised of the one that stays behind."""

    editions = forms.ChoiceField(label=gettext_lazy("What goes live"), widget=forms.RadioSelect, initial=BOTH)
    when = forms.ChoiceField(
        label=gettext_lazy("When"),
        widget=forms.RadioSelect,
        choices=[("now", gettext_lazy("Now")), ("at", gettext_lazy("At a time"))],
        initial="now",
    )
    at = forms.DateTimeField(label=gettext_lazy("Time"), required=False, widget=AdminDateTimeInput)
    expected = forms.DateField(
        label=gettext_lazy("Promised for"),
        required=False,
        widget=AdminDateInput,
        help_text=gettext_lazy("If one edition stays behind, readers are told that it follows. The date may be empty."),
    )
    # The versions that the publisher has looked at.
    seen = forms.CharField(required=False, widget=forms.HiddenInput)

    def __init__(self, *args, sides, **kwargs):
        super().__init__(*args, **kwargs)
        self.sides = sides
        self.fields["editions"].choices = [
            (BOTH, _("Both editions")),
            *((side.code, _only(side, self._other(side))) for side in sides if side.page),
        ]
        self.fields["at"].help_text = _("In the time zone %(zone)s.") % {"zone": timezone.get_current_timezone_name()}
        self.fields["seen"].initial = self.latest
        if all(side.page and side.page.live for side in sides):
            del self.fields["expected"]

    @property
    def latest(self):
        """What `seen` is compared with."""
        return " ".join(str(side.page.latest_revision_id) for side in self.sides if side.page)

    @property
    def going(self):
        """The Sides that are to be published."""
        chosen = self.cleaned_data["editions"]
        return [side for side in self.sides if chosen in (BOTH, side.code)]

    @property
    def staying(self):
        """The Side that is promised, None where both are published, or readers have the other one already."""
        others = [side for side in self.sides if side not in self.going]
        return next((side for side in others if not (side.page and side.page.live)), None)

    def _other(self, side):
        return next((other for other in self.sides if other is not side), None)

    def clean(self):
        cleaned = super().clean()
        if cleaned.get("when") == "now":
            cleaned["at"] = None
        elif "at" in cleaned and not cleaned["at"]:
            self.add_error("at", _("Set a time."))
        elif "at" in cleaned and cleaned["at"] <= timezone.now():
            self.add_error("at", _("This time has passed."))
        if cleaned.get("seen") != self.latest:
            self.data = self.data.copy()
            self.data["seen"] = self.latest
            raise ValidationError(_("A newer version was saved in the meantime. Look at it, then publish."))
        if "editions" in cleaned:
            self._look_at_expiry(cleaned.get("at") or timezone.now())
        if (expected := cleaned.get("expected")) and expected < timezone.localdate():
            self.add_error("expected", _("This day has passed."))
        return cleaned

    def _look_at_expiry(self, moment):
        for side in self.going:
            if side.draft and side.draft.expire_at and side.draft.expire_at <= moment:
                self.add_error(None, _("“%(title)s” expires before it appears.") % {"title": side.draft.title})


def _only(side, other):
    if other is None or (other.page and other.page.live):
        return _("Only the %(language)s edition") % {"language": side.language}
    return _("Only %(language)s, and promise %(other)s to readers") % {
        "language": side.language,
        "other": other.language,
    }
