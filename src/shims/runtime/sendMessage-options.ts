import type { About, Api, Detection, Shim } from "../../core/api.js";
import { targetOf } from "../target.js";

const difference =
  "`includeTlsChannelId` has no effect: the engine knows no TLS channel ids, so `sender.tlsChannelId` is never set.";

export const about = {
  id: "runtime.sendMessage-options",
  summary:
    "Takes the options argument, `{ includeTlsChannelId }`, which Gecko would send as the message or refuse, and an empty message to another extension. It follows Chrome's rule for the arguments: of two, a string or null is the extension's id; of three, the first is.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/runtime#method-sendMessage",
  fidelity: { firefox: "partial", thunderbird: "partial" },
  differs: { firefox: [difference], thunderbird: [difference] },
  contexts: ["background", "page", "content"],
} as const satisfies About;

const EXTENSION_ID = /^([a-p]{32}|\{[\da-f-]{36}\}|[\w.-]*@[\w.-]+)$/i;

type SendMessage = (...args: unknown[]) => unknown;

function isOptions(value: unknown): boolean {
  if (typeof value !== "object" || !value) return false;
  const { includeTlsChannelId, ...others } = value as Record<string, unknown>;
  return typeof includeTlsChannelId === "boolean" && Object.keys(others).length === 0;
}

export const shim = {
  id: "runtime.sendMessage-options",
  detect: (api: Api): Detection => (targetOf(api) === "chrome" ? "native" : "missing"),
  create:
    (_api: Api, native: SendMessage): SendMessage =>
    (...args) => {
      if (args.length < 2) return native(...args);
      const last = args.length - (typeof args.at(-1) === "function" ? 2 : 1);
      const idFirst = typeof args[0] === "string" || args[0] === undefined || args[0] === null;
      if ((last === 2 || (last === 1 && !idFirst)) && isOptions(args[last])) args[last] = undefined;
      // The engine takes an empty object for options even behind an id.
      else if (last === 1 && EXTENSION_ID.test(String(args[0]))) args.splice(2, 0, undefined);
      return native(...args);
    },
} as const satisfies Shim;
