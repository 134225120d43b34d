import { shim } from "../../../../src/shims/action/setIcon-reset.js";
import { contract } from "../contract.js";
import { equal, rejected } from "../expect.js";
import { passedOn } from "../without-effect.js";

type SetIcon = (details: object, callback?: () => void) => Promise<void>;

/** The API of an extension whose manifest is this one. */
const withManifest = (api: { runtime: object }, manifest: object) => ({
  ...api,
  runtime: Object.create(api.runtime, { getManifest: { value: () => manifest } }),
});

export default contract<SetIcon>(
  "action.setIcon-reset",
  {
    "brings back the manifest's icon where none is given": async ({ member, api }) => {
      const own = api.runtime.getManifest().action as { default_icon?: unknown };
      if (!own.default_icon) return "not applicable";
      for (const nothing of [{}, { path: null }, { imageData: null }]) {
        await member({ path: "icon.png" });
        equal(await member(nothing), undefined, JSON.stringify(nothing));
      }
      return undefined;
    },
    "finds the icon in every form that a manifest has it in": async ({ api, surface, target }) => {
      if (surface !== "created" || target !== "chrome") return "not applicable";
      const url = (path: string) => api.runtime.getURL(path);
      const heard = async (manifest: object, details: object) =>
        (await passedOn(shim, withManifest(api, manifest), [details]))[0];
      equal(await heard({ action: { default_icon: "a.png" } }, {}), { path: url("a.png") });
      equal(await heard({ action: { default_icon: { 16: "a.png" } }, icons: { 16: "b.png" } }, { tabId: 1 }), {
        path: { 16: url("a.png") },
        tabId: 1,
      });
      equal(await heard({ icons: { 16: "b.png" } }, { path: null }), { path: { 16: url("b.png") } });
      equal(await heard({ action: { default_icon: "a.png" } }, { path: "c.png" }), { path: "c.png" });
      return undefined;
    },
    "takes an icon that is given": async ({ member }) => {
      equal(await member({ path: "icon.png" }), undefined);
      equal(await member({ path: { 16: "icon.png" } }), undefined);
      await new Promise<void>((resolve) => {
        equal(member({ path: "icon.png" }, resolve), undefined);
      });
    },
    "With tabId, the tab gets the manifest's icon, although another one was set for all tabs.": async (trial) => {
      if (trial.surface !== "created" || trial.target !== "chrome") return "not applicable";
      const api = withManifest(trial.api, { action: { default_icon: "a.png" } });
      const icon = { path: trial.api.runtime.getURL("a.png"), tabId: 1 };
      equal(await passedOn(shim, api, [{ tabId: 1 }]), [icon]);
      return undefined;
    },
    "Where the manifest has no icon, the call fails: Chrome's own picture does not come back.": async (trial) => {
      if (trial.surface !== "created" || trial.target !== "chrome") return "not applicable";
      const reset = shim.create(withManifest(trial.api, {}) as never, trial.api.action.setIcon);
      await rejected((async () => reset({}))());
      return undefined;
    },
    "refuses what nobody documents": async ({ member }) => {
      await rejected((async () => member({ nonsense: 1 }))());
    },
  },
  ["chrome"],
);
