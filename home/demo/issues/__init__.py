"""The issues of the demo, oldest first: one may refer to those before it."""

from . import coffee, containers, noodles, qingdao, qr, shinkansen, time

ISSUES = (containers, qr, qingdao, coffee, noodles, time, shinkansen)
