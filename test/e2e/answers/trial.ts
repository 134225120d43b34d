import type { AnswerRow, Reply } from "../../../src/core/answer.js";

/** One member and what it must answer; travels to the browser as JSON. */
export interface Trial {
  readonly id: string;
  readonly namespace: string;
  readonly grade: AnswerRow["grade"];
  readonly hidden: boolean;
  readonly sync: boolean;
  readonly why: string;
  readonly instead: string;
  readonly kind: "function" | "event" | "constant";
  /** Of a constant that is there. */
  readonly value?: unknown;
  /** Calls and their replies; a computed reply is not here, because it has specs of its own. */
  readonly calls: readonly { readonly args: readonly unknown[]; readonly reply: Reply }[];
}

// biome-ignore lint/suspicious/noExplicitAny: a trial calls whatever the API has.
type Members = any;

const at = (root: Members, path: string): Members => path.split(".").reduce((found, name) => found?.[name], root);

const plain = (value: unknown): string => JSON.stringify(value) ?? "undefined";

const fill = (text: string, args: readonly unknown[]) => text.replace(/\{0\}/g, String(args[0]));

/** What a call said, by promise or at once. */
async function outcomeOf(call: () => unknown): Promise<string> {
  try {
    const given = call();
    const later = given instanceof Promise;
    const value = plain(await given);
    return later ? `resolves ${value}` : `returns ${value}`;
  } catch (error) {
    return `rejects ${(error as Error).message}`;
  }
}

/** The same with a callback: what it got, and `runtime.lastError` meanwhile. */
function outcomeWithCallback(runtime: Members, call: (callback: (value: unknown) => void) => unknown): Promise<string> {
  return new Promise((resolve) => {
    try {
      const returned = call((value) => {
        const error = runtime.lastError?.message;
        resolve(error === undefined ? `resolves ${plain(value)}` : `rejects ${error}`);
      });
      if (returned !== undefined) resolve(`a callback, and returns ${plain(returned)}`);
    } catch (error) {
      resolve(`throws ${(error as Error).message}`);
    }
  });
}

function problemsOfEvent(event: Members): string[] {
  const listener = () => undefined;
  const seen = [event.hasListener(listener)];
  event.addListener(listener);
  seen.push(event.hasListener(listener), event.hasListeners());
  event.removeListener(listener);
  seen.push(event.hasListener(listener), event.hasListeners());
  return seen.join() === "false,true,true,false,false" ? [] : [`has listeners ${seen}`];
}

async function problemsOfRefusal(root: Members, member: Members, trial: Trial): Promise<string[]> {
  const expected = `${trial.why}. ${trial.instead}`;
  if (trial.sync) {
    try {
      member();
      return ["does not throw"];
    } catch (error) {
      return (error as Error).message.includes(expected) ? [] : [String(error)];
    }
  }
  const error = (await member().catch((caught: unknown) => caught)) as Error;
  const said = await outcomeWithCallback(root.runtime, (callback) => member(callback));
  return [
    ...(error.name === "UnsupportedError" ? [] : [`rejects with ${error.name}`]),
    ...[error.message, said].filter((text) => !text.includes(expected) || !text.includes(trial.id)),
  ];
}

/** What a member does that is not what its answer says. */
export async function problemsOfCalls(root: Members, home: Members, name: string, { calls }: Trial): Promise<string[]> {
  const problems: string[] = [];
  for (const { args, reply } of calls) {
    const [how, value] = reply;
    const expected = how === "rejects" ? `rejects ${fill(value, args)}` : `${how} ${plain(value)}`;
    const said = [await outcomeOf(() => home[name](...args))];
    if (how !== "returns") said.push(await outcomeWithCallback(root.runtime, (done) => home[name](...args, done)));
    problems.push(
      ...said.filter((text) => text !== expected).map((text) => `${plain(args)}: ${text}, not ${expected}`),
    );
  }
  return problems;
}

/** Holds one member of the live API and of the exported namespace against its answer. */
export async function problemsOf(root: Members, exported: Members, trial: Trial): Promise<string[]> {
  const { id, namespace, grade, hidden, kind } = trial;
  const path = id.slice(namespace.length + 1);
  const [live, member] = [at(root, id), at(exported, path)];
  const name = id.slice(id.lastIndexOf(".") + 1);
  const home = at(exported, path.split(".").slice(0, -1).join(".")) ?? exported;
  if (kind === "constant") {
    const expected = hidden ? undefined : trial.value;
    return plain(live) === plain(expected) ? [] : [`is ${plain(live)}, not ${plain(expected)}`];
  }
  if (hidden && live !== undefined) return ["is on the live API"];
  if (!hidden && live === undefined) return ["is not on the live API"];
  if (!hidden && live !== member) return ["is another member on the exported namespace"];
  if (kind === "event") return problemsOfEvent(member);
  if (grade === "unavailable") return problemsOfRefusal(root, member, trial);
  return problemsOfCalls(root, path.includes(".") ? home : exported, name, trial);
}
