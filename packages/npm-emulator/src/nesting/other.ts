/** The same in runtimes that do not know which function a call comes from: nothing is nested. */

export function nestedHere(): number {
  return 0;
}

export function nestedIn<T>(_nested: number, run: () => T): T {
  return run();
}
