import type { Target } from "../../../src/core/api.js";

/** A permission of another browser that the contract extension declares, and whose namespace no browser but that has. */
export const FOREIGN: Readonly<Record<Target, { readonly required: string; readonly absent: string }>> = {
  chrome: { required: "menus", absent: "pkcs11" },
  firefox: { required: "background", absent: "enterprise.platformKeys" },
  thunderbird: { required: "background", absent: "enterprise.platformKeys" },
};

/** Whether what a declared permission of another browser stands for is there. */
export const isThere = (api: object, name: string): boolean => name === "background" || name in api;
