import type { Api } from "../core/api.js";
import { lookUp } from "../core/install.js";
import { alignRoots } from "../core/root.js";
import { answerCall } from "./answer-call.js";
import type { BridgeAbout, BridgeFacts } from "./bridge.js";
import { layerFirst, type RegisteredScript, withoutLayer } from "./registered-scripts.js";
import { replace } from "./replace.js";

const MEMBERS = [
  "contentScripts.register",
  "scripting.executeScript",
  "scripting.registerContentScripts",
  "tabs.executeScript",
] as const;

export const about = {
  id: "injected-layer",
  summary:
    "Scripts that the extension injects or registers while it runs find the same API as those of its manifest: compat comes first.",
  why: "What content scripts lack is put in beside the manifest's own; scripts injected later would go without.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/scripting",
  fidelity: { chrome: "partial", firefox: "partial", thunderbird: "partial" },
  differs: [
    "Wrong arguments of an injected function reject where the browser itself throws.",
    "Scripts in the page's own world (MAIN) and user scripts get nothing.",
  ],
  contexts: ["background", "page"],
} as const satisfies BridgeAbout;

export const wanted = ({ contentLayer, uses }: BridgeFacts): boolean =>
  contentLayer !== undefined && MEMBERS.some((member) => uses.has(member));

interface Options {
  /** The path of the content scripts' layer. */
  readonly contentLayer: string;
}

export const optionsFor = ({ contentLayer = "" }: BridgeFacts): Options => ({ contentLayer });

type Promising = (...args: unknown[]) => Promise<unknown>;

interface Injection {
  readonly target: object;
  readonly files?: readonly string[];
  readonly func?: unknown;
  readonly injectImmediately?: boolean;
  readonly world?: string;
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

/** What follows the layer goes on whatever became of it: its own call tells what is wrong, in the browser's words. */
const after = (layer: Promise<unknown>, call: () => Promise<unknown>): Promise<unknown> => layer.then(call, call);

const withoutCallback = (args: readonly unknown[]): unknown[] =>
  typeof args.at(-1) === "function" ? args.slice(0, -1) : [...args];

export function install({ contentLayer }: Options): void {
  const [root] = alignRoots();
  if (root)
    for (const [id, wrap] of Object.entries(WRAPS)) replace(root, id, "injected-layer", wrap(root, contentLayer));
}

type Wrap = (root: Api, layer: string) => (native: (...args: unknown[]) => unknown) => (...args: unknown[]) => unknown;

const WRAPS: Readonly<Record<string, Wrap>> = {
  "scripting.executeScript":
    (root, layer) =>
    (native) =>
    (...args) => {
      const injection = args[0] as Injection;
      if (!isObject(injection) || injection.world === "MAIN") return native(...args);
      if (injection.files?.length)
        return native({ ...injection, files: [layer, ...injection.files] }, ...args.slice(1));
      if (typeof injection.func !== "function") return native(...args);
      const { args: _args, func: _func, ...place } = injection as Injection & { args?: unknown };
      const first = (native as Promising)({ ...place, files: [layer] });
      const call = () => (native as Promising)(injection);
      return answerCall(root, "scripting.executeScript", args, after(first, call));
    },
  "scripting.registerContentScripts":
    (_root, layer) =>
    (native) =>
    (...args) => {
      const [scripts, ...rest] = args;
      return native(Array.isArray(scripts) ? scripts.map((script) => layerFirst(script, layer)) : scripts, ...rest);
    },
  "scripting.updateContentScripts": (root, layer) => {
    const registered = lookUp(root, "scripting.getRegisteredContentScripts") as Promising;
    return (native) =>
      (...args) => {
        const updates = args[0] as readonly RegisteredScript[];
        if (!Array.isArray(updates) || !updates.some(({ js, world }) => js || world)) return native(...args);
        const update = async () => {
          const ofUpdates = () => registered({ ids: updates.map(({ id }) => id) }) as Promise<RegisteredScript[]>;
          const before = await ofUpdates();
          const layered = (script: RegisteredScript) => {
            const known = before.find(({ id }) => id === script.id);
            const { js } = layerFirst({ ...known, ...script }, layer);
            return js ? { ...script, js } : script;
          };
          await (native as Promising)(updates.map(layered));
          // Chromium leaves the world of a registered script as it was, and the layer goes by what became of it.
          const after = updates.some(({ world }) => world) ? await ofUpdates() : [];
          const wrong = after.filter((script) => layerFirst(script, layer).js?.length !== script.js?.length);
          if (wrong.length)
            await (native as Promising)(wrong.map((script) => ({ id: script.id, js: layerFirst(script, layer).js })));
        };
        return answerCall(root, "scripting.updateContentScripts", args, update());
      };
  },
  "scripting.getRegisteredContentScripts":
    (root, layer) =>
    (native) =>
    (...args) => {
      const answer = (native as Promising)(...withoutCallback(args)) as Promise<RegisteredScript[]>;
      const hidden = answer.then((scripts) => scripts.map((script) => withoutLayer(script, layer)));
      return answerCall(root, "scripting.getRegisteredContentScripts", args, hidden);
    },
  "tabs.executeScript":
    (root, layer) =>
    (native) =>
    (...args) => {
      const at = args.findIndex(isObject);
      const { code: _code, file: _file, ...place } = (args[at] ?? {}) as { code?: string; file?: string };
      if (at < 0) return native(...args);
      const first = (native as Promising)(...args.slice(0, at), { ...place, file: `/${layer}` });
      const call = () => (native as Promising)(...withoutCallback(args));
      return answerCall(root, "tabs.executeScript", args, after(first, call));
    },
  "contentScripts.register":
    (_root, layer) =>
    (native) =>
    (...args) => {
      const [options, ...rest] = args as [{ js?: readonly object[] }, ...unknown[]];
      if (!options?.js?.length) return native(...args);
      return native({ ...options, js: [{ file: `/${layer}` }, ...options.js] }, ...rest);
    },
};
