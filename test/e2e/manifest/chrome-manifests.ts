import type { Manifest } from "../../../src/manifest/conversion.js";
import type { Candidate } from "./load-manifests.js";

const base = { manifest_version: 3, name: "Sample", version: "1.0" };
const of = (manifest: Manifest, files: Candidate["files"] = {}): Candidate => ({
  manifest: { ...base, ...manifest },
  files,
});
const key = (shortcut: string): Candidate =>
  of({ commands: { run: { suggested_key: { default: shortcut }, description: "Runs" } } });
const policy = (extension_pages: string): Candidate => of({ content_security_policy: { extension_pages } });
const rules = JSON.stringify([
  { id: 1, action: { type: "block" }, condition: { requestDomains: ["A.example"] } },
  { id: 2, action: { type: "block" }, condition: { topDomains: ["a.example"] } },
]);

/** Manifests as authors write them for Chrome, each with one thing that Gecko sees differently, or does not. */
export const CHROME_MANIFESTS = {
  plain: of({}),
  worker: of({ background: { service_worker: "worker.js", type: "module" } }, { "worker.js": "" }),
  persistent: of({ background: { service_worker: "worker.js", persistent: false } }, { "worker.js": "" }),
  "worker-of-two": { manifest: { ...base, manifest_version: 2, background: { service_worker: "a.js" } }, files: {} },
  "background-for-gecko": of({ background: { scripts: ["a.js"], service_worker: "a.js" } }),
  "side-panel": of({ side_panel: { default_path: "panel.html" }, permissions: ["sidePanel"], icons: { 16: "a.png" } }),
  permissions: of({
    permissions: ["storage", "userScripts", "offscreen", "debugger", "favicon", "contextMenus", "identity.email"],
    optional_permissions: ["storage", "tabs", "debugger", "alarms"],
  }),
  developer: of({ developer: { author: "Ada", url: "https://a.example/" } }),
  profiler: of({ permissions: ["geckoProfiler"] }),
  hosts: of({ permissions: ["<all_urls>", "tabs"], optional_permissions: ["https://a.example/*"] }),
  patterns: of({ host_permissions: ["chrome://favicon/*", "https://a.example", "http://localhost:3000/*"] }),
  "content-pattern": of({ content_scripts: [{ matches: ["chrome-extension://*/*", "<all_urls>"], js: ["a.js"] }] }),
  "content-empty": of({ content_scripts: [{ matches: ["<all_urls>"], exclude_matches: [], js: ["a.js"] }] }),
  "content-world": of({ content_scripts: [{ matches: ["<all_urls>"], js: ["a.js"], world: "MAIN", other: 1 }] }),
  "policy-text": of({ content_security_policy: "script-src 'self'; object-src 'self'" }),
  "policy-default": policy("default-src 'self' https://a.example"),
  "policy-images": policy("img-src *"),
  "policy-remote": policy("script-src 'self' https://a.example; object-src 'self'"),
  "policy-eval": policy("script-src 'self' 'unsafe-eval'"),
  "policy-wasm": policy("script-src 'self' 'wasm-unsafe-eval'"),
  "policy-local": policy("script-src 'self' http://localhost:8080"),
  "policy-none": policy("script-src 'none'"),
  "policy-worker": policy("script-src 'self'; worker-src https://a.example"),
  resources: of({ web_accessible_resources: ["a.png"] }),
  "resources-ids": of({
    web_accessible_resources: [{ resources: ["a"], extension_ids: ["abcdefghijklmnopabcdefghijklmnop"] }],
  }),
  "resources-dynamic": of({
    web_accessible_resources: [{ resources: ["a"], matches: ["<all_urls>"], use_dynamic_url: true }],
  }),
  "resources-nobody": of({ web_accessible_resources: [{ resources: ["a"] }] }),
  "incognito-split": of({ incognito: "split" }),
  "incognito-other": of({ incognito: "sometimes" }),
  "options-style": of({ options_ui: { page: "o.html", chrome_style: true } }),
  "options-nothing": of({ options_ui: { open_in_tab: true } }),
  "options-page": of({ options_page: "o.html" }),
  icons: of({ icons: { 16: "a.png", large: "b.png" } }),
  "icon-variants": of({ icon_variants: [{ any: "a.svg" }], action: { icon_variants: [{ 16: "a.png" }] } }),
  action: of({ action: { default_popup: "p.html", default_icon: "a.png", default_state: "disabled" } }),
  "action-of-two": of({ browser_action: {} }),
  overrides: of({ chrome_url_overrides: { history: "h.html" } }),
  newtab: of({ chrome_url_overrides: { newtab: "n.html" } }),
  "key-search": key("Search+Y"),
  "key-tab": key("Ctrl+Tab"),
  "key-small": key("ctrl+y"),
  "key-shift": key("Shift+Y"),
  "key-twice": key("Ctrl+Command+Y"),
  "key-function": key("Shift+F5"),
  "key-two": key("Shift+Ctrl+Y"),
  "key-media": key("MediaPlayPause"),
  "command-global": of({
    commands: { run: { global: true, suggested_key: { chromeos: "Search+Y", mac: "Command+Y" } } },
  }),
  sandbox: of({ sandbox: { pages: ["a.html"] } }, { "a.html": "<p>" }),
  outside: of({ externally_connectable: { matches: ["https://a.example/*"] } }),
  oauth: of({ oauth2: { client_id: "c", scopes: ["s"] }, key: "MIIB", minimum_chrome_version: "120" }),
  others: of({
    version_name: "one",
    update_url: "https://a.example/",
    requirements: {},
    storage: { managed_schema: "s.json" },
    file_handlers: [],
    cross_origin_opener_policy: { value: "same-origin" },
    offline_enabled: true,
    tts_engine: { voices: [] },
    event_rules: [],
    trial_tokens: ["t"],
  }),
  "name-long": of({ name: "n".repeat(80) }),
  "version-zeros": of({ version: "1.02" }),
  "version-letters": of({ version: "1.2b" }),
  "version-number": of({ version: 1 }),
  author: of({ author: { email: "me@a.example" }, homepage_url: "none" }),
  "locale-missing": of({ default_locale: "en" }),
  "locale-unsaid": of({}, { "_locales/de/messages.json": "{}" }),
  engine: of({
    chrome_settings_overrides: {
      startup_pages: ["https://a.example/"],
      search_provider: { search_url: "https://a.example/?q={searchTerms}", favicon_url: "https://a.example/i.ico" },
    },
  }),
  rulesets: of(
    {
      permissions: ["declarativeNetRequest"],
      declarative_net_request: { rule_resources: [{ id: "r", enabled: true, path: "r.json" }] },
    },
    { "r.json": rules },
  ),
  "rulesets-none": of({ declarative_net_request: { rule_resources: [] } }),
  "pages-of-firefox": of({ devtools_page: "d.html", omnibox: { keyword: "k" } }),
  two: {
    manifest: {
      manifest_version: 2,
      name: "Sample",
      version: "1.0",
      background: { scripts: ["a.js"], persistent: true },
      browser_action: {},
      permissions: ["<all_urls>", "userScripts", "tabs", "offscreen"],
      web_accessible_resources: ["a.png"],
      content_security_policy: "script-src 'self' https://a.example; object-src 'self'",
    },
    files: {},
  },
} satisfies Record<string, Candidate>;
