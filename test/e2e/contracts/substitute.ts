/** Puts another member on the live API while `act` runs, because a real call would end the test. */
export async function substitute<Result>(
  on: object,
  member: string,
  value: unknown,
  act: () => Result | Promise<Result>,
): Promise<Result> {
  const before = Object.getOwnPropertyDescriptor(on, member);
  Object.defineProperty(on, member, { configurable: true, enumerable: true, writable: true, value });
  try {
    return await act();
  } finally {
    if (before) Object.defineProperty(on, member, before);
    else Reflect.deleteProperty(on, member);
  }
}

/** Resolves once a condition holds; the test's own time limit is the end of patience. */
export async function until(condition: () => unknown): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 10));
}
