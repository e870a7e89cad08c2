// Clients of both libraries are taken as they are.
import { Redis } from "ioredis";
import { createClient } from "redis";
import { redisLimiter, type Limiter } from "tencent-chat/redis";

export const limiters: Limiter[] = [
  redisLimiter(new Redis(), { expectedProcesses: 4 }),
  redisLimiter(createClient(), { prefix: "own:" }),
];
// @ts-expect-error - it is not a client
redisLimiter({});
