from django.core.exceptions import ValidationError


class RefusedError(ValidationError):
    """`page` is not published: a summary, then a line for each reason.

    A ValidationError of a whole form: wagtail-localize reads `error_dict`.
    """

    def __init__(self, page, summary, lines):
        self.page = page
        super().__init__({"__all__": [summary, *lines]})
