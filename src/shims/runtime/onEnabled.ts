import type { About, Api, Detection, NativeEvent, RootRuntime, Shim } from "../../core/api.js";
import { contextOf } from "../../core/environment.js";
import { createEvent } from "../../core/event.js";
import { lookUp } from "../../core/install.js";
import { keep, recall } from "../../core/kept-state.js";
import { blockedHere } from "../blocked-here.js";

const INFERRED = [
  "It is inferred by the background, a second after its start: nothing else explains the start. A page is not told.",
  "runtime.reload() of a packed extension looks the same and is told too.",
  "Its mark is the key `compat:runtime.onEnabled` in storage.session.",
] as const;

export const about = {
  id: "runtime.onEnabled",
  summary: "Fires when the extension, disabled before, is enabled again. Chrome 156 has it, without documentation.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/runtime",
  fidelity: { chrome: "partial", firefox: "partial", thunderbird: "partial" },
  differs: { chrome: INFERRED, firefox: INFERRED, thunderbird: INFERRED },
  needs: { permissions: ["storage"] },
  contexts: ["background", "page"],
  alsoIn: ["background"],
  survives: "A mark in storage.session, which every other cause of a start leaves or explains.",
} as const satisfies About;

const ID = "runtime.onEnabled";
const MARK = `compat:${ID}`;
/** How long the events may take that explain a start, in milliseconds. */
const PATIENCE = 1000;

interface StartApi extends Api {
  readonly runtime: RootRuntime & Readonly<Record<"onInstalled" | "onStartup", NativeEvent>>;
  readonly storage: {
    readonly session: { get(key: string): Promise<Record<string, unknown>>; set(items: object): Promise<void> };
  };
}

export const shim = {
  id: ID,
  detect(api: Api): Detection {
    const blocked = blockedHere(api);
    if (blocked) return blocked;
    if (lookUp(api, ID)) return "native";
    return lookUp(api, "storage.session") ? "missing" : "blocked: the missing permission 'storage'";
  },
  create(api: StartApi) {
    const { event, dispatch } = createEvent<() => void>(api, ID);
    const { addListener } = event;
    const { session } = api.storage;
    let explained = false;
    const explain = () => {
      explained = true;
    };
    const infer = async () => {
      if ((await session.get(MARK))[MARK]) return;
      await session.set({ [MARK]: true });
      const { version } = api.runtime.getManifest();
      const before = await recall(ID);
      await keep(ID, version);
      await new Promise((resolve) => setTimeout(resolve, PATIENCE));
      // A busy browser answers this after what it had to tell before.
      await session.get(MARK);
      if (before === version && !explained) dispatch();
    };
    let watching = contextOf(api) !== "background";
    event.addListener = (...args) => {
      addListener(...args);
      if (watching) return;
      watching = true;
      api.runtime.onInstalled.addListener(explain);
      api.runtime.onStartup.addListener(explain);
      void infer();
    };
    return event;
  },
} as const satisfies Shim;
