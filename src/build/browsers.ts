import type { EngineName } from "../compat-table/engines.js";

/** The browsers as their users call them. */
export const BROWSERS: Readonly<Record<EngineName, string>> = {
  chrome: "Chrome",
  firefox: "Firefox",
  thunderbird: "Thunderbird",
};
