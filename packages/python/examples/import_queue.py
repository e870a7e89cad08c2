"""Imports 100,000 accounts by a Celery queue.

``python import_queue.py add`` adds the tasks, four processes of ``celery --app import_queue worker --concurrency 4`` do
them, and ``python import_queue.py`` shows the progress.
"""

import os
import sys
import time

from celery import Celery
from redis import Redis
from redis_journal import RedisJournal

from tencent_chat import ChatClient, Progress
from tencent_chat.redis import RedisLimiter
from tencent_chat.types import AccountItem

HOST, PORT = os.environ.get("REDIS_HOST", "127.0.0.1"), int(os.environ.get("REDIS_PORT", "6379"))
ACCOUNTS = int(os.environ.get("ACCOUNTS", "100000"))
SLICE = 5_000

app = Celery("import_queue", broker=f"redis://{HOST}:{PORT}")
app.conf.update(
    task_acks_late=True,
    task_reject_on_worker_lost=True,
    worker_prefetch_multiplier=1,
    worker_soft_shutdown_timeout=10,
    broker_transport_options={"visibility_timeout": int(os.environ.get("SILENCE", "600"))},
)
redis = Redis(HOST, PORT)
chat = ChatClient.from_env(limiter=RedisLimiter(redis, expected_processes=4))


@app.task(autoretry_for=(Exception,), max_retries=10, retry_backoff=True)
def import_slice(first: int) -> None:
    """Import a slice. When the task is delivered a second time, it goes on from its journal."""

    def show(progress: Progress) -> None:
        redis.hset("import:progress", str(first), str(progress.items_done))

    accounts = (AccountItem(user_id=f"user_{i}") for i in range(first, first + SLICE))
    journal = RedisJournal(redis, f"import:journal:{first}")
    summary = chat.bulk.import_accounts(account_list=accounts, journal=journal, on_progress=show).all()
    if summary.rest:
        raise RuntimeError(f"{len(summary.rest)} accounts are left")
    redis.hset("import:progress", str(first), str(SLICE))
    print(f"{first}: {len(summary.failures)} failed, {len(summary.unknown)} may have been imported")


if __name__ == "__main__":
    if sys.argv[1:] == ["add"]:
        for first in range(0, ACCOUNTS, SLICE):
            import_slice.delay(first)
    else:
        done = 0
        while done < ACCOUNTS:
            time.sleep(1)
            done = sum(int(count) for count in redis.hvals("import:progress"))
            print(f"{done} of {ACCOUNTS}", flush=True)
