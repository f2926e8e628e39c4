"""Every check, one line each: by the name of its field in `CheckLevels`, a function from a Case to its Troubles."""

from . import featured, lacking, links, masthead, nowhere, order

CHECKS = {
    **lacking.CHECKS,
    "link": links.link,
    "word": featured.word,
    "nowhere": nowhere.nowhere,
    "title": masthead.title,
    "teaser": masthead.teaser,
    "number": order.number,
    "date": order.date,
}
