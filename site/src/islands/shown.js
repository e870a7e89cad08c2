// How a value is printed.

/** A value in one text: strings as they are, errors in their own words, all else as JSON. */
export function shown(value) {
  if (value instanceof Error) return `${value.name}: ${value.message}`;
  if (typeof value !== "object" || value === null) return String(value);
  const within = [];
  const text = JSON.stringify(
    value,
    function (_, inner) {
      if (typeof inner === "bigint" || typeof inner === "function") return String(inner);
      if (inner instanceof Error) return shown(inner);
      if (inner instanceof Map || inner instanceof Set) return [...inner];
      if (typeof inner !== "object" || inner === null) return inner;
      // What holds it, from the outside in.
      while (within.length > 0 && within.at(-1) !== this) within.pop();
      if (within.includes(inner)) return "[circular]";
      within.push(inner);
      return inner;
    },
    2,
  );
  return text ?? String(value);
}
