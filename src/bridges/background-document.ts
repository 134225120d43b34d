import { lookUp } from "../core/install.js";
import { findRoot } from "../core/root.js";
import { targetOf } from "../shims/target.js";
import { documentNeeds } from "./background-document/document-needs.js";
import { documentPage } from "./background-document/document-page.js";
import { reasonsFor } from "./background-document/reasons.js";
import type { Options, WorkerApi } from "./background-document/worker-api.js";
import { relay } from "./background-document/worker-relay.js";
import type { BridgeAbout, BridgeFacts } from "./bridge.js";

export const about = {
  id: "background-document",
  summary:
    "The background runs unchanged in an offscreen document, with the API and its events; a service worker in front of it asks Chrome and hands on what it answers.",
  why: "The background uses what only a document has; Chrome runs it as a service worker, and gives offscreen documents nothing but messages.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/offscreen",
  fidelity: { chrome: "partial" },
  differs: [
    "What the API takes and gives is copied on its way, and wrong arguments reject where they would throw.",
    "Functions and elements cannot be handed to the API, but for listeners, callbacks and onclick of menu items: scripting.executeScript takes files, and no func.",
    "A click or a shortcut that the background hears of does not count as the user's gesture: permissions.request, sidePanel.open and sidebarAction.open reject.",
    "Listeners that are added with a filter miss an event that starts the worker again, and what blocking listeners answer has no effect.",
    "A message that no listener of the background answers is answered with nothing at once, although a page might answer later.",
    "To pages and content scripts, messages of the background come from the address of the worker.",
    "Ports of the background end when Chrome ends the worker by force.",
    "The document lasts until the browser ends, whatever the manifest says: runtime.onSuspend never fires, and it is the one offscreen document that an extension can have.",
    "extension.getViews finds the background alone.",
    "Before Chrome 150 the address of the background's page ends with an empty fragment.",
  ],
  contexts: ["background"],
  permissions: ["offscreen"],
  survives: "The document itself, with everything in it: Chrome ends the worker alone.",
} as const satisfies BridgeAbout;

export const wanted = (facts: BridgeFacts): boolean => documentNeeds(facts).length > 0;

/** Events cannot be listened to without a filter in webRequest; there the document asks for each. */
const isEarly = (id: string): boolean => /\.on[A-Z]\w*$/.test(id) && !id.startsWith("webRequest.");

export function optionsFor(facts: BridgeFacts): Options {
  const { manifest, background } = facts;
  const needs = documentNeeds(facts);
  const uses = [...(background?.uses ?? [])];
  const menus = uses.some((id) => /^(menus|contextMenus)\.create$/.test(id)) ? ["contextMenus.onClicked"] : [];
  const { persistent } = (manifest.background ?? {}) as { persistent?: unknown };
  return {
    page: documentPage(manifest),
    events: [...new Set([...uses.filter(isEarly), ...menus])].sort(),
    reasons: reasonsFor(needs),
    justification: `The background of this extension is written as a page: it uses ${needs.join(", ")}.`,
    forgetsMenus: manifest.manifest_version !== 3 && persistent !== false,
  };
}

export function install(options: Options): void {
  const root = findRoot() as WorkerApi | undefined;
  if (!root?.offscreen || typeof document !== "undefined" || targetOf(root) !== "chrome") return;
  const link = relay(root, options);
  const open = () => void link.open().catch(reportError);
  // That they are listened to makes Chrome start the worker, and with it the document, as a background page starts.
  root.runtime.onInstalled.addListener(open);
  root.runtime.onStartup.addListener(open);
  const added = lookUp(root, "permissions.onAdded") as WorkerApi["runtime"]["onStartup"] | undefined;
  added?.addListener(() => void link.refresh().catch(reportError));
  open();
}
