from home.models import TextPage


def test_a_text_page_is_read_and_stands_in_the_foot_of_every_page(homes, client):
    page = TextPage(title="Impressum", text="<p>Beispielweg 1</p>", show_in_menus=True, locale=homes["de"].locale)
    homes["de"].add_child(instance=page)
    assert "<p>Beispielweg 1</p>" in client.get(page.url).content.decode()
    assert f'href="{page.url}">Impressum' in client.get("/de/ausgaben/").content.decode()


def test_a_text_page_out_of_the_menus_or_not_live_is_not_in_the_foot(homes, client):
    fields = {"text": "<p>x</p>", "locale": homes["de"].locale}
    homes["de"].add_child(instance=TextPage(title="Still", **fields))
    homes["de"].add_child(instance=TextPage(title="Entwurf", show_in_menus=True, live=False, **fields))
    page = client.get("/de/").content.decode()
    assert "Still" not in page
    assert "Entwurf" not in page
