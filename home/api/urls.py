"""The addresses of the API. What is not registered here is not there: no redirects, no images, no documents."""

from django.urls import path
from wagtail.api.v2.router import WagtailAPIRouter

from .issues import IssuesAPI
from .views import Nothing
from .words import WordsAPI

router = WagtailAPIRouter("api")
router.register_endpoint("issues", IssuesAPI)
router.register_endpoint("terms", WordsAPI)

urlpatterns = [
    path("v2/", router.urls),
    *Nothing.get_urlpatterns(),
]
