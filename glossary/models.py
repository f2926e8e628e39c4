from wagtail.contrib.routable_page.models import RoutablePageMixin
from wagtail.models import Page


class GlossaryPage(RoutablePageMixin, Page):
    parent_page_types = ["home.HomePage"]
    subpage_types = []
    max_count_per_parent = 1
