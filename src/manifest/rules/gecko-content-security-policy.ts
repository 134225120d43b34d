import { type Directives, isPackagedSource, parsePolicy, printPolicy } from "../content-security-policy.js";
import type { Draft, Rule } from "../conversion.js";
import { isObject } from "../json.js";

/** Chrome's policy for extension pages that say nothing. */
const CHROME_DEFAULT = "script-src 'self'; object-src 'self';";

/** Gecko ignores a whole policy for one source that it does not allow: those sources go, and the rest holds. */
export const rule = {
  id: "gecko-content-security-policy",
  targets: ["firefox", "thunderbird"],
  why: "Gecko ignores a policy with remote code, eval or no script-src, and its own default upgrades http to https.",
  docs: "https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/manifest.json/content_security_policy",
  apply(draft) {
    const { manifest } = draft;
    if (manifest.manifest_version !== 3) return;
    const given = manifest.content_security_policy;
    if (isObject(manifest.theme)) {
      if (given === undefined) return;
      delete manifest.content_security_policy;
      draft.report(
        "note",
        "content_security_policy",
        "Left out: a theme runs nothing, and Gecko installs none with it.",
      );
      return;
    }
    const pages = typeof given === "string" ? given : isObject(given) ? given.extension_pages : undefined;
    if (typeof given === "string") {
      draft.report("note", "content_security_policy", "Moved to extension_pages, as manifest version 3 wants it.");
    }
    reportOthers(draft, given);
    if (typeof pages === "string") {
      const directives = parsePolicy(pages);
      repair(draft, directives);
      manifest.content_security_policy = { extension_pages: printPolicy(directives) };
    } else if (isForGecko(draft.original)) {
      if (given !== undefined) delete manifest.content_security_policy;
    } else {
      manifest.content_security_policy = { extension_pages: CHROME_DEFAULT };
      draft.report(
        "note",
        "content_security_policy",
        "Chrome's default policy is written out: Gecko's own would turn every http address into an https one.",
      );
    }
  },
} as const satisfies Rule;

/** An author who wrote for Gecko knows Gecko's default. */
function isForGecko({ browser_specific_settings }: Draft["original"]): boolean {
  return isObject(browser_specific_settings) && "gecko" in browser_specific_settings;
}

function reportOthers(draft: Draft, given: unknown): void {
  if (!isObject(given)) return;
  for (const key of Object.keys(given).filter((name) => name !== "extension_pages")) {
    draft.report("note", `content_security_policy.${key}`, `Left out: Gecko has no policy of its own for ${key}.`);
  }
}

function repair(draft: Draft, directives: Directives): void {
  if (!directives.has("script-src")) {
    // Scripts fall back to default-src, which Gecko checks like script-src.
    const fallback = directives.get("default-src") ?? ["'self'"];
    directives.set("script-src", [...fallback]);
  }
  for (const name of ["script-src", "worker-src"]) {
    const sources = directives.get(name);
    if (sources) directives.set(name, packaged(draft, name, sources));
  }
  const scripts = directives.get("script-src") ?? [];
  if (scripts.includes("'self'")) return;
  directives.set("script-src", ["'self'", ...scripts.filter((source) => source !== "'none'")]);
  draft.report("loss", PATH, "'self' is added to script-src: Gecko ignores a policy without it.");
}

const PATH = "content_security_policy.extension_pages";

function packaged(draft: Draft, name: string, sources: readonly string[]): string[] {
  const dropped = sources.filter((source) => !isPackagedSource(source));
  if (dropped.length) {
    const evaluates = dropped.some((source) => /unsafe/.test(source));
    draft.report(
      "loss",
      PATH,
      `${dropped.join(" ")} is left out of ${name}: Gecko ignores a policy with it, so such code does not run.`,
      evaluates
        ? "Replace eval, new Function and inline scripts by packaged files."
        : "Put the scripts into the package; neither store takes remote code.",
    );
  }
  return sources.filter((source) => isPackagedSource(source));
}
