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
