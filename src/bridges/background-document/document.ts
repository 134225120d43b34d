import { alignRoots } from "../../core/root.js";
import { documentApi } from "./document-api.js";
import { documentEvents } from "./document-event.js";
import { documentLink } from "./document-link.js";
import { documentPorts } from "./document-port.js";
import type { Opening } from "./protocol.js";

/** What the worker said when it opened the document; undefined where somebody else did. */
function opening(): Opening | undefined {
  const { hash, pathname } = location;
  if (hash.length < 2) return undefined;
  const told = JSON.parse(decodeURIComponent(hash.slice(1))) as Opening;
  // The program finds the address that its page has elsewhere, with an empty fragment in older Chrome: there a worker
  // sees a client's address as it is now, and tells the document from the same page in a tab by that.
  history.replaceState(null, "", seesChanges() ? `${pathname}#` : pathname);
  return told;
}

/** Seen in Chromium 120, and no more in 150. */
const seesChanges = (): boolean => Number(/Chrome\/(\d+)/.exec(navigator.userAgent)?.[1]) < 150;

/**
 * Gives the document in which the background runs the API that only the worker has.
 *
 * @param names further names of the root, which the program calls it by
 */
export function install(names: readonly string[]): void {
  const roots = alignRoots();
  const [root] = roots;
  if (!root) return;
  for (const name of names) Reflect.set(globalThis, name, root);
  // In a tab, the page is a page like any other.
  if (root.tabs || !navigator.serviceWorker) return;
  const told = opening();
  if (!told) return;
  const ports = documentPorts(root, () => link);
  const link = documentLink(root, {
    started: ({ api }) => {
      for (const each of roots) put(each, api);
      events.again();
    },
    ended: () => ports.end(),
    hear: (message) => {
      if (message.kind === "event") events.dispatch(message);
      else if (message.kind === "message" || message.kind === "gone") ports.hear(message);
    },
  });
  const events = documentEvents(root, link, ports, new Set(told.events));
  const put = documentApi(root, { link, events, ports, opening: told });
  for (const each of roots) put(each, told.api);
}
