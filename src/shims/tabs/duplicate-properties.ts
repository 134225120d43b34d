import type { About, Api, Detection, Shim } from "../../core/api.js";
import { asynchronous } from "../../core/asynchronous.js";
import { checkProperties } from "../../core/properties.js";
import { neededOn } from "../options-repair.js";

export const about = {
  id: "tabs.duplicate-properties",
  summary: "Takes Firefox's second argument, which says where the copy goes and whether it comes to the front.",
  docs: "https://developer.mozilla.org/en-US/docs/Mozilla/Add-ons/WebExtensions/API/tabs/duplicate",
  fidelity: { chrome: "partial" },
  differs: {
    chrome: ["With active: false the copy is in front for a moment, and tabs.onActivated tells of it."],
  },
  contexts: ["background", "page"],
} as const satisfies About;

interface Tab {
  readonly id: number;
  readonly windowId: number;
}

interface TabsApi extends Api {
  readonly tabs: {
    get(id: number): Promise<Tab>;
    move(id: number, to: { index: number }): Promise<unknown>;
    query(query: object): Promise<Tab[]>;
    update(id: number, properties: { active: true }): Promise<unknown>;
  };
}

interface Properties {
  readonly index?: number | null;
  readonly active?: boolean | null;
}

const ID = "tabs.duplicate";
const SIGNATURE = ["tabId: integer", "duplicateProperties?: object"] as const;

export const shim = {
  id: "tabs.duplicate-properties",
  detect: (api: Api): Detection => neededOn(api, ID, ["chrome"]),
  create(api: TabsApi, native: (id: number) => Promise<Tab>) {
    const { tabs } = api;
    const inFront = async (id: number) => {
      const { windowId } = await tabs.get(id);
      return (await tabs.query({ active: true, windowId }))[0];
    };
    async function copyAs(id: number, { index, active }: Properties): Promise<Tab> {
      const before = active === false ? await inFront(id) : undefined;
      const copy = await native(id);
      if (index != null) await tabs.move(copy.id, { index });
      if (before) await tabs.update(before.id, { active: true });
      return tabs.get(copy.id);
    }
    const duplicate = asynchronous(api, ID, SIGNATURE, (id: number, properties?: Properties | null) => {
      if (!properties) return native(id);
      checkProperties(api, ID, SIGNATURE, "duplicateProperties", properties, {
        "index?": "integer",
        "active?": "boolean",
      });
      return copyAs(id, properties);
    }) as (...args: unknown[]) => Promise<Tab>;
    return (...args: unknown[]) => {
      const [id, second] = args;
      return typeof second === "function" ? duplicate(id, undefined, second) : duplicate(...args);
    };
  },
} as const satisfies Shim;
