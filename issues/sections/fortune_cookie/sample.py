SAMPLE = {"text": "Wer langsam gießt, verschüttet nichts. Kommt gut in die Woche & bleibt „halb voll“!"}
