from contextlib import suppress

from django.core.files.storage import default_storage
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_safe

from .. import media
from . import shelf
from .card import FOLDER


@csrf_exempt
@require_safe
def serve(request, owner, name):
    """The file of a card. One that is shown and not drawn yet is drawn now; one that its owner showed once leads to
    what it shows in its place, and of what is not open to all there is none.
    """
    file = f"{FOLDER}/{owner}/{name}.png"
    if default_storage.exists(file):
        return media.serve(request, file)
    cards = shelf.wanted(owner)
    if file in cards:
        png = shelf.draw(cards[file])
        with suppress(OSError):  # a full disk is no reason to show none
            shelf.put(cards[file], png)
        return HttpResponse(png, content_type="image/png")
    if not cards:
        raise Http404
    return redirect(next(iter(cards.values())).address)
