import type { Value } from "./values.js";

/** More alternatives than these say nothing. */
export const MOST = 8;

/** Several things that one expression may stand for: each of them is there only in some browsers. */
export function alternatives(...all: (readonly Value[])[]): readonly Value[] {
  const values = distinct(all.flat());
  const members = values.filter((value) => value.type === "api" && value.path.length > 0);
  if (members.length < 2) return values;
  return values.map((value) => (value.type === "api" && value.path.length ? { guard: "condition", ...value } : value));
}

/** The first of each: `browser.tabs` and `chrome.tabs` are one member. */
export function distinct(values: readonly Value[]): readonly Value[] {
  if (values.length < 2) return values;
  const seen = new Map<unknown, Value>();
  for (const value of values) {
    const key =
      value.type === "api"
        ? value.path.join(".")
        : value.type === "routine"
          ? value.routine
          : value.type === "global"
            ? value.type
            : value.node;
    if (!seen.has(key)) seen.set(key, value);
  }
  return [...seen.values()].slice(0, MOST);
}
