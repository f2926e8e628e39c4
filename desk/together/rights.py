from issues.models import IssuesPage


def may_publish_both(pages, user):
    """Whether `user` may publish an issue in every edition; `pages` are those that are there, by language.

    Where it is not there yet, the right to publish in that archive is asked.
    """
    return all(page.permissions_for_user(user).can_publish() for page in pages.values()) and all(
        archive.permissions_for_user(user).can_publish_subpage()
        for archive in IssuesPage.objects.filter(alias_of__isnull=True).select_related("locale")
        if archive.locale.language_code not in pages
    )
