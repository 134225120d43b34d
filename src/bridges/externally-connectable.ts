import { contextOf } from "../core/environment.js";
import { wrapEvent } from "../core/event.js";
import { alignRoots } from "../core/root.js";
import { targetOf } from "../shims/target.js";
import type { AddedScript, BridgeAbout, BridgeFacts } from "./bridge.js";
import { chromeId } from "./chrome-id.js";
import type { MessageListener } from "./externally-connectable/answer-message.js";
import { type ExternalApi, openTo, type PortListener, replaceEvent } from "./externally-connectable/external-events.js";
import { NOBODY, PORT } from "./externally-connectable/protocol.js";
import { relay } from "./externally-connectable/relay.js";

export const about = {
  id: "externally-connectable",
  summary:
    "Web pages that externally_connectable matches speak to the extension by chrome.runtime.sendMessage and connect, and of other extensions only those that it names.",
  why: "Gecko ignores externally_connectable: web pages cannot speak to extensions, and any extension can.",
  docs: "https://developer.chrome.com/docs/extensions/reference/manifest/externally-connectable",
  fidelity: { firefox: "partial", thunderbird: "partial" },
  differs: [
    "Listeners outside the background are not told of web pages.",
    "A web page reaches the extension by the id that it has in this browser, and by Chrome's if the manifest has its `key`.",
    "Content scripts of other extensions in the same page can overhear what it says.",
    "accepts_tls_channel_id has no effect.",
  ],
  contexts: ["background", "page"],
} as const satisfies BridgeAbout;

interface Options {
  /** Ids of extensions that may speak to this one, or `*`. */
  readonly ids: readonly string[];
  /** Match patterns of the web pages that may. */
  readonly matches: readonly string[];
}

const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];

export const wanted = ({ manifest }: BridgeFacts): boolean => Boolean(manifest.externally_connectable);

export function optionsFor({ manifest }: BridgeFacts): Options {
  const { ids, matches: patterns } = (manifest.externally_connectable ?? {}) as Record<string, unknown>;
  return { ids: strings(ids), matches: strings(patterns) };
}

export function scriptsFor(facts: BridgeFacts): AddedScript[] {
  const { matches: patterns } = optionsFor(facts);
  const id = chromeId(facts.manifest.key);
  const added = (name: string, world: "ISOLATED" | "MAIN", options: unknown): AddedScript => ({
    module: `externally-connectable/${name}`,
    file: `compat/externally-connectable-${name}.js`,
    options,
    entry: { matches: patterns, run_at: "document_start", all_frames: true, world },
  });
  if (!patterns.length) return [];
  return [added("content", "ISOLATED", { ids: id ? [id] : [] }), added("page", "MAIN", undefined)];
}

export function install({ ids, matches: patterns }: Options): void {
  const [api] = alignRoots() as unknown as ExternalApi[];
  if (!api || targetOf(api) === "chrome") return;
  const { onConnect } = api.runtime;
  const may = (sender?: { id?: string }) => ids.includes("*") || ids.includes(sender?.id ?? "");
  const messages = openTo<MessageListener>(api, "onMessageExternal", (listener) => (message, sender, respond) => {
    if (may(sender)) return listener(message, sender, respond);
    return Promise.reject(new Error(NOBODY));
  });
  const ports = openTo<PortListener>(api, "onConnectExternal", (listener) => (port) => {
    if (may(port.sender)) return listener(port);
    return port.disconnect();
  });
  replaceEvent<PortListener>(api, "onConnect", (native) =>
    wrapEvent(native, (listener) => (port) => (port.name === PORT ? undefined : listener(port))),
  );
  if (patterns.length && contextOf(api) === "background") relay(api, onConnect, patterns, { messages, ports });
}
