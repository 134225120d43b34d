import type { About, Api, Detection, Shim } from "../../core/api.js";
import { asynchronous } from "../../core/asynchronous.js";
import { foreignGrants, type Permissions, splitRequest } from "../foreign-permissions.js";
import { neededOn } from "../options-repair.js";
import { targetOf } from "../target.js";

const KEPT = "An optional permission that only other browsers have is never given back: the answer is false.";
const HOSTS = "Hosts of host_permissions can be given back, as the user can take them back at any time.";

export const about = {
  id: "permissions.remove-names",
  summary:
    "Refuses to give back required permissions, as Chrome does, where Gecko says yes and keeps them; takes the names of permissions that only other browsers have.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/permissions#method-remove",
  fidelity: { chrome: "partial", firefox: "partial", thunderbird: "partial" },
  differs: { chrome: [KEPT], firefox: [KEPT, HOSTS], thunderbird: [KEPT, HOSTS] },
  contexts: ["background", "page"],
} as const satisfies About;

type Remove = (request: Permissions) => Promise<boolean>;

export const shim = {
  id: "permissions.remove-names",
  detect: (api: Api): Detection => neededOn(api, "permissions.remove", ["chrome", "firefox", "thunderbird"]),
  create: (api: Api, native: Remove) =>
    asynchronous(api, "permissions.remove", ["permissions: object"], async (request: Permissions) => {
      const { own, foreign } = splitRequest(api, request);
      if (targetOf(api) === "chrome" && !foreign.length) return native(own);
      const { required } = await foreignGrants(api);
      const { permissions: declared } = api.runtime.getManifest() as { permissions?: string[] };
      const fixed = new Set([...required, ...(declared ?? [])]);
      if (request.permissions?.some((name) => fixed.has(name))) {
        throw new Error("You cannot remove required permissions.");
      }
      const asks = Boolean(own.permissions?.length || own.origins?.length);
      return (asks || !foreign.length ? await native(own) : true) && !foreign.length;
    }),
} as const satisfies Shim;
