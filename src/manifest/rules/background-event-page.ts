import type { Draft, Rule } from "../conversion.js";
import { isObject, strings } from "../json.js";

/** Gecko runs no service worker as a background: its scripts run in an event page instead, after the layer. */
export const rule = {
  id: "background-event-page",
  targets: ["firefox", "thunderbird"],
  why: "Gecko refuses a manifest whose background is only a service worker; it runs background scripts in an event page.",
  docs: "https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/manifest.json/background",
  apply(draft) {
    const { background } = draft.manifest;
    if (!isObject(background)) {
      if (draft.layer.background) draft.manifest.background = { scripts: [draft.layer.background] };
      return;
    }
    dropPersistent(draft, background);
    const worker = background.service_worker;
    delete background.service_worker;
    delete background.preferred_environment;
    if (typeof background.page === "string") {
      // The build puts the layer into the page itself. Gecko would take the scripts instead of the page.
      if (worker !== undefined) draft.report("note", "background.service_worker", DROPPED_FOR("page"));
      return;
    }
    let scripts = strings(background.scripts);
    if (typeof worker === "string") {
      if (scripts.length) draft.report("note", "background.service_worker", DROPPED_FOR("scripts"));
      else {
        scripts = [...(draft.workerScripts ?? [worker])];
        draft.report(
          "note",
          "background.service_worker",
          "The worker's code runs in an event page, as background.scripts: Gecko has no service workers as backgrounds.",
        );
      }
    }
    const layer = draft.layer.background;
    if (layer) scripts = [layer, ...scripts.filter((script) => script !== layer)];
    if (scripts.length) background.scripts = scripts;
  },
} as const satisfies Rule;

const DROPPED_FOR = (key: string) =>
  `Left out: background.${key} is there, and it is what Gecko runs; a service worker beside it would only be ignored.`;

function dropPersistent(draft: Draft, background: Record<string, unknown>): void {
  if (background.persistent === undefined || draft.manifest.manifest_version !== 3) return;
  delete background.persistent;
  draft.report("note", "background.persistent", "Left out: a background of manifest version 3 is never persistent.");
}
