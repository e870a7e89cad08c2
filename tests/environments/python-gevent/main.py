"""Several uses of one client at once, in greenlets."""

from gevent import monkey

monkey.patch_all()

import chat_use
import gevent

with chat_use.client() as chat:
    greenlets = [gevent.spawn(chat_use.use, chat) for _ in range(5)]
    gevent.joinall(greenlets, timeout=60, raise_error=True)
    assert [greenlet.value for greenlet in greenlets] == [chat_use.FOUND] * 5
