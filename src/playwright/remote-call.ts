/**
 * The source text that runs `fn(argument)` elsewhere: an expression for a promise of a JSON text, which
 * `readOutcome` turns back into a value or an exception.
 */
export function remoteCall(fn: unknown, argument: unknown): string {
  const call = typeof fn === "function" ? `(${fn.toString()})(${JSON.stringify(argument) ?? ""})` : `(${String(fn)})`;
  // esbuild (tsx, Vite) marks functions with __name(fn, "name"), which exists only where the source was bundled.
  return `(async () => {
  const __name = (fn) => fn;
  try {
    return JSON.stringify({ value: await ${call} });
  } catch (error) {
    const thrown = typeof error === "object" && error !== null;
    return JSON.stringify({ error: {
      name: thrown ? String(error.name ?? "Error") : "Error",
      message: thrown ? String(error.message ?? error) : String(error),
    } });
  }
})()`;
}

interface Outcome<Result> {
  value?: Result;
  error?: { name: string; message: string };
}

/**
 * The value that `remoteCall` produced.
 *
 * @throws the exception that the function threw, with its name and message
 */
export function readOutcome<Result>(json: string): Result {
  const outcome = JSON.parse(json) as Outcome<Result>;
  if (outcome.error) {
    const error = new Error(outcome.error.message);
    error.name = outcome.error.name;
    throw error;
  }
  return outcome.value as Result;
}
