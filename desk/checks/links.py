"""Links that do not answer, as far as they were asked (`asking`)."""

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from .addresses import digest, to_ask
from .trouble import Trouble


def link(case):
    for path, child in case.sections:
        for address_path, address in child.block.addresses(child.value):
            answer = case.around.answers.get(digest(address)) if to_ask(address) else None
            if answer and not answers(answer.status):
                values = {"link": address, "date": date_format(answer.checked_at, "SHORT_DATE_FORMAT")}
                if answer.status:
                    message = _("The link %(link)s answered on %(date)s with the error %(status)d.")
                else:
                    message = _("The link %(link)s did not answer on %(date)s.")
                yield Trouble(f"{path}.{address_path}", message % (values | {"status": answer.status}))


def answers(status):
    """Whether a reader may find something there. (Many sites refuse whatever is no browser: 401, 403, 429, 999.)"""
    return 0 < status < 400 or status in (401, 403, 405, 406, 429, 451, 503, 999)
