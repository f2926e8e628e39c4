"""What stands around the issues: topics, partners, text pages, and words that no issue features."""

from .writing import both, prose

TOPICS = [
    {"slug": "japan", "name": "Japan"},
    {"slug": "china", "name": "China"},
    {"slug": "taiwan", "name": "Taiwan"},
    {"slug": "korea", "name": "Korea"},
    {"slug": "singapore", "name": "Singapur", "name_en": "Singapore"},
    {"slug": "india", "name": "Indien", "name_en": "India"},
    {"slug": "vietnam", "name": "Vietnam"},
    {"slug": "indonesia", "name": "Indonesien", "name_en": "Indonesia"},
    {"slug": "hong-kong", "name": "Hongkong", "name_en": "Hong Kong"},
    {"slug": "transport", "name": "Verkehr", "name_en": "Transport"},
    {"slug": "trade", "name": "Handel", "name_en": "Trade"},
    {"slug": "money", "name": "Geld", "name_en": "Money"},
    {"slug": "chips", "name": "Chips"},
    {"slug": "food", "name": "Essen & Trinken", "name_en": "Food & drink"},
    {"slug": "history", "name": "Geschichte", "name_en": "History"},
]

PARTNERS = [
    {"name": "Kontor Hanse", "logo": "logo-kontor-hanse", "url": "https://kontor-hanse.example/"},
    {"name": "Teehaus Morgenrot", "logo": "logo-morgenrot", "url": "https://morgenrot.example/"},
]

PAGES = []
WORDS = []
