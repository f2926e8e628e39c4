"""Around the text of an issue: a link to each section, and other issues on its topics."""

import pytest
from bs4 import BeautifulSoup

from tests.factories import issue


def tree(client, page):
    return BeautifulSoup(client.get(page.url).content, "html.parser")


def test_each_section_with_a_label_has_a_link_that_leads_to_it(homes, client):
    page = issue(body=[("fortune_cookie", {"text": "Wer wartet, wartet."}), ("greeting", {"salutation": "Hallo"})])
    (link,) = tree(client, page).select(".permalink")
    assert link["aria-label"] == "Link zu „Fortune Cookie“"
    assert link["href"] in (f"{page.url}#fortune-cookie", f"{page.url}fortune-cookie/")
    assert client.get(link["href"]).status_code == 200


def test_the_three_newest_public_issues_on_a_topic_stand_below(homes, client):
    pages = [issue(title=f"Nummer {n}", date=f"2026-01-{n:02}") for n in range(1, 6)]
    draft, other = issue(title="Entwurf", live=False), issue("en", title="Fern")
    page = issue(title="Diese", date="2026-02-01")
    for each in (*pages, draft, other, page):
        each.tags.add("Tee")
        each.save()
    below = tree(client, page).select('[aria-labelledby="related"] a')
    assert [link.get_text() for link in below] == ["Nummer 5", "Nummer 4", "Nummer 3"]


@pytest.mark.parametrize("topics", [(), ("Tee",)])
def test_nothing_stands_below_an_issue_without_kin(homes, client, topics):
    issue()
    page = issue()
    page.tags.add(*topics)
    page.save()
    assert not tree(client, page).select("#related")
