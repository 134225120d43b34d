import type { About, Api, Detection, RootRuntime, Shim } from "../../core/api.js";
import { asynchronous } from "../../core/asynchronous.js";
import { blockedHere } from "../blocked-here.js";
import { targetOf } from "../target.js";

export const about = {
  id: "runtime.openOptionsPage-optionsPage",
  summary:
    "Opens, or brings to the front, the options page of a manifest that declares it as `options_page`, which makes Thunderbird's own member fail.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/runtime#method-openOptionsPage",
  fidelity: { thunderbird: "full" },
  differs: {},
  contexts: ["background", "page"],
} as const satisfies About;

interface TabsApi extends Api {
  readonly runtime: RootRuntime & { openOptionsPage(): Promise<void> };
  readonly tabs: {
    query(filter: object): Promise<{ id: number; windowId: number; url?: string }[]>;
    create(tab: { url: string }): Promise<unknown>;
    update(id: number, change: { active: boolean }): Promise<unknown>;
  };
  readonly windows: { update(id: number, change: { focused: boolean }): Promise<unknown> };
}

export const shim = {
  id: "runtime.openOptionsPage-optionsPage",
  detect(api: Api): Detection {
    const blocked = blockedHere(api);
    if (blocked) return blocked;
    if (targetOf(api) !== "thunderbird") return "native";
    const { options_page, options_ui } = api.runtime.getManifest();
    return options_page && !options_ui ? "missing" : "native";
  },
  create: (api: TabsApi) =>
    asynchronous(api, "runtime.openOptionsPage", [], async () => {
      const { runtime, tabs, windows } = api;
      const { href } = new URL(runtime.getManifest().options_page as string, runtime.getURL(""));
      const open = (await tabs.query({})).find(({ url }) => url?.split("#")[0] === href);
      if (!open) return void (await tabs.create({ url: href }));
      await tabs.update(open.id, { active: true });
      await windows.update(open.windowId, { focused: true });
    }),
} as const satisfies Shim;
