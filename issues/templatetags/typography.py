from django import template

from .. import typography

register = template.Library()

register.filter("colon", typography.colon)
