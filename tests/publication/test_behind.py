"""Work that nobody waits for."""

import threading

import pytest
from django_tasks import TaskResultStatus, task

from publication import behind
from publication.behind import ThreadBackend

done = threading.Event()
threads = []


@task(backend="behind")
def note():
    threads.append(threading.current_thread())
    done.set()


@task(backend="behind")
def fail():
    raise OSError("No space left on device")


@pytest.mark.django_db(transaction=True)
def test_it_is_done_in_a_thread_of_its_own_after_what_failed():
    backend = ThreadBackend("behind", {})
    failed = backend.enqueue(fail, (), {})
    backend.enqueue(note, (), {})
    assert done.wait(10)
    assert failed.status == TaskResultStatus.FAILED
    assert threads != [threading.current_thread()]


@pytest.mark.django_db(transaction=True)
def test_who_is_about_to_become_another_program_waits_for_it():
    """As `manage.py serve` does, which becomes the server: else the demo would be found by nothing."""
    done.clear()
    ThreadBackend("behind", {}).enqueue(note, (), {})
    behind.finish()
    assert done.is_set()
