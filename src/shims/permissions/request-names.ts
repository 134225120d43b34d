import type { About, Api, Detection, Shim } from "../../core/api.js";
import { asynchronous } from "../../core/asynchronous.js";
import { foreignGrants, type Permissions, splitRequest } from "../foreign-permissions.js";
import { neededOn } from "../options-repair.js";

const ANSWER =
  "A permission that only other browsers have needs no gesture and no consent; it is granted if the manifest declares it and what it stands for is there. onAdded does not tell of it.";

export const about = {
  id: "permissions.request-names",
  summary:
    "Takes the names of permissions that only other browsers have, which the browser itself refuses. The browser is asked for the rest in the same turn, because Gecko forgets the gesture after it.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/permissions#method-request",
  fidelity: { chrome: "partial", firefox: "partial", thunderbird: "partial" },
  differs: { chrome: [ANSWER], firefox: [ANSWER], thunderbird: [ANSWER] },
  contexts: ["background", "page"],
} as const satisfies About;

type Request = (request: Permissions) => Promise<boolean>;

export const shim = {
  id: "permissions.request-names",
  detect: (api: Api): Detection => neededOn(api, "permissions.request", ["chrome", "firefox", "thunderbird"]),
  create: (api: Api, native: Request) =>
    asynchronous(api, "permissions.request", ["permissions: object"], (request: Permissions) => {
      const { own, foreign } = splitRequest(api, request);
      if (!foreign.length) return native(own);
      // Nothing is left to ask the user for, and without a gesture the browser would refuse even that.
      const asks = Boolean(own.permissions?.length || own.origins?.length);
      return (asks ? native(own) : Promise.resolve(true)).then(async (granted) => {
        const { required, optional } = await foreignGrants(api);
        return granted && foreign.every((name) => required.includes(name) || optional.includes(name));
      });
    }),
} as const satisfies Shim;
