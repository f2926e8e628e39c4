def may_join(pages, user):
    """Whether `user` may join these pages: it saves a new version of each, and publishes it where the page is live."""
    permissions = [(page, page.permissions_for_user(user)) for page in pages]
    return all(granted.can_edit() and (granted.can_publish() or not page.live) for page, granted in permissions)
