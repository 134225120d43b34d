import type { Rule } from "./conversion.js";
import { rule as backgroundEventPage } from "./rules/background-event-page.js";
import { rule as contentScriptLayer } from "./rules/content-script-layer.js";

/** Every rule, in the order in which they run. */
export const RULES: readonly Rule[] = [
  // To Gecko
  backgroundEventPage,
  // To Chrome
  // Both
  contentScriptLayer,
];
