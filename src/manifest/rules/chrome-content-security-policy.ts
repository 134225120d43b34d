import type { Draft, Rule } from "../conversion.js";
import { isObject } from "../json.js";

/** Chrome refuses a package for one source of a policy that it does not allow: those sources go, and the rest holds. */
export const rule = {
  id: "chrome-content-security-policy",
  targets: ["chrome"],
  why: "Manifest version 3 has an object of policies, and Chrome refuses code from elsewhere, eval and inline scripts.",
  docs: "https://developer.chrome.com/docs/extensions/reference/manifest/content-security-policy",
  apply(draft) {
    const { manifest } = draft;
    const given = manifest.content_security_policy;
    if (typeof given === "string") {
      manifest.content_security_policy = { extension_pages: given };
      draft.report("note", "content_security_policy", "Moved to extension_pages, as manifest version 3 wants it.");
    }
    moveSandbox(draft);
    const policies = manifest.content_security_policy;
    if (!isObject(policies) || typeof policies.extension_pages !== "string") return;
    const repaired = repair(draft, policies.extension_pages);
    if (repaired !== undefined) policies.extension_pages = repaired;
  },
} as const satisfies Rule;

/** Until manifest version 3, the policy of sandboxed pages stood beside their list. */
function moveSandbox(draft: Draft): void {
  const { sandbox, content_security_policy: policies } = draft.manifest;
  if (!isObject(sandbox) || typeof sandbox.content_security_policy !== "string") return;
  draft.manifest.content_security_policy = {
    ...(isObject(policies) ? policies : {}),
    sandbox: sandbox.content_security_policy,
  };
  delete sandbox.content_security_policy;
  draft.report("note", "sandbox.content_security_policy", "Moved to content_security_policy.sandbox.");
}

const PATH = "content_security_policy.extension_pages";
const ALLOWED = /^('self'|'none'|'wasm-unsafe-eval'|http:\/\/(localhost|127\.0\.0\.1)(:(\d+|\*))?(\/.*)?)$/i;
/** What Chrome checks; a directive of scripts that is not there falls back to default-src. */
const CHECKED = ["script-src", "worker-src", "object-src"];

interface Directive {
  readonly name: string;
  readonly sources: readonly string[];
}

/** The policy that Chrome takes, or undefined where it takes the one that is there. */
function repair(draft: Draft, policy: string): string | undefined {
  const given = policy
    .split(";")
    .map((part) => part.trim().split(/\s+/))
    .flatMap(([name, ...sources]): Directive[] => (name ? [{ name, sources }] : []));
  const directives = [...given, ...missing(draft, given)].map((directive) => packaged(draft, directive));
  const changed = directives.some((directive, index) => directive !== given[index]);
  return changed ? directives.map(({ name, sources }) => [name, ...sources].join(" ")).join("; ") : undefined;
}

/** Scripts need a directive that Chrome can trust; default-src is one when all of its sources are allowed. */
function missing(draft: Draft, given: readonly Directive[]): Directive[] {
  const named = (wanted: string) => given.find(({ name }) => name.toLowerCase() === wanted);
  if (named("script-src")) return [];
  const fallback = named("default-src");
  if (fallback?.sources.every((source) => ALLOWED.test(source))) return [];
  if (!fallback)
    draft.report("note", PATH, "Added script-src 'self': Chrome refuses a policy that leaves scripts open.");
  return [{ name: "script-src", sources: fallback?.sources ?? ["'self'"] }];
}

function packaged(draft: Draft, directive: Directive): Directive {
  const { name, sources } = directive;
  const scripts = name.toLowerCase() === "script-src";
  const dropped = CHECKED.includes(name.toLowerCase()) ? sources.filter((source) => !ALLOWED.test(source)) : [];
  if (!dropped.length) return directive;
  draft.report(
    dropped.every((source) => HARMLESS.test(source)) ? "note" : "loss",
    PATH,
    `Left out of ${name}: ${dropped.join(" ")}, because Chrome refuses a package that allows it; what needs it does not run.`,
    adviceFor(dropped),
  );
  const left = sources.filter((source) => ALLOWED.test(source));
  return { name, sources: left.length ? left : [scripts ? "'self'" : "'none'"] };
}

/** Sources that stand for nothing that Chrome has. */
const HARMLESS = /^('report-sample'|moz-extension:.*|resource:.*)$/i;

function adviceFor(dropped: readonly string[]): string | undefined {
  if (dropped.some((source) => /unsafe-eval/i.test(source))) {
    return "Replace eval and new Function, or run them in a sandboxed page; WebAssembly needs 'wasm-unsafe-eval' only.";
  }
  if (dropped.some((source) => /unsafe-inline|sha\d|nonce/i.test(source)))
    return "Move inline scripts into files of their own.";
  return dropped.some((source) => /\./.test(source)) ? "Put these scripts into the package." : undefined;
}
