import { readFileSync } from "node:fs";
import type { WrittenRow } from "./answer.js";
import type { EngineName } from "./engines.js";

/** The answers of one namespace, for each browser that lacks members of it. */
export type WrittenAnswers = Readonly<Partial<Record<EngineName, readonly WrittenRow[]>>>;

let loaded: Readonly<Record<string, WrittenAnswers>> | undefined;

/** The answers for what browsers lack of a namespace; empty where they lack nothing. Only in Node. */
export function answersFor(namespace: string): WrittenAnswers {
  loaded ??= (
    JSON.parse(readFileSync(new URL("./generated/answers.json", import.meta.url), "utf8")) as {
      answers: Record<string, WrittenAnswers>;
    }
  ).answers;
  return loaded[namespace] ?? {};
}

/** The row that answers for one member on a browser, or undefined. */
export function answerTo(id: string, engine: EngineName): WrittenRow | undefined {
  const names = id.split(".");
  for (let length = names.length - 1; length > 0; length -= 1) {
    const rows = answersFor(names.slice(0, length).join("."))[engine] ?? [];
    const path = names.slice(length).join(".");
    const found = rows.find(({ members }) => Object.hasOwn(members, path));
    if (found) return found;
  }
  return undefined;
}
