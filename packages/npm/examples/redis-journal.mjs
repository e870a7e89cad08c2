// A journal in a key of Redis. When two processes have the same one, the first that appends ends the other's call.

const APPEND = `
  if redis.call("STRLEN", KEYS[1]) == tonumber(ARGV[1]) then return redis.call("APPEND", KEYS[1], ARGV[2]) end
  return -1`;

/** @type {(redis: import("ioredis").Redis, key: string) => import("tencent-chat").Journal} */
export function redisJournal(redis, key) {
  let length = 0;
  return {
    async read() {
      const text = (await redis.getBuffer(key)) ?? Buffer.of();
      length = text.length;
      return text;
    },
    async append(text) {
      length = Number(await redis.eval(APPEND, 1, key, length, text));
      if (length < 0) throw new Error(`another process goes on with ${key}`);
    },
  };
}
