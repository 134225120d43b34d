import type { Draft, Rule } from "../conversion.js";
import { isObject, type JsonObject, objects, packagePath, strings } from "../json.js";

/** Rules of declarativeNetRequest as Gecko takes them: one misfit makes it ignore the rule. */
export const rule = {
  id: "gecko-rulesets",
  targets: ["firefox", "thunderbird"],
  why: "Gecko skips a rule that has capitals in a domain, conditions that it does not know, or redirects to data.",
  docs: "https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/declarativeNetRequest",
  apply(draft) {
    const request = draft.manifest.declarative_net_request;
    if (!isObject(request)) return;
    const resources = objects(request.rule_resources);
    if (!resources.length) {
      delete draft.manifest.declarative_net_request;
      draft.report("note", "declarative_net_request", "Left out: it names no rules, and Gecko refuses an empty list.");
      return;
    }
    for (const [resource, index] of resources) {
      const path = `declarative_net_request.rule_resources[${index}]`;
      if (typeof resource.id === "string" && resource.id.startsWith("_")) {
        draft.report(
          "impossible",
          `${path}.id`,
          `"${resource.id}" begins with _, which no browser takes as the name of a ruleset.`,
          "Name it otherwise.",
        );
      }
      if (typeof resource.path === "string") convertFile(draft, packagePath(resource.path));
    }
  },
} as const satisfies Rule;

const DOMAINS = ["initiatorDomains", "excludedInitiatorDomains", "requestDomains", "excludedRequestDomains"];
const FOREIGN = ["topDomains", "excludedTopDomains", "responseHeaders", "excludedResponseHeaders"];
const RENAMED: Readonly<Record<string, string>> = {
  domains: "initiatorDomains",
  excludedDomains: "excludedInitiatorDomains",
};
const FOREIGN_TYPES = new Set(["webtransport", "webbundle"]);

function convertFile(draft: Draft, path: string): void {
  const text = draft.files.text(path);
  const rules = text === undefined ? undefined : parsed(text);
  if (!Array.isArray(rules)) {
    draft.report("loss", path, "The rules could not be read, so they stay as they are.", "Make the file a JSON list.");
    return;
  }
  const before = JSON.stringify(rules);
  const kept = rules.filter((entry) => !isObject(entry) || convertRule(draft, entry, path));
  if (JSON.stringify(kept) !== before) draft.write(path, `${JSON.stringify(kept, null, 2)}\n`);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}

/** Changes a rule in place; false where Gecko can do nothing like it. */
function convertRule(draft: Draft, entry: JsonObject, file: string): boolean {
  const condition = isObject(entry.condition) ? entry.condition : {};
  const name = `${file} rule ${String(entry.id)}`;
  for (const [old, now] of Object.entries(RENAMED)) {
    if (condition[old] === undefined) continue;
    condition[now] ??= condition[old];
    delete condition[old];
  }
  for (const key of DOMAINS) {
    if (Array.isArray(condition[key])) condition[key] = strings(condition[key]).map((domain) => domain.toLowerCase());
  }
  if (condition.urlFilter === "") delete condition.urlFilter;
  const foreign = FOREIGN.filter((key) => condition[key] !== undefined);
  if (foreign.length) {
    draft.report("loss", name, `Left out: Gecko has no condition ${foreign.join(", ")}, and would skip the rule.`);
    return false;
  }
  const redirect = isObject(entry.action) && isObject(entry.action.redirect) ? entry.action.redirect : {};
  if (typeof redirect.url === "string" && /^(data|javascript):/i.test(redirect.url)) {
    draft.report("loss", name, "Left out: Gecko redirects to no data address.", "Redirect to a file of the package.");
    return false;
  }
  if (typeof condition.regexFilter === "string" && !isExpression(condition.regexFilter)) {
    draft.report(
      "loss",
      name,
      "Left out: its regexFilter is valid for RE2 only.",
      "Write it so that JavaScript reads it.",
    );
    return false;
  }
  return keepTypes(draft, condition, name);
}

/** RE2 takes flags and names inside an expression that JavaScript does not. */
function isExpression(source: string): boolean {
  try {
    return Boolean(new RegExp(source));
  } catch {
    return false;
  }
}

function keepTypes(draft: Draft, condition: JsonObject, name: string): boolean {
  for (const key of ["resourceTypes", "excludedResourceTypes"]) {
    const types = strings(condition[key]);
    const known = types.filter((type) => !FOREIGN_TYPES.has(type));
    if (known.length === types.length) continue;
    if (known.length) condition[key] = known;
    else delete condition[key];
    if (key !== "resourceTypes") continue;
    draft.report(known.length ? "note" : "loss", name, "Gecko has no requests of type webtransport or webbundle.");
    if (!known.length) return false;
  }
  return true;
}
