/** Assertions small enough to run inside an extension. */

const show = (value: unknown): string => {
  try {
    return typeof value === "function" ? String(value) : (JSON.stringify(value) ?? String(value));
  } catch {
    // Cyclic values and DOM objects have no JSON.
    return String(value);
  }
};

export function ok(condition: unknown, sentence: string): asserts condition {
  if (!condition) throw new Error(sentence);
}

/** Deep equality by JSON, with undefined and the order of keys told apart from nothing. */
export function equal(actual: unknown, expected: unknown, what = "value"): void {
  const plain = (value: unknown): unknown =>
    value && typeof value === "object" && !Array.isArray(value)
      ? Object.fromEntries(
          Object.entries(value)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, inner]) => [key, plain(inner)]),
        )
      : Array.isArray(value)
        ? value.map(plain)
        : value;
  if (!Object.is(actual, expected) && show(plain(actual)) !== show(plain(expected))) {
    throw new Error(`${what}: expected ${show(expected)}, got ${show(actual)}`);
  }
}

export function matches(actual: unknown, pattern: RegExp, what = "text"): void {
  if (!pattern.test(String(actual))) throw new Error(`${what}: expected ${pattern}, got ${show(actual)}`);
}

/** The error of a call that must throw synchronously. */
export function thrown(call: () => unknown): Error {
  let result: unknown;
  try {
    result = call();
  } catch (error) {
    return error as Error;
  }
  throw new Error(`expected an exception, got ${show(result)}`);
}

/** The error of a promise that must reject. */
export async function rejected(promise: unknown): Promise<Error> {
  ok(promise instanceof Promise || typeof (promise as Promise<unknown>)?.then === "function", "expected a promise");
  let result: unknown;
  try {
    result = await promise;
  } catch (error) {
    return error as Error;
  }
  throw new Error(`expected a rejection, got ${show(result)}`);
}
