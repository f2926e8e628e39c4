from django.core.management.base import BaseCommand

from home.demo.loader import EDITOR, PASSWORD, Loader


class Command(BaseCommand):
    help = "Fills an empty database with the demo content. Where there is any content, it changes nothing."

    def add_arguments(self, parser):
        parser.add_argument("--password", default=PASSWORD, help=f"of the demo editor; {PASSWORD} where none is given")

    def handle(self, *, password, verbosity, **options):
        say = self.stdout.write if verbosity else lambda line: None
        if Loader(password, say).load():
            say(f"Demo editor: {EDITOR}, password {password}. The account may do everything: for a demo only.")
        else:
            say("There is content already: nothing changed.")
