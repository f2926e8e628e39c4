SAMPLE = {
    "lead_in": "Außerdem in dieser Ausgabe:",
    "items": [
        "Teebauern & Teetrinker: Wer bekommt die Ernte?",
        "Ein Wort für das Licht zwischen den Blättern",
        "Warum Seouls U-Bahn jetzt „leise Waggons“ hat",
    ],
    "sign_off": "Viel Spaß beim Lesen! 📰",
}
