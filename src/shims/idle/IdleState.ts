import type { About } from "../../core/api.js";
import { namespaceEnumeration } from "../namespace-enumeration.js";

export const about = {
  id: "idle.IdleState",
  summary: "The states that onStateChanged tells.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/idle#type-IdleState",
  fidelity: { firefox: "full", thunderbird: "full" },
  differs: {},
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = namespaceEnumeration("idle.IdleState", {
  ACTIVE: "active",
  IDLE: "idle",
  LOCKED: "locked",
});
