"""No number is believed of answers that nobody looked at."""

import io

import pytest

from bench.pages import asking, rounds, table, wrk

OK = b"HTTP/1.1 200 OK\r\nContent-Length: 3\r\nETag: x\r\n\r\ntea"


def test_an_answer_is_read_to_its_end_and_no_further():
    answer = asking.read(io.BytesIO(OK + OK))
    assert (answer.status, answer.body, answer.headers["etag"], answer.size) == (200, b"tea", "x", len(OK))


@pytest.mark.parametrize("raw", [b"", OK[:-1], b"hello\r\n\r\n", b"HTTP/1.1 200 OK\r\nContent-Length: 3"])
def test_what_is_cut_off_is_no_answer(raw):
    with pytest.raises(ValueError):
        asking.read(io.BytesIO(raw))


def test_the_figures_are_found_among_what_wrk_says():
    said = 'Running 2s test\n  Requests/sec: 9\n\nfigures {"requests": 2, "bytes": 6, "seconds": 1.0, "errors": 0}\n'
    assert wrk.parse(said)["bytes"] == 6
    with pytest.raises(ValueError, match="nothing of its figures"):
        wrk.parse("unable to connect")


@pytest.mark.parametrize(
    "figures",
    [
        {"requests": 0, "bytes": 0, "errors": 0},
        {"requests": 1000, "bytes": 100_000, "errors": 1},
        # Another page than the one that was looked at.
        {"requests": 1000, "bytes": 90_000, "errors": 0},
    ],
)
def test_other_answers_than_the_one_looked_at_are_not_believed(figures):
    wrk.believe({"requests": 1000, "bytes": 100_300, "errors": 0}, 100)
    with pytest.raises(RuntimeError):
        wrk.believe(figures, 100)


def test_a_ratio_is_of_one_round_and_the_median_forgets_the_worst():
    def run(rate):
        return {"requests_per_second": rate, "processor_us": 1000 / rate}

    disturbed = [(run(10), run(20)), (run(1), run(2)), (run(1), run(90))]
    assert rounds.summary(disturbed)["ratio"] == 0.5
    assert rounds.summary(disturbed)["processor_ratio"] == 2


def test_the_table_says_what_is_missed():
    slow, quick = {"s": 0.2, "processor_s": 0.05}, {"s": 0.1, "processor_s": 0.05}
    rows = list(table.rows({"published": slow, "start": quick}))
    assert [row.met for row in rows] == [False, True]
    assert "| 200.00 | ≤ 100 **missed** |" in table.markdown(rows)
