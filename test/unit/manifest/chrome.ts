import type { Rule } from "../../../src/manifest/conversion.js";
import { applyRule, marks, type Sample } from "./apply-rule.js";

/** Runs one rule for Chrome: the manifest without its name and versions, and what was found. */
export function forChrome(rule: Rule, sample: Sample) {
  const conversion = applyRule(rule, { target: "chrome", range: ">=140", ...sample });
  const { name, version, manifest_version, ...manifest } = conversion.manifest;
  return { manifest, marks: marks(conversion), conversion, head: { name, version, manifest_version } };
}
