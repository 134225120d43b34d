import type { Manifest } from "../../../src/manifest/conversion.js";

/** One key of a manifest, with a value that Chromium refuses the package for and one that it takes. */
export interface ChromeCase {
  readonly refused: Manifest;
  readonly taken: Manifest;
  /** Where the schema finds it. */
  readonly path: string;
}

const head = { manifest_version: 3, name: "Sample", version: "1.0" };
const of = (path: string, refused: Manifest, taken: Manifest): ChromeCase => ({
  path,
  refused: { ...head, ...refused },
  taken: { ...head, ...taken },
});
const script = (more: object): Manifest => ({
  content_scripts: [{ matches: ["https://example.org/*"], js: ["a.js"], ...more }],
});
const resource = (more: object): Manifest => ({ web_accessible_resources: [{ resources: ["a.js"], ...more }] });
const rules = (more: object): Manifest => ({
  permissions: ["declarativeNetRequest"],
  declarative_net_request: { rule_resources: [{ id: "one", enabled: true, path: "rules.json", ...more }] },
});
const shortcut = (suggested_key: unknown): Manifest => ({ commands: { go: { description: "Go", suggested_key } } });

/** The files that these manifests name. */
export const chromeFiles = {
  "a.js": "",
  "a.png": Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64",
  ),
  "page.html": "<!doctype html>",
  "rules.json": "[]",
  "schema.json": '{ "type": "object", "properties": {} }',
};

/** Each of these was seen in the real Chromium. */
export const chromeCases: readonly ChromeCase[] = [
  of("manifest_version", { manifest_version: 2 }, {}),
  of("manifest_version", { manifest_version: "3" }, {}),
  of("name", { name: 1 }, { name: "A" }),
  of("name", { name: "" }, { name: "A" }),
  of("version", { version: 1 }, { version: "1" }),
  of("version", { version: "1.0b1" }, { version: "1.0.0.1" }),
  of("version", { version: "1.2.3.4.5" }, { version: "1.2.3.4" }),
  of("version_name", { version_name: 1 }, { version_name: "one" }),
  of("description", { description: 1 }, { description: "Text" }),
  of("short_name", { short_name: 1 }, { short_name: "Short" }),
  of("homepage_url", { homepage_url: "no address" }, { homepage_url: "https://example.org/" }),
  of("minimum_chrome_version", { minimum_chrome_version: "new" }, { minimum_chrome_version: "120.0" }),
  of("key", { key: 1 }, {}),
  of("icons", { icons: "a.png" }, { icons: { 16: "a.png" } }),
  of("icons.any", { icons: { any: "a.png" } }, { icons: { 16: "a.png" } }),
  of("icons[16]", { icons: { 16: 1 } }, { icons: { 16: "a.png" } }),
  of("action", { action: "page.html" }, { action: {} }),
  of("action.default_popup", { action: { default_popup: 1 } }, { action: { default_popup: "page.html" } }),
  of("action.default_title", { action: { default_title: 1 } }, { action: { default_title: "Title" } }),
  of("action.default_icon", { action: { default_icon: 1 } }, { action: { default_icon: "a.png" } }),
  of("background.service_worker", { background: { service_worker: 1 } }, { background: { service_worker: "a.js" } }),
  of(
    "background.type",
    { background: { service_worker: "a.js", type: "other" } },
    { background: { service_worker: "a.js", type: "module" } },
  ),
  of("permissions", { permissions: "tabs" }, { permissions: ["tabs"] }),
  of("permissions[0]", { permissions: [1] }, { permissions: ["tabs"] }),
  of("optional_permissions", { optional_permissions: "tabs" }, { optional_permissions: ["tabs"] }),
  of("host_permissions", { host_permissions: "<all_urls>" }, { host_permissions: ["<all_urls>"] }),
  of(
    "optional_host_permissions",
    { optional_host_permissions: "<all_urls>" },
    { optional_host_permissions: ["<all_urls>"] },
  ),
  of("content_scripts", { content_scripts: {} }, { content_scripts: [] }),
  of("content_scripts[0].matches", { content_scripts: [{ js: ["a.js"] }] }, script({})),
  of("content_scripts[0].matches", script({ matches: [] }), script({})),
  of("content_scripts[0].matches[0]", script({ matches: ["example.org"] }), script({ matches: ["<all_urls>"] })),
  of("content_scripts[0].matches[0]", script({ matches: ["moz-extension://*/*"] }), script({ matches: ["*://*/*"] })),
  of(
    "content_scripts[0].exclude_matches[0]",
    script({ exclude_matches: ["x"] }),
    script({ exclude_matches: ["https://a.example/*"] }),
  ),
  of("content_scripts[0].js", script({ js: "a.js" }), script({})),
  of("content_scripts[0].run_at", script({ run_at: "later" }), script({ run_at: "document_end" })),
  of("content_scripts[0].world", script({ world: "OTHER" }), script({ world: "MAIN" })),
  of("content_scripts[0].all_frames", script({ all_frames: "yes" }), script({ all_frames: true })),
  of("content_security_policy", { content_security_policy: "script-src 'self'" }, { content_security_policy: {} }),
  of(
    "content_security_policy.extension_pages",
    { content_security_policy: { extension_pages: 1 } },
    { content_security_policy: { extension_pages: "script-src 'self'; object-src 'self'" } },
  ),
  of("web_accessible_resources", { web_accessible_resources: {} }, { web_accessible_resources: [] }),
  of("web_accessible_resources[0]", { web_accessible_resources: ["a.js"] }, resource({ matches: ["<all_urls>"] })),
  of("web_accessible_resources[0]", resource({}), resource({ matches: ["<all_urls>"] })),
  of(
    "web_accessible_resources[0].resources",
    { web_accessible_resources: [{ matches: ["<all_urls>"] }] },
    resource({ matches: ["<all_urls>"] }),
  ),
  of(
    "web_accessible_resources[0].matches[0]",
    resource({ matches: ["https://example.org/a/*"] }),
    resource({ matches: ["https://example.org/*"] }),
  ),
  of(
    "web_accessible_resources[0].extension_ids[0]",
    resource({ extension_ids: ["a@example.org"] }),
    resource({ extension_ids: ["*"] }),
  ),
  of("options_page", { options_page: 1 }, { options_page: "page.html" }),
  of("devtools_page", { devtools_page: 1 }, { devtools_page: "page.html" }),
  of(
    "chrome_url_overrides",
    { chrome_url_overrides: { newtab: "page.html", history: "page.html" } },
    { chrome_url_overrides: { newtab: "page.html" } },
  ),
  of(
    "chrome_url_overrides.newtab",
    { chrome_url_overrides: { newtab: 1 } },
    { chrome_url_overrides: { newtab: "page.html" } },
  ),
  of("incognito", { incognito: "sometimes" }, { incognito: "split" }),
  of("commands", { commands: [] }, { commands: {} }),
  of("commands.go.description", { commands: { go: {} } }, shortcut({ default: "Ctrl+Shift+A" })),
  of("commands.go.suggested_key.default", shortcut({ default: "F1" }), shortcut({ default: "Alt+A" })),
  of("commands.go.suggested_key.default", shortcut({ default: "Ctrl+Alt+A" }), shortcut({ default: "Ctrl+A" })),
  of("omnibox.keyword", { omnibox: {} }, { omnibox: { keyword: "go" } }),
  of("omnibox.keyword", { omnibox: { keyword: "" } }, { omnibox: { keyword: "go" } }),
  of(
    "side_panel.default_path",
    { permissions: ["sidePanel"], side_panel: { default_path: 1 } },
    { permissions: ["sidePanel"], side_panel: { default_path: "page.html" } },
  ),
  of("sandbox.pages[0]", { sandbox: { pages: [1] } }, { sandbox: { pages: ["page.html"] } }),
  of("externally_connectable", { externally_connectable: [] }, { externally_connectable: { ids: ["*"] } }),
  of(
    "externally_connectable.ids[0]",
    { externally_connectable: { ids: ["a@example.org"] } },
    { externally_connectable: { ids: ["abcdefghijklmnopabcdefghijklmnop"] } },
  ),
  of(
    "externally_connectable.matches[0]",
    { externally_connectable: { matches: ["x"] } },
    { externally_connectable: { matches: ["https://example.org/*"] } },
  ),
  of(
    "storage.managed_schema",
    { permissions: ["storage"], storage: { managed_schema: 1 } },
    { permissions: ["storage"], storage: { managed_schema: "schema.json" } },
  ),
  of("declarative_net_request.rule_resources[0].id", rules({ id: "_one" }), rules({})),
  of("declarative_net_request.rule_resources[0].id", rules({ id: "" }), rules({})),
  of("declarative_net_request.rule_resources[0].enabled", rules({ enabled: "yes" }), rules({ enabled: false })),
  of("declarative_net_request.rule_resources[0].path", rules({ path: 1 }), rules({})),
  of("oauth2.client_id", { oauth2: { scopes: ["a"] } }, { oauth2: { client_id: "a", scopes: ["a"] } }),
  of("oauth2.scopes", { oauth2: { client_id: "a" } }, { oauth2: { client_id: "a", scopes: ["a"] } }),
  of("default_locale", { default_locale: 1 }, {}),
  of("update_url", { update_url: "no address" }, { update_url: "https://example.org/" }),
];
