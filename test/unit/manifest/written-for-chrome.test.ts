import { expect, test } from "vitest";
import { convertManifest } from "../../../src/manifest/convert.js";
import { isWrittenForChrome } from "../../../src/manifest/written-for-chrome.js";
import { inputOf, type Sample } from "./apply-rule.js";

const files = Object.fromEntries(
  ["sw.js", "content.js", "popup.html", "options.html", "panel.html", "icon.png", "sandbox.html", "rules.json"].map(
    (path) => [path, ""],
  ),
);
const manifest = {
  manifest_version: 3,
  name: "__MSG_name__",
  version: "1.2.3.4",
  default_locale: "en",
  description: "A long one. ".repeat(20),
  minimum_chrome_version: "120",
  icons: { 16: "icon.png" },
  action: { default_icon: "icon.png", default_popup: "popup.html", default_state: "disabled" },
  background: { service_worker: "sw.js", type: "module" },
  permissions: ["storage", "tabs", "sidePanel", "declarativeNetRequest", "webRequest", "of-the-future"],
  optional_permissions: ["history"],
  host_permissions: ["https://*.example.org/*"],
  optional_host_permissions: ["<all_urls>"],
  content_scripts: [{ matches: ["https://*.example.org/*"], js: ["content.js"], world: "MAIN" }],
  content_security_policy: { extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'self'" },
  web_accessible_resources: [{ resources: ["icon.png"], matches: ["<all_urls>"], use_dynamic_url: true }],
  side_panel: { default_path: "panel.html" },
  options_ui: { page: "options.html", open_in_tab: true },
  commands: { _execute_action: {}, go: { description: "Go", suggested_key: { default: "Ctrl+Shift+Y" } } },
  declarative_net_request: { rule_resources: [{ id: "a", enabled: true, path: "rules.json" }] },
  externally_connectable: { matches: ["https://*.example.org/*"] },
  sandbox: { pages: ["sandbox.html"] },
  incognito: "split",
  key: "abc",
  message_serialization: "structured_clone",
  something_else: {},
};
const sample: Sample = {
  target: "chrome",
  range: ">=140",
  manifest,
  files: {
    ...files,
    "_locales/en/messages.json": '{"name": {"message": "$NAME$", "placeholders": {"name": {"content": "x"}}}}',
  },
};

test("what Chrome takes as it is comes out as it is, in the same order, with nothing to say", () => {
  const conversion = convertManifest(inputOf(sample));
  expect(JSON.stringify(conversion.manifest)).toBe(JSON.stringify(manifest));
  expect(conversion.findings).toEqual([]);
  expect([conversion.written.size, conversion.removed.size]).toEqual([0, 0]);
});

test("a package of Chrome is converted once: the second time nothing is left to do", () => {
  const old = {
    manifest_version: 2,
    browser_action: { default_popup: "popup.html" },
    background: { scripts: ["sw.js"], persistent: false },
    permissions: ["menus", "<all_urls>"],
    web_accessible_resources: ["icon.png"],
    content_security_policy: "script-src 'self' 'unsafe-eval'",
  };
  const first = convertManifest(inputOf({ ...sample, files, manifest: old }));
  const second = convertManifest(inputOf({ ...sample, files, manifest: { ...first.manifest } }));
  expect(second.manifest).toEqual(first.manifest);
  expect(second.findings).toEqual([]);
});

test("only a manifest of version 3 with a worker is one that Chrome runs", () => {
  expect(isWrittenForChrome({ manifest_version: 3, background: { service_worker: "sw.js" } })).toBe(true);
  expect(isWrittenForChrome({ manifest_version: 3, background: { scripts: ["sw.js"] } })).toBe(false);
  expect(isWrittenForChrome({ manifest_version: 2, background: { service_worker: "sw.js" } })).toBe(false);
  expect(isWrittenForChrome({ manifest_version: 3 })).toBe(false);
});
