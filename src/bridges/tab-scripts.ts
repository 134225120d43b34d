import type { Api } from "../core/api.js";
import { UnsupportedError } from "../core/errors.js";
import { define } from "../core/install.js";
import { alignRoots } from "../core/root.js";
import { targetOf } from "../shims/target.js";
import { answerCall } from "./answer-call.js";
import type { BridgeAbout, BridgeFacts } from "./bridge.js";

const MEMBERS = ["tabs.executeScript", "tabs.insertCSS", "tabs.removeCSS"] as const;

export const about = {
  id: "tab-scripts",
  summary: "tabs.executeScript, insertCSS and removeCSS put files and styles into tabs by way of scripting.",
  why: "Chrome has these members only in the scripting namespace in manifest version 3.",
  docs: "https://developer.chrome.com/docs/extensions/develop/migrate/api-calls#replace-executescript",
  fidelity: { chrome: "partial" },
  differs: [
    "tabs.executeScript refuses code that is given as text: Chrome runs files of the package only.",
    "Scripts and styles reach about:blank frames never, whatever matchAboutBlank says.",
    "Scripts wait until the document is idle, unless runAt is document_start.",
  ],
  contexts: ["background", "page"],
  permissions: ["scripting"],
  members: MEMBERS,
} as const satisfies BridgeAbout;

export const wanted = ({ uses }: BridgeFacts): boolean => MEMBERS.some((member) => uses.has(member));

interface Details {
  readonly file?: string;
  readonly code?: string;
  readonly allFrames?: boolean;
  readonly frameId?: number;
  readonly runAt?: string;
  readonly cssOrigin?: string;
}

interface ScriptingApi extends Api {
  readonly tabs: Record<string, unknown> & { query(which: object): Promise<{ id?: number }[]> };
  readonly scripting?: Record<"executeScript" | "insertCSS" | "removeCSS", (injection: object) => Promise<unknown>>;
}

/** The tab and frames of a call; without an id, it is the active tab of the current window. */
async function targetOfCall({ tabs }: ScriptingApi, tabId: unknown, details: Details): Promise<object> {
  const [active] =
    typeof tabId === "number" ? [{ id: tabId }] : await tabs.query({ active: true, currentWindow: true });
  const { allFrames, frameId } = details;
  return { tabId: active?.id, ...(frameId !== undefined ? { frameIds: [frameId] } : allFrames && { allFrames }) };
}

/** A file of the package as scripting names it: in Firefox, a relative one begins at the page that calls. */
function fileOf({ runtime }: ScriptingApi, file: string): string {
  const base = typeof document === "undefined" ? runtime.getURL("") : location.href;
  return decodeURIComponent(new URL(file, base).pathname.slice(1));
}

async function inject(root: ScriptingApi, id: (typeof MEMBERS)[number], tabId: unknown, details: Details) {
  const { scripting } = root;
  const member = id.slice("tabs.".length) as "executeScript" | "insertCSS" | "removeCSS";
  const { file, code, runAt, cssOrigin } = details;
  if (!scripting) {
    const instead = 'Put "scripting" into the permissions of manifest.json.';
    throw new UnsupportedError(id, "Chrome", "the scripting permission is missing", instead);
  }
  const target = await targetOfCall(root, tabId, details);
  if (member !== "executeScript") {
    const origin = cssOrigin?.toUpperCase();
    await scripting[member]({
      target,
      ...(file ? { files: [fileOf(root, file)] } : { css: code }),
      ...(origin && { origin }),
    });
    return undefined;
  }
  if (code !== undefined) {
    const instead = "Put the code into a file of the package and name it as file.";
    throw new UnsupportedError("tabs.executeScript with code", "Chrome", "it runs no code given as text", instead);
  }
  const injectImmediately = runAt === "document_start";
  const results = await scripting.executeScript({ target, files: [fileOf(root, file ?? "")], injectImmediately });
  return (results as { result: unknown }[]).map(({ result }) => result);
}

export function install(): void {
  const roots = alignRoots() as unknown as ScriptingApi[];
  const [root] = roots;
  if (!root?.tabs || targetOf(root) !== "chrome") return;
  for (const id of MEMBERS) {
    const name = id.slice("tabs.".length);
    if (root.tabs[name]) continue;
    const call = (...args: unknown[]) => {
      const [tabId, details] = typeof args[0] === "object" && args[0] !== null ? [undefined, args[0]] : args;
      return answerCall(root, id, args, inject(root, id, tabId, (details ?? {}) as Details));
    };
    for (const { tabs } of roots) define(tabs, name, call);
  }
}
