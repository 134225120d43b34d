import type { RootRuntime } from "../core/api.js";
import { answer, ask } from "../core/channel.js";
import { isWorker } from "../core/environment.js";
import type { ExtensionContext } from "./extension-context.js";
import { isOffscreenDocument } from "./offscreen-frame.js";
import { ownerOf } from "./side-panel-owner.js";
import { targetOf } from "./target.js";

interface Tab {
  readonly id: number;
  readonly windowId: number;
  readonly url?: string;
}

/** A document of the extension, in the hands of another one. */
type View = Window & { chrome?: { extension?: object } };

interface ViewsApi {
  readonly runtime: RootRuntime & { getFrameId?(view: View): number };
  readonly extension: {
    readonly inIncognitoContext: boolean;
    getBackgroundPage?(): View | null | undefined;
    getViews?(which?: { type?: string; tabId?: number; windowId?: number }): View[];
  };
  readonly tabs: { query(which: object, callback: (tabs: Tab[]) => void): void };
  readonly windows: { getAll(which: object, callback: (windows: { id: number }[]) => void): void };
  readonly [namespace: string]: unknown;
}

const TOPIC = "runtime.getContexts";
/** Documents of one extension share a process; each carries its id, so that all that ask see the same. */
const CONTEXT_ID = Symbol.for("compat.contextId");

function contextIdOf(scope: object): string {
  const marked = scope as { [CONTEXT_ID]?: string };
  marked[CONTEXT_ID] ??= crypto.randomUUID();
  return marked[CONTEXT_ID];
}

/** A view and the frames of the extension inside it, which some engines' getViews leaves out. */
export function withFrames(view: View): View[] {
  const frames = Array.from({ length: view.length }, (_, index) => view[index] as View);
  return [view, ...frames.filter(isOwn).flatMap(withFrames)];
}

function isOwn({ location: at }: Window): boolean {
  try {
    return at.origin === location.origin;
  } catch {
    // A frame of another origin.
    return false;
  }
}

const elsewhere = (api: ViewsApi) => ({ incognito: api.extension.inIncognitoContext, tabId: -1, windowId: -1 });

const worker = (api: ViewsApi): ExtensionContext => ({
  contextId: contextIdOf(globalThis),
  contextType: "BACKGROUND",
  frameId: -1,
  ...elsewhere(api),
});

const tabsOf = (api: ViewsApi) => new Promise<Tab[]>((resolve) => api.tabs.query({}, resolve));

/** All documents in this process, by extension.getViews. */
async function contextsByViews(api: ViewsApi): Promise<ExtensionContext[]> {
  const gecko = targetOf(api) !== "chrome";
  const views = (which?: object): View[] =>
    api.extension.getViews?.(which as { tabId: number })?.flatMap(withFrames) ?? [];
  const tabs = await tabsOf(api);
  const windows = await new Promise<{ id: number }[]>((resolve) => api.windows.getAll({}, resolve));
  const each = <Place extends { id: number }>(places: Place[], field: "tabId" | "windowId") =>
    new Map(places.flatMap((place) => views({ [field]: place.id }).map((view) => [view, place] as const)));
  const tabOf = each(tabs, "tabId");
  const windowOf = each(gecko ? windows : [], "windowId");
  const popups = views({ type: "popup" });
  const sidebars = gecko ? views({ type: "sidebar" }) : [];
  const background = api.extension.getBackgroundPage?.();
  // A panel may be a window with a tab of its own.
  const ownerIn = (tab?: Tab) => (tab && targetOf(api) === "thunderbird" ? ownerOf(tab.windowId) : undefined);
  const typeOf = (view: View): string => {
    if (isOffscreenDocument(view)) return "OFFSCREEN_DOCUMENT";
    if (view.top === background) return "BACKGROUND";
    if (ownerIn(tabOf.get(view)) !== undefined) return "SIDE_PANEL";
    if (tabOf.has(view)) return "TAB";
    if (popups.includes(view)) return "POPUP";
    if (gecko) return sidebars.includes(view) ? "SIDE_PANEL" : "TAB";
    return view.chrome?.extension ? "SIDE_PANEL" : "OFFSCREEN_DOCUMENT";
  };
  // A sidebar without a page is a panel that is off on this tab.
  const isEmpty = (view: View) => sidebars.includes(view) && view.location.href === "about:blank";
  const shown = [...new Set(views())].filter((view) => !isEmpty(view));
  return shown.map((view) => {
    const tab = tabOf.get(view);
    const owner = ownerIn(tab);
    const known = { contextId: contextIdOf(view), contextType: typeOf(view) };
    // A background page is to look like a worker, as the reference describes it.
    if (view === background) return { ...known, frameId: -1, ...elsewhere(api) };
    return {
      ...known,
      documentOrigin: view.location.origin,
      documentUrl: view.location.href,
      frameId: view.top === view || isOffscreenDocument(view) ? 0 : (gecko && api.runtime.getFrameId?.(view)) || -1,
      incognito: api.extension.inIncognitoContext,
      tabId: (owner === undefined && tab?.id) || -1,
      windowId: owner ?? tab?.windowId ?? windowOf.get(view)?.id ?? -1,
    };
  });
}

/** Top-level documents that no page with compat has told of, as the service worker sees them. */
async function contextsByClients(api: ViewsApi, told: readonly ExtensionContext[]): Promise<ExtensionContext[]> {
  const { clients } = globalThis as unknown as ServiceWorkerGlobalScope;
  const tabs = await tabsOf(api);
  const { action, side_panel } = api.runtime.getManifest() as Record<string, Record<string, string> | undefined>;
  const shows = (url: string, path?: string) => path && url.startsWith(api.runtime.getURL(path));
  const found = (await clients.matchAll({ type: "window", includeUncontrolled: true })) as readonly WindowClient[];
  return found
    .filter(({ frameType, url }) => frameType !== "nested" && !told.some(({ documentUrl }) => documentUrl === url))
    .map(({ id, url }) => {
      const at = tabs.findIndex((tab) => tab.url === url);
      const [tab] = at < 0 ? [] : tabs.splice(at, 1);
      const outside = api.offscreen ? "OFFSCREEN_DOCUMENT" : "TAB";
      const panel = shows(url, side_panel?.default_path) ? "SIDE_PANEL" : outside;
      return {
        contextId: id,
        contextType: tab ? "TAB" : shows(url, action?.default_popup) ? "POPUP" : panel,
        documentOrigin: location.origin,
        documentUrl: url,
        frameId: 0,
        incognito: api.extension.inIncognitoContext,
        tabId: tab?.id ?? -1,
        windowId: tab?.windowId ?? -1,
      };
    });
}

/** Prepares this context to tell of itself, and returns the function that finds all contexts of the extension. */
export function liveContexts(api: ViewsApi): () => Promise<ExtensionContext[]> {
  const here = isWorker() ? async () => [worker(api)] : () => contextsByViews(api);
  // A background page is among the views; a worker and the pages must tell each other.
  if (targetOf(api) !== "chrome") return here;
  answer(TOPIC, here);
  return async () => {
    const told = [await here(), ...(await ask<ExtensionContext[]>(TOPIC, null))].flat();
    const all = isWorker() ? [...told, ...(await contextsByClients(api, told))] : told;
    return [...new Map(all.map((context) => [context.contextId, context])).values()];
  };
}
