import type { Draft, Rule } from "../conversion.js";
import { strings } from "../json.js";
import { setAfter } from "../key-place.js";
import { isPattern } from "../match-pattern.js";

/** What other browsers let a program do with a tab after a click on its button, Thunderbird asks permissions for. */
export const rule = {
  id: "thunderbird-tab-access",
  targets: ["thunderbird"],
  why: "Thunderbird grants activeTab with its menus only, not with a toolbar button, and asks for tabs where addresses are searched.",
  docs: "https://webextension-api.thunderbird.net/en/mv3/permissions.html",
  apply(draft) {
    if (strings(draft.original.permissions).includes("activeTab")) replaceActiveTab(draft);
    const searched = ["url", "title"].find((key) => draft.options?.has(`tabs.query 0.${key}`));
    if (searched && addPermission(draft, "tabs")) {
      draft.report(
        "note",
        "permissions",
        `"tabs" is added: Thunderbird refuses tabs.query with ${searched} without it.`,
      );
    }
  },
} as const satisfies Rule;

/** Members that need access to what a tab shows. */
const REACHES_IN =
  /^(?:scripting\.(?:executeScript|insertCSS|removeCSS)|tabs\.(?:executeScript|insertCSS|removeCSS|captureVisibleTab|captureTab))$/;

const EVERYWHERE = ["<all_urls>", "*://*/*"];

function replaceActiveTab(draft: Draft): void {
  const { manifest, uses } = draft;
  const key = manifest.manifest_version === 3 ? "host_permissions" : "permissions";
  const listed = strings(manifest[key]);
  if (listed.some((name) => EVERYWHERE.includes(name))) return;
  const advice = "Offer the feature in a menu as well, where activeTab is granted, or ask for hosts at run time.";
  if ([...uses].some((id) => REACHES_IN.test(id))) {
    setAfter(manifest, "permissions", key, [...listed.filter((name) => !isPattern(name)), "<all_urls>"]);
    const message = `"<all_urls>" is added to ${key}: Thunderbird does not grant activeTab when the toolbar button is pressed, and the program works inside the tab.`;
    draft.report("loss", "permissions", message, advice);
  } else if (addPermission(draft, "tabs")) {
    const message = `"tabs" is added: Thunderbird does not grant activeTab when the toolbar button is pressed, which would tell the tab's address.`;
    draft.report("loss", "permissions", message, advice);
  }
}

/** @returns whether it was missing */
function addPermission({ manifest }: Draft, name: string): boolean {
  const listed = strings(manifest.permissions);
  if (listed.includes(name)) return false;
  setAfter(manifest, "version", "permissions", [...listed, name]);
  const optional = strings(manifest.optional_permissions).filter((each) => each !== name);
  if (optional.length) manifest.optional_permissions = optional;
  else delete manifest.optional_permissions;
  return true;
}
