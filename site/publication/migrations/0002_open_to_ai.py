from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("publication", "0001_initial")]

    operations = [
        migrations.AddField(
            model_name="publication",
            name="open_to_ai",
            field=models.BooleanField(
                default=True,
                help_text=(
                    "Off: robots.txt asks the crawlers of language models to stay away, and there is no llms.txt. "
                    "Search engines are not concerned."
                ),
                verbose_name="open to AI crawlers",
            ),
        ),
    ]
