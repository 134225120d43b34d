import { setTimeout as sleep } from "node:timers/promises";

/** How `poll` waits. Times in milliseconds. */
export interface PollOptions {
  /** What is waited for, as the end of "Waited 10000 ms for …". */
  what: string;
  timeout?: number;
  interval?: number;
}

/**
 * Asks again until the answer is truthy, and returns it.
 *
 * @throws when the time is over, with the last answer or exception in the message
 */
export async function poll<Result>(
  ask: () => Result | Promise<Result>,
  options: PollOptions,
): Promise<NonNullable<Result>> {
  const { what, timeout = 10_000, interval = 50 } = options;
  const end = Date.now() + timeout;
  for (;;) {
    let last: string;
    try {
      const answer = await ask();
      if (answer) return answer;
      last = `The last answer was ${JSON.stringify(answer)}.`;
    } catch (error) {
      last = `The last try failed: ${error instanceof Error ? error.message : String(error)}`;
    }
    if (Date.now() > end) throw new Error(`Waited ${timeout} ms for ${what}. ${last}`);
    await sleep(interval);
  }
}
