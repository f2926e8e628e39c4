from config.release import fingerprint


def test_a_release_is_known_by_what_pages_are_made_of(tmp_path):
    (tmp_path / "templates").mkdir()
    template, manifest = tmp_path / "templates" / "page.html", tmp_path / "staticfiles.json"
    template.write_text("<p>")
    found = [fingerprint([tmp_path / "templates"], manifest, "https://a.example")]
    assert found[0] == fingerprint([tmp_path / "templates"], manifest, "https://a.example")
    template.write_text("<b>")
    found.append(fingerprint([tmp_path / "templates"], manifest, "https://a.example"))
    manifest.write_text("{}")
    found.append(fingerprint([tmp_path / "templates"], manifest, "https://a.example"))
    found.append(fingerprint([tmp_path / "templates"], manifest, "https://b.example"))
    assert len(set(found)) == 4
