"""Two servers in alternating rounds: what disturbs the machine disturbs both, and the median forgets the worst."""

from statistics import median

from .wrk import load


def pair(ours, limit, *, rounds, seconds):
    """Each of the two an (Asked, process id); returns the medians: the ratio of rates and of processor times, and both.

    A ratio is made of the two runs of one round. Who begins alternates.
    """
    figures = []
    for number in range(rounds):
        order = (ours, limit) if number % 2 else (limit, ours)
        runs = [load(*one, seconds) for one in order]
        figures.append(runs if order[0] is ours else runs[::-1])
    return summary(figures)


def summary(figures):
    """`figures`: for each round, those of ours and of the limit."""
    return {
        "ratio": median(one["requests_per_second"] / limit["requests_per_second"] for one, limit in figures),
        "processor_ratio": median(one["processor_us"] / limit["processor_us"] for one, limit in figures),
        "processor_us": median(one["processor_us"] for one, _limit in figures),
        "limit_processor_us": median(limit["processor_us"] for _one, limit in figures),
        "requests_per_second": median(one["requests_per_second"] for one, _limit in figures),
        "limit_requests_per_second": median(limit["requests_per_second"] for _one, limit in figures),
        "rounds": figures,
    }
