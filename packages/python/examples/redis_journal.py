"""A journal in a key of Redis. When two processes have the same one, the first that appends ends the other's call."""

from redis import Redis

APPEND = """
if redis.call("STRLEN", KEYS[1]) == tonumber(ARGV[1]) then return redis.call("APPEND", KEYS[1], ARGV[2]) end
return -1
"""


class RedisJournal:
    """A journal of one call."""

    def __init__(self, redis: Redis, key: str) -> None:
        self.redis = redis
        self.key = key
        self.length = 0

    def read(self) -> bytes | str:
        """Return all that was appended."""
        text = self.redis.get(self.key) or b""
        self.length = len(text)
        return text

    def append(self, text: str, sync: bool) -> None:
        """Append to what was read and appended before, unless another process has."""
        self.length = self.redis.eval(APPEND, 1, self.key, self.length, text)
        if self.length < 0:
            raise RuntimeError(f"another process goes on with {self.key}")
