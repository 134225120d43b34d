import type { Api } from "../core/api.js";
import { UnsupportedError } from "../core/errors.js";
import { alignRoots } from "../core/root.js";
import { BROWSER_NAMES, targetOf } from "../shims/target.js";
import { answerCall } from "./answer-call.js";
import type { BridgeAbout, BridgeFacts } from "./bridge.js";
import { replace } from "./replace.js";

const MEMBERS = ["tabs.create", "tabs.update", "windows.create"] as const;

export const about = {
  id: "own-urls",
  summary:
    "Opens the keyboard shortcuts of extensions and the new tab page at Chrome's addresses, and says why other pages of Chrome cannot be opened.",
  why: "No address that begins with chrome:// leads anywhere in Gecko.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/commands",
  fidelity: { firefox: "partial", thunderbird: "partial" },
  differs: [
    "chrome://extensions/shortcuts opens where the browser wants it, and the tab that comes back is the active one then.",
    "chrome://newtab opens by tabs.create and windows.create in Firefox only.",
    "All other addresses that begin with chrome:// are refused: there is no such page.",
  ],
  contexts: ["background", "page"],
} as const satisfies BridgeAbout;

export const wanted = ({ uses, literals }: BridgeFacts): boolean =>
  literals.some(({ kind }) => kind === "browser-url") && MEMBERS.some((member) => uses.has(member));

interface TabsApi extends Api {
  readonly tabs: { query(which: object): Promise<unknown[]> };
  readonly windows: { getLastFocused(which: object): Promise<unknown> };
  readonly commands?: { openShortcutSettings?(): Promise<void> };
}

const SHORTCUTS = /^chrome:\/\/extensions\/shortcuts\/?$/i;
const NEW_TAB = /^chrome:\/\/(newtab|new-tab-page)\/?$/i;

async function openShortcuts(api: TabsApi, id: string): Promise<unknown> {
  const open = api.commands?.openShortcutSettings;
  if (!open)
    throw refusal(api, id, "chrome://extensions/shortcuts", "this version has no commands.openShortcutSettings");
  await open.call(api.commands);
  if (id === "windows.create") return api.windows.getLastFocused({ populate: true });
  return (await api.tabs.query({ active: true, lastFocusedWindow: true }))[0];
}

function refusal(api: Api, id: string, url: string, why: string): Error {
  const browser = BROWSER_NAMES[targetOf(api)];
  const instead = "Tell the user where the setting is, or leave the command out in this browser.";
  return new UnsupportedError(`${id} with ${url}`, browser, why, instead);
}

/** What a call with these arguments is answered with, or the arguments for the native member. */
function route(api: TabsApi, id: string, args: unknown[]): Promise<unknown> | unknown[] {
  const at = args.findIndex((arg) => typeof arg === "object" && arg !== null && "url" in arg);
  const { url, ...rest } = (args[at] ?? {}) as { url?: string | string[] };
  const own = [url ?? []].flat().find((each) => /^chrome:\/\//i.test(String(each)));
  if (own === undefined) return args;
  if (SHORTCUTS.test(own)) return openShortcuts(api, id);
  if (NEW_TAB.test(own) && id !== "tabs.update" && typeof url === "string" && targetOf(api) === "firefox")
    return args.with(at, rest);
  return Promise.reject(refusal(api, id, own, "the page belongs to Chrome"));
}

export function install(): void {
  const [root] = alignRoots() as unknown as TabsApi[];
  if (!root || targetOf(root) === "chrome") return;
  for (const id of MEMBERS) {
    replace(root, id, "own-urls", (native) => (...args) => {
      const routed = route(root, id, args);
      return Array.isArray(routed) ? native(...routed) : answerCall(root, id, args, routed);
    });
  }
}
