import type { About, Api, Detection, Shim } from "../../core/api.js";
import { asynchronous } from "../../core/asynchronous.js";
import { foreignGrants } from "../foreign-permissions.js";
import { neededOn } from "../options-repair.js";

const ANSWER =
  "Permissions that only other browsers have are listed if the manifest declares them and what they stand for is there, optional ones from the start.";

export const about = {
  id: "permissions.getAll-names",
  summary: "Lists permissions that only other browsers have, where the manifest declares them and they are emulated.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/permissions#method-getAll",
  fidelity: { chrome: "partial", firefox: "partial", thunderbird: "partial" },
  differs: { chrome: [ANSWER], firefox: [ANSWER], thunderbird: [ANSWER] },
  contexts: ["background", "page"],
} as const satisfies About;

type GetAll = () => Promise<{ permissions?: string[] }>;

export const shim = {
  id: "permissions.getAll-names",
  detect: (api: Api): Detection => neededOn(api, "permissions.getAll", ["chrome", "firefox", "thunderbird"]),
  create: (api: Api, native: GetAll) =>
    asynchronous(api, "permissions.getAll", [], async () => {
      const [all, { required, optional }] = await Promise.all([native(), foreignGrants(api)]);
      return { ...all, permissions: [...new Set([...(all.permissions ?? []), ...required, ...optional])] };
    }),
} as const satisfies Shim;
