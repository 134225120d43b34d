import type { Api, NativeEvent } from "../core/api.js";
import { keep, recall } from "../core/kept-state.js";
import { isOptions } from "../core/option-table.js";
import type { Adapted, FilterRule } from "./event-filter-repair.js";

interface Window {
  readonly id: number;
  readonly type: string;
}

interface WindowsApi extends Api {
  readonly windows: {
    readonly onCreated: NativeEvent<(window: Window) => void>;
    get(id: number): Promise<Window>;
    getAll(): Promise<Window[]>;
  };
}

const KEPT = "windows.types";
const WINDOW_ID_NONE = -1;

let types: Promise<Map<number, string>> | undefined;

/** The types of windows by id, also of those that close while the background starts. */
function typesOf({ windows }: WindowsApi): Promise<Map<number, string>> {
  types ??= Promise.all([recall<Map<number, string>>(KEPT), windows.getAll()]).then(async ([kept, open]) => {
    const now = new Map(open.map(({ id, type }) => [id, type]));
    await keep(KEPT, now);
    return new Map([...(kept ?? []), ...now]);
  });
  return types;
}

/** Asked for at once, so that a created window wakes the background, and is known when it closes. */
function followTypes(api: WindowsApi): void {
  if (types) return;
  const known = typesOf(api);
  api.windows.onCreated.addListener(async ({ id, type }) => {
    const all = await known;
    all.set(id, type);
    await keep(KEPT, all);
  });
}

/**
 * The types that a filter asks for; undefined for every type. An empty list lets none through, as in Chrome. What is no
 * filter is the browser's to refuse.
 */
function wantedTypes(filters: readonly unknown[]): readonly unknown[] | undefined | "refused" {
  const [filter, ...rest] = filters;
  if (rest.length || (filter != null && !isOptions(filter))) return "refused";
  const { windowTypes } = (filter ?? {}) as { windowTypes?: unknown };
  return Array.isArray(windowTypes) ? windowTypes : undefined;
}

/** A rule for one event: what Gecko's tells is heard where the type of its window is asked for. */
const rule =
  (hear: (wanted: readonly unknown[], api: WindowsApi) => Adapted["hear"]): FilterRule =>
  (filters, api) => {
    const wanted = wantedTypes(filters);
    if (wanted === "refused") return { filters };
    const heard = wanted && hear(wanted, api as WindowsApi);
    return heard ? { filters: [], hear: heard } : { filters: [] };
  };

/** Chrome refuses what is not there, where it is written out. */
const chrome: FilterRule = ([filter, ...rest]) => ({ filters: filter == null ? rest : [filter, ...rest] });

const onCreated = /* @__PURE__ */ rule(
  (wanted) =>
    (...told: [Window]) =>
      wanted.includes(told[0].type) ? told : undefined,
);

const onRemoved = /* @__PURE__ */ rule((wanted, api) => {
  followTypes(api);
  return (...told: [number]) => typesOf(api).then((known) => (wanted.includes(known.get(told[0])) ? told : undefined));
});

// Chrome says that no window has the focus where one has it that the listener does not ask for.
const onFocusChanged = /* @__PURE__ */ rule((wanted, { windows }) => (...told: [number]) => {
  const none = [WINDOW_ID_NONE];
  if (told[0] === WINDOW_ID_NONE || !wanted.length) return wanted.length ? told : undefined;
  return windows.get(told[0]).then(
    ({ type }) => (wanted.includes(type) ? told : none),
    // It is gone already.
    () => none,
  );
});

/** Filters of the types of windows, as Chrome's events of `windows` take them: one export for each, for bundles of one. */
export const CREATED_WINDOWS = { chrome, firefox: onCreated, thunderbird: onCreated } as const;
export const REMOVED_WINDOWS = { chrome, firefox: onRemoved, thunderbird: onRemoved } as const;
export const FOCUSED_WINDOWS = { chrome, firefox: onFocusChanged, thunderbird: onFocusChanged } as const;

const LATER = ["A listener with windowTypes is told a moment later, when the type of the window is known."] as const;

/** What the repairs of the events say that tell a window's id only. */
export const WINDOW_FILTERS_DIFFER = { firefox: LATER, thunderbird: LATER } as const;
