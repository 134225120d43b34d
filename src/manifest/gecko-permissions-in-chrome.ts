/** What becomes of a permission of Gecko's in Chrome. */
export interface Replacement {
  /** Chrome's permissions that give the same. */
  readonly by?: readonly string[];
  /** What the program can no longer do, as the end of the sentence "Left out: …"; without it nothing is lost. */
  readonly lost?: string;
  readonly advice?: string;
}

const MAIL = "Chrome has no mail, so nothing that needs it works";
const mail = (what: string): Replacement => ({ lost: `${MAIL}: ${what}` });

/**
 * Permissions that only Firefox or Thunderbird has, each tried in Chromium, which warns of them and grants nothing.
 *
 * @see https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/manifest.json/permissions
 * @see https://webextension-api.thunderbird.net/en/mv3/guides/permissions.html
 */
export const GECKO_PERMISSIONS: Readonly<Record<string, Replacement>> = {
  accountsFolders: mail("creating and changing mail folders"),
  accountsIdentities: mail("changing the identities of mail accounts"),
  accountsRead: mail("reading mail accounts and their folders"),
  activityLog: { lost: "Chrome keeps no log of what extensions do" },
  addressBooks: mail("reading and changing address books"),
  browserSettings: {
    lost: "Chrome lets no extension change these settings of the browser",
    advice: "Use chrome.privacy and chrome.fontSettings for the settings that Chrome has.",
  },
  captivePortal: { lost: "Chrome tells no extension of captive portals" },
  compose: mail("reading and changing messages that are being written"),
  "compose.save": mail("saving drafts"),
  "compose.send": mail("sending messages"),
  contextualIdentities: {
    lost: "Chrome has no containers",
    advice: "Use profiles of Chrome; an extension can neither list nor open them.",
  },
  devtools: {},
  experiments: {},
  find: {
    lost: "Chrome lets no extension search in a page with its own search bar",
    advice: "Search with window.find() or CSS highlights in a content script.",
  },
  geckoProfiler: { lost: "it is the profiler of Gecko", advice: "Use chrome.debugger with the Profiler domain." },
  menus: { by: ["contextMenus"] },
  "menus.overrideContext": {
    lost: "Chrome's menus of extension pages cannot be replaced by those of a tab or bookmark",
  },
  messagesDelete: mail("deleting messages"),
  messagesImport: mail("importing messages"),
  messagesModify: mail("changing messages that are shown"),
  messagesModifyPermanent: mail("changing messages for good"),
  messagesMove: mail("moving and copying messages"),
  messagesRead: mail("reading messages"),
  messagesTags: mail("changing tags of messages"),
  messagesTagsList: mail("listing tags of messages"),
  messagesUpdate: mail("changing properties of messages"),
  "messages.save": mail("saving messages"),
  "messages.send": mail("sending messages"),
  messengerSettings: mail("reading and changing Thunderbird's settings"),
  mozillaAddons: { lost: "it is for Mozilla's own extensions" },
  networkStatus: { advice: "Use navigator.onLine and its events." },
  normandyAddonStudy: { lost: "it is for Mozilla's own studies" },
  pkcs11: { lost: "Chrome lets no extension load security modules" },
  sensitiveDataUpload: mail("handling sensitive data in cloud files"),
  tabHide: { lost: "Chrome cannot hide tabs", advice: "Group and collapse them with chrome.tabGroups." },
  telemetry: { lost: "it is Mozilla's telemetry" },
  theme: { lost: "Chrome lets no extension change the browser's colours while it runs" },
  trialML: { lost: "Chrome has no browser.trial.ml", advice: "Use Chrome's built-in AI APIs." },
  urlbar: { lost: "Chrome lets no extension change the address bar", advice: "Use chrome.omnibox." },
  webRequestFilterResponse: {
    lost: "Chrome lets no extension change the body of a response (webRequest.filterResponseData)",
    advice: "Redirect the request with declarativeNetRequest, or change the page in a content script.",
  },
  "webRequestFilterResponse.serviceWorkerScript": { lost: "Chrome lets no extension change the script of a worker" },
};
