"""nginx, twice: a page as nothing but a file, which is the limit, and the site as docs/nginx.conf has it."""

import os
from contextlib import contextmanager
from pathlib import Path

from .processes import free_port, program, running

ROOT = Path(__file__).resolve().parents[2]
BROTLI = Path("/usr/lib/nginx/modules/ngx_http_brotli_static_module.so")
# As Debian has it, one process. Connections stay open for longer than 1,000 requests, as granian's do.
FRAME = """
daemon off; pid {folder}/pid; error_log {folder}/error.log; {user} {module}
worker_processes 1;
events {{ worker_connections 512; }}
http {{
    access_log off; sendfile on; tcp_nopush on; keepalive_requests 10000000;
    client_body_temp_path {folder}/body; proxy_temp_path {folder}/proxy; fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi; scgi_temp_path {folder}/scgi;
    types {{ text/html html; }}
    {server}
}}
"""
STATIC = "server {{ listen 127.0.0.1:{port}; root {root}; open_file_cache off; {brotli} }}"


@contextmanager
def static(folder, pages):
    """Serves `pages`, path to folder with the index.html and index.html.br of it; yields port and process id."""
    port = free_port()
    for path, source in pages.items():
        (folder / "root" / path.strip("/")).mkdir(parents=True, exist_ok=True)
        for file in source.glob("index.html*"):
            (folder / "root" / path.strip("/") / file.name).write_bytes(file.read_bytes())
    brotli = "brotli_static on;" if BROTLI.exists() else ""
    server = STATIC.format(port=port, root=folder / "root", brotli=brotli)
    with _serving(folder, port, server) as pid:
        yield port, pid


@contextmanager
def documented(folder, site):
    """docs/nginx.conf in front of a Site; yields port and process id."""
    port = free_port()
    server = (ROOT / "docs/nginx.conf").read_text()
    for written, here in (
        ("listen 80;", f"listen 127.0.0.1:{port};"),
        ("/srv/asiabits/var/pages/open/asiabits.example", f"{site.store}/open/{site.host}"),
        ("server_name asiabits.example", "server_name 127.0.0.1"),
        ("127.0.0.1:8000", site.host),
    ):
        if written not in server:
            raise RuntimeError(f"docs/nginx.conf no longer says {written!r}: say here where that is to be put")
        server = server.replace(written, here)
    if not BROTLI.exists():
        server = server.replace("brotli_static on;", "")
    with _serving(folder, port, server) as pid:
        yield port, pid


@contextmanager
def _serving(folder, port, server):
    folder.mkdir(exist_ok=True)
    user = "user root;" if os.geteuid() == 0 else ""
    module = f"load_module {BROTLI};" if BROTLI.exists() else ""
    configuration = folder / "nginx.conf"
    configuration.write_text(FRAME.format(folder=folder, user=user, module=module, server=server))
    with running([program("nginx"), "-p", str(folder), "-c", str(configuration)], port) as pid:
        yield pid
