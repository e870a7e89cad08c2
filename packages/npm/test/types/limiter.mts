// Clients of both libraries are taken as they are.
import { Redis } from "ioredis";
import { createClient } from "redis";
import { redisLimiter, redisStore, type Limiter, type SeenStore } from "tencent-chat/redis";

export const limiters: Limiter[] = [
  redisLimiter(new Redis(), { expectedProcesses: 4 }),
  redisLimiter(createClient(), { prefix: "own:" }),
];
export const stores: SeenStore[] = [redisStore(new Redis()), redisStore(createClient(), { prefix: "own:" })];
// @ts-expect-error - it is not a client
redisLimiter({});
// @ts-expect-error - it is not a client
redisStore({});
