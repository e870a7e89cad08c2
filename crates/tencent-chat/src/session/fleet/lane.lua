-- Gives slots of a lane, the rate of one endpoint that many processes share. Times are microseconds of the server's clock.
-- Returns: now, the first slot, the time between two, and how many; with none of them the time at which to ask again; with -1, that
-- the question was too old.
local SECOND = 1000000
local clock = redis.call('TIME')
local now = clock[1] * SECOND + clock[2]
local key, arg = KEYS[1], {}
for i, text in ipairs(ARGV) do arg[i] = tonumber(text) end
local wanted, step, cost, minute, processes, is_known, is_back, refused, spent, sent, delay = unpack(arg)

-- It waited for the server so long that its sender counts it as failed; or one of the clocks was set.
if sent > 0 and math.abs(now - sent) > 1.5 * SECOND then return {now, now, 0, -1} end

local own = redis.call('HMGET', key, 'due', 'hold', 'apart', 'pause', 'since', 'left', 'began')
-- A time that is further off than any that this script sets is from before the clock was put back.
local function at(i, most) return math.min(tonumber(own[i]) or 0, now + most) end
local due, hold, apart, pause = at(1, SECOND + 8 * step * processes), at(2, 64 * SECOND), at(3, 5 * SECOND), at(4, SECOND)
local set = {}
local function keep(name, time)
  set[#set + 1] = name
  set[#set + 1] = string.format('%.0f', time)
end
local function answer(first, interval, count)
  if #set > 0 then
    redis.call('HSET', key, unpack(set))
    redis.call('EXPIRE', key, 120 + math.ceil(math.max(first + interval * count - now, 0) / SECOND))
  end
  return {now, first, interval, count}
end

-- The server said no for the rate: as the limiter of one process.
local left = math.min((tonumber(own[6]) or 1) + math.max(now - at(5, 0), 0) / (10 * SECOND), 1)
if refused > 0 and pause <= now then
  left = math.max(left / 2, 0.125)
  pause = now + SECOND
  keep('pause', pause)
  keep('since', now)
  set[#set + 1] = 'left'
  set[#set + 1] = string.format('%.6f', left)
end

-- Slots that were given before the data was lost may still be used, for a second. They count for another one, and what is counted by
-- the minute for a minute.
local gone = minute > 0 and 62 or 2
local info = redis.pcall('INFO', 'server')
local up = type(info) == 'string' and tonumber(string.match(info, 'uptime_in_seconds:(%d+)'))
local is_empty = not (own[1] or own[2] or own[3])
local lost = up and up < gone + 2 and (gone + 2 - up) * SECOND or is_known > 0 and is_empty and gone * SECOND or 0
if lost > 0 and hold <= now then
  hold = now + lost
  apart = now + 5 * SECOND
  keep('hold', hold)
  keep('apart', apart)
end
-- Some go on with shares of their own until they know that the server is back. The others have one share together. Who has used its
-- own does not want slots yet.
if is_back > 0 then
  apart = now + 5 * SECOND
  keep('apart', apart)
  if spent > 0 then redis.call('HINCRBY', key, math.floor(now / SECOND), spent) end
  if wanted < 1 then return answer(math.max(apart, hold), 0, 0) end
end
if hold > now then return answer(hold, 0, 0) end
local interval = math.ceil(step / left)
if apart > now then interval = interval * processes end
-- After a rest, connections are made first, and requests come late. So a lane begins with half the rate.
local began = at(7, 0)
if due < now - SECOND then
  began = now
  keep('began', now)
end
if now < began + SECOND then interval = interval * 2 end

-- The answer takes a while, too.
local first = math.max(due, now + delay, pause)
local ahead = first - now
-- No slot is more than a second ahead. Where many processes wait, they come at different times.
if ahead > SECOND then return answer(math.max(first - SECOND, now + SECOND / 4 + now % (SECOND / 4)), 0, 0) end
local few = ahead < SECOND / 2 and math.min(5, math.floor(SECOND / interval)) or 1
local count = math.min(wanted, math.max(1, few, math.floor((SECOND / 2 - ahead) / interval)))
count = math.min(count, 1 + math.floor((SECOND - ahead) / interval))
if count < 1 then return answer(first, 0, 0) end

if minute > 0 then
  local all, sum, seconds = redis.call('HGETALL', key), 0, {}
  local from = math.floor(first / SECOND) - 61
  for i = 1, #all, 2 do
    local second = tonumber(all[i])
    if second and second < from then
      redis.call('HDEL', key, all[i])
    elseif second then
      sum = sum + all[i + 1]
      seconds[#seconds + 1] = {second, tonumber(all[i + 1])}
    end
  end
  if sum > 0 and sum + cost > minute then
    table.sort(seconds, function(a, b) return a[1] < b[1] end)
    for _, entry in ipairs(seconds) do
      sum = sum - entry[2]
      if sum <= 0 or sum + cost <= minute then return answer((entry[1] + 62) * SECOND, 0, 0) end
    end
  end
  count = math.max(1, math.min(count, math.floor((minute - sum) / cost)))
  redis.call('HINCRBY', key, math.floor((first + (count - 1) * interval) / SECOND), count * cost)
end
keep('due', first + count * interval)
return answer(first, interval, count)
