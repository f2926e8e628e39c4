from tests.factories import issue


def test_an_issue_is_read_at_its_address(homes, client):
    page = issue(title="Grüße aus Seoul", body=[("text", {"heading": "Lage", "text": "<p>Ruhig.</p>"})])
    response = client.get(page.url)
    assert "Ruhig." in response.content.decode()
