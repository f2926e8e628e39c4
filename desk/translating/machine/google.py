"""Google, where its package is installed; its failures are told as those of the others are."""

from google.api_core.exceptions import GoogleAPIError
from google.auth.exceptions import GoogleAuthError
from wagtail_localize.machine_translators.google import GoogleCloudTranslator

from .failures import FailedError, of_status


class Google(GoogleCloudTranslator):
    def translate(self, source_locale, target_locale, strings):
        try:
            return super().translate(source_locale, target_locale, strings)
        except GoogleAuthError as error:
            raise FailedError(of_status(403)) from error
        except GoogleAPIError as error:
            raise FailedError(of_status(getattr(error, "code", 0) or 0)) from error
