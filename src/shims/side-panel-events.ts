import type { Api } from "../core/api.js";
import { contextOf } from "../core/environment.js";
import { createEvent } from "../core/event.js";
import type { SidePanelApi } from "./side-panel-api.js";

/** What listeners get. @see https://developer.chrome.com/docs/extensions/reference/api/sidePanel#type-PanelOpenedInfo */
export interface PanelInfo {
  readonly path: string;
  readonly windowId: number;
  readonly tabId?: number;
}

type Kind = "onOpened" | "onClosed";

interface Entry {
  readonly number: number;
  readonly kind: Kind;
  readonly info: PanelInfo;
}

// A journal that a closing document can write to and a sleeping background reads when it wakes.
const JOURNAL = "compat.sidePanel.journal";
const SEEN = "compat.sidePanel.seen";
const LENGTH = 16;

const parse = (text: string | null): Entry[] => JSON.parse(text ?? "[]") as Entry[];

const dispatchers: Record<Kind, Set<(info: PanelInfo) => void>> = { onOpened: new Set(), onClosed: new Set() };

function tell(entries: readonly Entry[]): void {
  for (const { kind, info } of entries) for (const dispatch of dispatchers[kind]) dispatch(info);
}

/** One of the two events; its listeners hear what {@link announce} says in any context of the extension. */
export function panelEvent(api: Api, kind: Kind) {
  const { event, dispatch } = createEvent<(info: PanelInfo) => void>(api, `sidePanel.${kind}`);
  dispatchers[kind].add(dispatch);
  return event;
}

/** Tells every context, and wakes the background when it sleeps. */
export function announce(api: SidePanelApi, kind: Kind, info: PanelInfo): void {
  const journal = parse(localStorage.getItem(JOURNAL));
  const entry = { number: (journal.at(-1)?.number ?? 0) + 1, kind, info };
  localStorage.setItem(JOURNAL, JSON.stringify([...journal, entry].slice(-LENGTH)));
  if (contextOf(api) === "background") localStorage.setItem(SEEN, `${entry.number}`);
  else api.runtime.getBackgroundPage(() => undefined);
  tell([entry]);
}

function tellUnseen(): void {
  const seen = Number(localStorage.getItem(SEEN));
  const unseen = parse(localStorage.getItem(JOURNAL)).filter(({ number }) => number > seen);
  if (unseen.length) localStorage.setItem(SEEN, `${unseen.at(-1)?.number}`);
  tell(unseen);
}

/** Hears what other contexts announce; the background also what it has slept through. */
export function hearAnnouncements(api: SidePanelApi): void {
  const inBackground = contextOf(api) === "background";
  addEventListener("storage", (event) => {
    const { key, oldValue, newValue } = event as StorageEvent;
    if (key !== JOURNAL) return;
    const last = parse(oldValue).at(-1)?.number ?? 0;
    if (inBackground) tellUnseen();
    else tell(parse(newValue).filter(({ number }) => number > last));
  });
  // By then the extension's own scripts have added their listeners.
  if (inBackground) addEventListener("load", tellUnseen, { once: true });
}
