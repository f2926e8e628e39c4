"""All addresses of the admin."""

import re

from django.urls import URLResolver, get_resolver

# Open to everybody, with other rules than ours, or nothing but a page for an error.
LEFT_OUT = re.compile(
    r"^-$|wagtailadmin_(login|logout|password_reset.*|error_test|sprite|javascript_catalog|home|account|dismissibles)$"
    # Part of a page that is asked for whole.
    r"|results$"
    # An upload that waits, and a window that is open, belong to who made them.
    r"|multiple_from_uploaded|delete_upload_multiple|editing_sessions|task_chosen|process_import|revisions_view$"
)


def patterns():
    """Pairs of a name and the names of its arguments."""
    admin = next(found for found in get_resolver().url_patterns if str(found.pattern) == "admin/")
    found = {(name, parts) for name, parts in _walk(admin) if not LEFT_OUT.search(name)}
    return sorted(found, key=lambda pair: (pair[0], sorted(pair[1])))


def _walk(resolver, namespace="", parts=frozenset()):
    for pattern in resolver.url_patterns:
        here = parts | frozenset(pattern.pattern.converters) | frozenset(pattern.pattern.regex.groupindex)
        if isinstance(pattern, URLResolver):
            yield from _walk(pattern, f"{namespace}{pattern.namespace}:" if pattern.namespace else namespace, here)
        else:
            yield f"{namespace}{pattern.name or '-'}" if pattern.name else "-", here
