import type { Target } from "../core/api.js";
import type { Options } from "../core/option-table.js";
import { typeOf } from "../core/parameters.js";

/** What a filter of tabs may be asked about, as a browser's own tabs tell it. */
export interface Tab {
  readonly id: number;
  readonly url?: string;
  readonly incognito?: boolean;
  readonly openerTabId?: number;
  readonly discarded?: boolean;
}

/** One property of a filter that the browser refuses: which values it may have, and what a tab here has for it. */
interface Word {
  readonly takes: (value: unknown) => boolean;
  readonly of: (tab: Tab) => unknown;
}

const type =
  (...types: readonly string[]) =>
  (value: unknown): boolean =>
    types.includes(typeOf(value));
const oneOf =
  (...values: readonly unknown[]) =>
  (value: unknown): boolean =>
    values.includes(value);

const never: Word = { takes: type("boolean"), of: () => false };
const none: Word = { takes: type("number"), of: () => -1 };
/** Which window, screen or application is shared, or whether any is. */
const screen: Word = { takes: oneOf(true, false, "Screen", "Window", "Application"), of: () => false };

const THUNDERBIRDS: Readonly<Record<string, Word>> = {
  mailTab: never,
  spaceId: none,
  type: { takes: type("string", "array"), of: () => "content" },
};

const FIREFOXES: Readonly<Record<string, Word>> = {
  attention: never,
  hidden: never,
  camera: never,
  microphone: never,
  screen,
};

/** No window is of a type that only other browsers have. */
const windowType = (...types: readonly string[]): Word => ({ takes: oneOf(...types), of: () => undefined });

/** By browser, what only the others can be asked: a tab is found by what it has here. */
export const TAB_WORDS: Readonly<Record<Target, Readonly<Record<string, Word>>>> = {
  chrome: {
    ...FIREFOXES,
    ...THUNDERBIRDS,
    cookieStoreId: {
      takes: type("string", "array"),
      of: ({ incognito }) => (incognito ? "firefox-private" : "firefox-default"),
    },
    openerTabId: { takes: type("number"), of: ({ openerTabId }) => openerTabId },
    windowType: windowType("messageCompose", "messageDisplay"),
  },
  firefox: {
    ...THUNDERBIRDS,
    frozen: never,
    status: { takes: oneOf("unloaded"), of: ({ discarded }) => discarded && "unloaded" },
    windowType: windowType("custom-tab", "messageCompose", "messageDisplay"),
  },
  thunderbird: {
    ...FIREFOXES,
    audible: never,
    autoDiscardable: { takes: type("boolean"), of: () => true },
    discarded: never,
    frozen: never,
    groupId: none,
    muted: never,
    openerTabId: { takes: type("number"), of: () => undefined },
    pinned: never,
    splitViewId: none,
    status: { takes: oneOf("unloaded"), of: () => undefined },
    windowType: windowType("custom-tab"),
  },
};

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

/**
 * A filter without the words that this browser refuses, and whether a tab has what they ask for. Values that no
 * reference allows stay, and the browser refuses them.
 */
export function splitFilter(
  filter: Options,
  target: Target,
): { known: Options; has: ((tab: Tab) => boolean) | undefined } {
  const known: Record<string, unknown> = { ...filter };
  const tests: ((tab: Tab) => boolean)[] = [];
  for (const [name, { takes, of }] of Object.entries(TAB_WORDS[target])) {
    const wanted = known[name] ?? undefined;
    if (wanted !== undefined && !takes(wanted)) continue;
    delete known[name];
    if (wanted !== undefined) tests.push((tab) => listOf(wanted).includes(of(tab)));
  }
  return { known, has: tests.length ? (tab) => tests.every((test) => test(tab)) : undefined };
}
