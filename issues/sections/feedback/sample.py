SAMPLE = {
    "question": "Wie hat dir diese Ausgabe geschmeckt?",
    "answers": ["😍 Noch eine Schale, bitte", "🙂 Gut & bekömmlich", "😕 „Nicht mein Tee“"],
}
