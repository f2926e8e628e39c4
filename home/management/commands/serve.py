import os
import socket
import sys

from django.conf import settings
from django.contrib.auth import authenticate
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from django.urls import reverse

from glossary.models import GlossaryPage
from home import foundation, server
from home.demo.loader import EDITOR, PASSWORD
from issues.models import IssuePage
from issues.signal_handlers import catch_up
from publication import behind

HOST = "127.0.0.1"


class Command(BaseCommand):
    help = "Brings the database up to date, fills an empty one with the demo content, and serves the site."

    def add_arguments(self, parser):
        parser.add_argument("--port", type=int, default=8000)

    def handle(self, *, port, **options):
        self.insist_on(port)
        executor = MigrationExecutor(connection)
        if executor.migration_plan(executor.loader.graph.leaf_nodes()):
            self.stdout.write("Making the database …")
            call_command("migrate", verbosity=0)
        homes = foundation.lay()
        if not IssuePage.objects.exists():
            call_command("load_demo")
        catch_up.enqueue()
        behind.finish()
        self.say_where(homes)
        self.stdout.flush()
        os.environ.update(server.ENVIRONMENT)
        os.environ["PYTHONPATH"] = os.pathsep.join([str(settings.SITE), str(settings.ROOT)])
        os.execv(sys.executable, server.command(HOST, port))

    def insist_on(self, port):
        """Complains in words where the server could only fail later."""
        if not 0 < port < 65536:
            raise CommandError(f"{port} is no port: choose one from 1 to 65535.")
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind((HOST, port))
            except OSError as error:
                raise CommandError(
                    f"Port {port} cannot be had ({error.strerror}). Another one: make run PORT=8001"
                ) from error

    def say_where(self, homes):
        lines = [("German edition", homes["de"].full_url), ("English edition", homes["en"].full_url)]
        lines += [
            (f"Glossary ({page.locale.language_code})", page.full_url)
            for page in GlossaryPage.objects.live().select_related("locale")
        ]
        lines.append(("Admin", settings.PUBLIC_ADDRESS + reverse("wagtailadmin_home")))
        if authenticate(username=EDITOR, password=PASSWORD):
            lines.append(("Demo editor", f"{EDITOR}, password {PASSWORD}"))
        self.stdout.write("\n".join(f"{name:<18}{value}" for name, value in lines) + "\nCtrl-C ends it.")
