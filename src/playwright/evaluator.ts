import { poll } from "./poll.js";
import { readOutcome, remoteCall } from "./remote-call.js";
import type { Evaluator } from "./running-extension.js";

const limit = 30_000;

function withinLimit<Value>(where: string, answer: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () =>
        reject(new Error(`The function gave no result within ${limit / 1000} s in ${where}. Does its promise settle?`)),
      limit,
    );
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}

/** An `Evaluator` over a way to run an expression whose promise gives the text of `remoteCall`. */
export function createEvaluator(where: string, run: (expression: string) => Promise<string>): Evaluator {
  const evaluator: Evaluator = {
    async evaluate(fn, argument) {
      return readOutcome(await withinLimit(where, run(remoteCall(fn, argument))));
    },
    async waitFor(fn, argument, { timeout = 10_000 } = {}) {
      return (await poll(() => evaluator.evaluate(fn, argument), {
        what: `${fn.toString().slice(0, 200)} in ${where}`,
        timeout,
      })) as Awaited<ReturnType<typeof fn>>;
    },
  };
  return evaluator;
}
