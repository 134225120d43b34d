import type { Api, Target } from "../core/api.js";
import { builtFrom } from "../core/built.js";
import { lookUp } from "../core/install.js";
import { targetOf } from "./target.js";

/** Chrome's permissions that Gecko does not know: each one tried in Firefox 153 and Thunderbird 153. */
const CHROMES =
  "accessibilityFeatures.modify accessibilityFeatures.read audio background certificateProvider contentSettings debugger declarativeContent desktopCapture documentScan downloads.shelf downloads.ui enterprise.deviceAttributes enterprise.hardwarePlatform enterprise.networkingAttributes enterprise.platformKeys favicon fileBrowserHandler fileSystemProvider fontSettings gcm identity.email input loginState offscreen pageCapture platformKeys power printerProvider printing printingMetrics processes readingList sidePanel system.cpu system.display system.memory system.storage systemLog tabCapture tts ttsEngine vpnProvider wallpaper webAuthenticationProxy";
const MAIL =
  "accountsFolders accountsIdentities accountsRead addressBooks compose compose.save compose.send messagesDelete messagesImport messagesModify messagesModifyPermanent messagesMove messagesRead messagesTags messagesTagsList messagesUpdate sensitiveDataUpload";

/** Documented names that a browser refuses, because only others have them. */
const FOREIGN: Readonly<Record<Target, ReadonlySet<string>>> = {
  firefox: new Set(`${CHROMES} ${MAIL}`.split(" ")),
  thunderbird: new Set(
    `${CHROMES} bookmarks captivePortal contextMenus devtools find history search tabGroups tabHide topSites`.split(
      " ",
    ),
  ),
  chrome: new Set(
    `${MAIL} browserSettings captivePortal contextualIdentities find geckoProfiler menus menus.overrideContext networkStatus pkcs11 tabHide theme trialML webRequestFilterResponse webRequestFilterResponse.serviceWorkerScript`.split(
      " ",
    ),
  ),
};

/** What shows that a permission has something to give, where that is not the namespace of its name. */
const SHOWN_BY: Readonly<Record<string, string>> = {
  "accessibilityFeatures.modify": "accessibilityFeatures",
  "accessibilityFeatures.read": "accessibilityFeatures",
  "compose.save": "compose.saveMessage",
  "compose.send": "compose.sendMessage",
  "downloads.shelf": "downloads.setShelfEnabled",
  "downloads.ui": "downloads.setUiOptions",
  "identity.email": "identity.getProfileUserInfo",
  "menus.overrideContext": "menus.overrideContext",
  tabHide: "tabs.hide",
  accountsRead: "accounts",
  accountsFolders: "folders",
  accountsIdentities: "identities",
  messagesRead: "messages",
  trialML: "trial.ml",
};

/** Permissions that open no namespace: the browser, or a bridge of the build, gives what they stand for. */
const SILENT = /^(background|favicon)$/;

export interface Permissions {
  readonly permissions?: readonly string[] | null;
  readonly origins?: readonly string[] | null;
}

/** The names of a request that this browser does not know, and the request without them. */
export function splitRequest(
  api: Api,
  request: Permissions,
): { readonly own: Permissions; readonly foreign: string[] } {
  const known = FOREIGN[targetOf(api)];
  const names = Array.isArray(request?.permissions) ? (request.permissions as string[]) : [];
  const foreign = names.filter((name) => known.has(name));
  const own = foreign.length ? { ...request, permissions: names.filter((name) => !known.has(name)) } : request;
  return { own, foreign };
}

/** The manifest as the author wrote it: Gecko's `getManifest` leaves out names that it does not know. */
async function writtenManifest({ runtime }: Api): Promise<Record<string, unknown>> {
  const built = builtFrom();
  if (built) return built.manifest;
  return (await fetch(runtime.getURL("manifest.json"))).json();
}

const list = (value: unknown): string[] => (Array.isArray(value) ? value : []);

/**
 * The names of other browsers that the author's manifest declares, required and optional ones, where what they stand
 * for is there: only then a program that asks for one can go on to use it.
 */
export async function foreignGrants(api: Api): Promise<{ readonly required: string[]; readonly optional: string[] }> {
  const manifest = await writtenManifest(api);
  const known = FOREIGN[targetOf(api)];
  const given = (key: string) =>
    list(manifest[key]).filter(
      (name) => known.has(name) && (SILENT.test(name) || lookUp(api, SHOWN_BY[name] ?? name) !== undefined),
    );
  return { required: given("permissions"), optional: given("optional_permissions") };
}
