// Times several ways to do the same work in turns, and prints a line of JSON for each work: microseconds a call, of each block.
const isShort = process.env.BENCH_SHORT === "1";
const BLOCKS = isShort ? 2 : 31;

/** How many calls a block has; a few when only the table is to be made. */
const counted = (calls) => (isShort ? Math.min(calls, 4) : calls);

function print(work, clock, ways) {
  console.log(JSON.stringify({ work, unit: `µs ${clock}`, ways }));
}

/** CPU time of work that does not wait. */
export function compare(work, calls, ways) {
  const times = Object.fromEntries(Object.keys(ways).map((name) => [name, []]));
  for (let block = -1; block < BLOCKS; block++) {
    for (const [name, way] of Object.entries(ways)) {
      const before = process.cpuUsage();
      for (let call = 0; call < counted(calls); call++) way();
      const { user, system } = process.cpuUsage(before);
      // The first block warms up.
      if (block >= 0) times[name].push((user + system) / counted(calls));
    }
  }
  print(work, "CPU", times);
}

/** CPU time of work that waits for nothing but itself, and ends with a promise. */
export async function compareWaiting(work, calls, ways) {
  const times = Object.fromEntries(Object.keys(ways).map((name) => [name, []]));
  for (let block = -1; block < BLOCKS; block++) {
    for (const [name, way] of Object.entries(ways)) {
      const before = process.cpuUsage();
      for (let call = 0; call < counted(calls); call++) await way();
      const { user, system } = process.cpuUsage(before);
      if (block >= 0) times[name].push((user + system) / counted(calls));
    }
  }
  print(work, "CPU", times);
}

/** Wall time a call, with so many under way all the time. */
export async function compareCalls(work, underWay, calls, ways) {
  const times = Object.fromEntries(Object.keys(ways).map((name) => [name, []]));
  for (let block = -1; block < BLOCKS; block++) {
    for (const [name, way] of Object.entries(ways)) {
      let left = Math.max(counted(calls), underWay);
      const all = left;
      const started = performance.now();
      await Promise.all(
        Array.from({ length: underWay }, async () => {
          while (left-- > 0) await way();
        }),
      );
      if (block >= 0) times[name].push(((performance.now() - started) * 1000) / all);
    }
  }
  print(work, "a call", times);
}
