"""Work that nobody is to wait for: a backend of Django's tasks for an installation without a queue of its own."""

import time
from concurrent.futures import ThreadPoolExecutor

from django.db import connections, transaction
from django_tasks.backends.immediate import ImmediateBackend

# In seconds: who publishes, and who reads it first, is not to share the processor with it.
SOON = 0.3
# One thread: work comes in its order. A process that ends does first what it has taken on.
_thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="behind")


def finish():
    """Waits for all that was taken on: for a process that is about to become another program, and so never ends."""
    _thread.submit(int).result()


class ThreadBackend(ImmediateBackend):
    """Runs each task in a thread of this process; what is lost with a process that is killed must heal by itself.

    It begins after the transaction that asked for it: before, the thread sees none of the rows that it is about.
    """

    def _execute_task(self, task_result):
        transaction.on_commit(lambda: _thread.submit(self._run, task_result, time.monotonic() + SOON), robust=True)

    def _run(self, task_result, soon):
        time.sleep(max(0, soon - time.monotonic()))
        try:
            super()._execute_task(task_result)
        finally:
            connections.close_all()
