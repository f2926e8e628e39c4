"""Services that translate, on this machine: they note what they are asked, and answer as they are told."""

import json
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs


class Service(BaseHTTPRequestHandler):
    """Has a glossary as DeepL does; translates by `server.translate(text)`, answers `server.answer` if there is one."""

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        is_json = "json" in self.headers["Content-Type"]
        asked = json.loads(body) if is_json else parse_qs(body)
        self.server.asked.append((self.command, self.path, asked))
        if self.path == "/v3/glossaries":
            made = {"glossary_id": f"g{len(self.server.asked)}", "name": asked["name"]}
            self.server.glossaries.append(made)
            self._send(201, json.dumps(made))
        elif self.server.answer and len(self.server.texts) >= self.server.answers_after:
            self._send(*self.server.answer)
        else:
            self.server.texts += asked["q"] if is_json else asked["text"]
            said = [self.server.translate(text) for text in (asked["q"] if is_json else asked["text"])]
            translations = {"translations": [{"text": text} for text in said], "translatedText": said}
            self._send(200, json.dumps(translations))

    def do_GET(self):
        self.server.asked.append((self.command, self.path, None))
        self._send(200, json.dumps({"glossaries": self.server.glossaries}))

    def do_DELETE(self):
        self.server.asked.append((self.command, self.path, None))
        gone = self.path.rpartition("/")[2]
        self.server.glossaries = [each for each in self.server.glossaries if each["glossary_id"] != gone]
        self._send(204, "")

    def _send(self, status, body):
        self.send_response(status)
        self.end_headers()
        self.wfile.write(body.encode() if isinstance(body, str) else body)

    def log_message(self, *args):
        pass


@contextmanager
def serving():
    with ThreadingHTTPServer(("127.0.0.1", 0), Service) as server:
        server.asked, server.texts, server.glossaries = [], [], []
        server.answer, server.answers_after = None, 0
        server.translate = lambda text: f"E {text}"
        server.address = f"http://127.0.0.1:{server.server_address[1]}"
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server
        server.shutdown()
