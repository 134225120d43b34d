import type { CondensedParameter, CondensedSchema } from "../../../src/compat-table/extract/condensed.js";

/**
 * Callbacks that get apart what the promise gives as one object; the schemas describe the object alone.
 *
 * @see https://developer.chrome.com/docs/extensions/reference/api/identity#method-getAuthToken
 * @see https://developer.chrome.com/docs/extensions/reference/api/runtime#method-requestUpdateCheck
 */
export const CALLBACKS: Readonly<Record<string, readonly CondensedParameter[]>> = {
  "identity.getAuthToken": [
    { name: "token", type: "string", optional: true },
    { name: "grantedScopes", type: "array", items: { type: "string" }, optional: true },
  ],
  "runtime.requestUpdateCheck": [
    { name: "status", $ref: "runtime.RequestUpdateCheckStatus" },
    { name: "details", type: "object", properties: { version: { type: "string" } } },
  ],
};

/** What no engine's schema says, in the form of one. */
export const UNDESCRIBED: CondensedSchema = {
  engine: "firefox",
  version: "0",
  namespaces: {
    runtime: {
      types: [
        {
          id: "Port",
          type: "object",
          properties: {
            // https://developer.mozilla.org/en-US/docs/Mozilla/Add-ons/WebExtensions/API/runtime/Port#error
            error: {
              choices: [{ type: "object", properties: { message: { type: "string" } } }, { type: "null" }],
            },
          },
        },
      ],
    },
  },
};
