import secrets

from django.db import migrations, models


def begin(apps, schema_editor):
    apps.get_model("pagestore", "Generation").objects.create(pk=1, name=secrets.token_hex(12))


class Migration(migrations.Migration):
    initial = True
    dependencies = []

    operations = [
        migrations.CreateModel(
            name="Generation",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("name", models.CharField(max_length=40)),
            ],
        ),
        migrations.RunPython(begin, migrations.RunPython.noop),
    ]
