"""An editor at the forms of the admin: opens one, changes what is in it, sends it off."""

from bs4 import BeautifulSoup
from django.contrib.auth.models import User
from django.test import Client
from django.urls import reverse
from wagtail.blocks import BooleanBlock, FieldBlock, ListBlock, RichTextBlock, StreamBlock, StructBlock
from wagtail.test.utils.form_data import nested_form_data, rich_text

from issues.models import IssuesPage


class Desk:
    """Signed in, in the admin's English."""

    def __init__(self, name):
        self.user = User.objects.create_superuser(
            name, f"{name}@asiabits.example", "a password", first_name=name.title()
        )
        self.client = Client(headers={"accept-language": "en"})
        self.client.force_login(self.user)

    def open_new_issue(self, language="de"):
        """The address and the fields of a new issue's form."""
        archive = IssuesPage.objects.get(locale__language_code=language)
        return self.open(reverse("wagtailadmin_pages:add", args=("issues", "issuepage", archive.pk)))

    def open_issue(self, page):
        return self.open(edit_url(page))

    def open(self, url):
        return form_in(self.client.get(url))

    def send(self, form, sections=(), action=None, **changes):
        """Sends a form that was opened; `action` is the button: "publish", "submit", or none to save a draft."""
        url, fields = form
        buttons = {f"action-{action}": "on"} if action else {}
        return self.client.post(url, fields | body_of(sections) | changes | buttons)

    def autosave(self, form, sections=(), **changes):
        """Sends it as the browser does by itself; returns the answer, `field_updates` among it."""
        url, fields = form
        data = fields | body_of(sections) | changes
        return self.client.post(url, data, headers={"accept": "application/json"}).json()


def edit_url(page):
    return reverse("wagtailadmin_pages:edit", args=(page.pk,))


def read(response):
    assert response.status_code == 200, response.status_code
    return BeautifulSoup(response.content, "html.parser")


def form_in(response):
    """The address and the fields of the form in a response, as a browser would send them back; but for the sections."""
    form = read(response).select_one("form[data-edit-form]")
    fields = {}
    for field in form.select("input[name], textarea[name], select[name]"):
        if field.get("type") in ("checkbox", "radio") and not field.has_attr("checked"):
            continue
        if field.name == "textarea":
            fields[field["name"]] = field.text.removeprefix("\n")
        elif field.name == "select":
            chosen = field.select_one("option[selected]")
            fields[field["name"]] = chosen["value"] if chosen else ""
        else:
            fields[field["name"]] = field.get("value", "on" if field.get("type") == "checkbox" else "")
    return form["action"], fields


def body_of(sections):
    """The sections' part of a form; each section is (type, fields) or (type, fields, id)."""
    return nested_form_data({"body": sequence(sections)})


def stored(page):
    """The sections of a page, as its form holds them when it is opened."""
    return [(child.block_type, as_posted(child.block, child.value), child.id) for child in page.body]


def as_posted(block, value):
    """What the form of a block sends for a value; None for a box that is not ticked, which sends nothing."""
    match block:
        case StructBlock():
            fields = {name: as_posted(child, value[name]) for name, child in block.child_blocks.items()}
            return {name: posted for name, posted in fields.items() if posted is not None}
        case ListBlock():
            return sequence(
                [("item", as_posted(block.child_block, item.value), item.id) for item in value.bound_blocks]
            )
        case StreamBlock():
            return sequence([(child.block_type, as_posted(child.block, child.value), child.id) for child in value])
        case RichTextBlock():
            return rich_text(value.source if value else "")
        case BooleanBlock():
            return "on" if value else None
        case FieldBlock():
            posted = block.field.prepare_value(block.value_for_form(value))
            return "" if posted is None else posted


def sequence(items):
    """A stream or a list as it is posted, each item (type, value) or (type, value, id)."""
    data = {"count": str(len(items))}
    for n, (kind, value, *rest) in enumerate(items):
        data[str(n)] = {"type": kind, "value": value, "id": (rest and rest[0]) or "", "order": str(n), "deleted": ""}
    return data


def cookie(text, key=""):
    return ("fortune_cookie", {"text": text, "edition": "", "place": ""}, key)


def passage(text, heading="", key=""):
    return ("text", {"heading": heading, "text": rich_text(f"<p>{text}</p>"), "edition": "", "place": ""}, key)


def complaints(response):
    """What a form complains of, as its editor reads it."""
    page = read(response)
    return " ".join(e.get_text(" ", strip=True) for e in page.select(".error-message, .messages .error, .errorlist"))
