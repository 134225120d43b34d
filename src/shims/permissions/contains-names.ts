import type { About, Api, Detection, Shim } from "../../core/api.js";
import { asynchronous } from "../../core/asynchronous.js";
import { foreignGrants, type Permissions, splitRequest } from "../foreign-permissions.js";
import { neededOn } from "../options-repair.js";

const ANSWER =
  "Of a permission that only other browsers have it says whether the manifest declares it and what it stands for is there; an optional one is granted from the start.";

export const about = {
  id: "permissions.contains-names",
  summary: "Takes the names of permissions that only other browsers have, which the browser itself refuses.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/permissions#method-contains",
  fidelity: { chrome: "partial", firefox: "partial", thunderbird: "partial" },
  differs: { chrome: [ANSWER], firefox: [ANSWER], thunderbird: [ANSWER] },
  contexts: ["background", "page"],
} as const satisfies About;

type Contains = (request: Permissions) => Promise<boolean>;

export const shim = {
  id: "permissions.contains-names",
  detect: (api: Api): Detection => neededOn(api, "permissions.contains", ["chrome", "firefox", "thunderbird"]),
  create: (api: Api, native: Contains) =>
    asynchronous(api, "permissions.contains", ["permissions: object"], (request: Permissions) => {
      const { own, foreign } = splitRequest(api, request);
      const answer = native(own);
      if (!foreign.length) return answer;
      return answer.then(async (has) => {
        const { required, optional } = await foreignGrants(api);
        return has && foreign.every((name) => required.includes(name) || optional.includes(name));
      });
    }),
} as const satisfies Shim;
