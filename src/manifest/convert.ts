import type { Conversion, ConversionInput, Draft, Files, Finding, Rule } from "./conversion.js";
import { RULES } from "./rules.js";

/**
 * Converts a manifest to one target. Pure: the same input gives the same conversion, and the input stays as it is.
 * Keys keep the order of the original; keys that a rule adds stand where the rule puts them, or at the end.
 *
 * @returns the new manifest, what was done in the order it was done, and the files that are added or left out
 */
export function convertManifest(input: ConversionInput, rules: readonly Rule[] = RULES): Conversion {
  const manifest = structuredClone(input.manifest);
  const findings: Finding[] = [];
  const written = new Map<string, string | Uint8Array>();
  const removed = new Set<string>();
  const shared = {
    ...input,
    manifest,
    original: structuredClone(input.manifest),
    files: filesNow(input.files, written, removed),
    write(path: string, content: string | Uint8Array) {
      written.set(path, content);
      removed.delete(path);
    },
    remove(path: string) {
      written.delete(path);
      removed.add(path);
    },
  };
  for (const rule of rules) {
    if (rule.targets.includes(input.target)) rule.apply(draftFor(rule, shared, findings));
  }
  return { manifest, findings, written, removed };
}

function draftFor(rule: Rule, shared: Omit<Draft, "report">, findings: Finding[]): Draft {
  return {
    ...shared,
    report(severity, path, message, advice) {
      findings.push({ rule: rule.id, severity, path, message, ...(advice && { advice }), docs: rule.docs });
    },
  };
}

/** The package as the rules so far have left it. */
function filesNow(
  files: Files,
  written: ReadonlyMap<string, string | Uint8Array>,
  removed: ReadonlySet<string>,
): Files {
  return {
    has: (path) => written.has(path) || (!removed.has(path) && files.has(path)),
    *paths() {
      for (const path of files.paths()) if (!removed.has(path)) yield path;
      for (const path of written.keys()) if (!files.has(path)) yield path;
    },
    text(path) {
      const own = written.get(path);
      if (own !== undefined) return typeof own === "string" ? own : new TextDecoder().decode(own);
      return removed.has(path) ? undefined : files.text(path);
    },
  };
}
