import { expect, test } from "vitest";
import { validateManifest } from "../../../src/manifest/validate.js";

const base = { manifest_version: 3, name: "Sample", version: "1.0" };
const problems = (manifest: object, target: "firefox" | "thunderbird" = "firefox") =>
  validateManifest(target, { ...base, ...manifest }).map(({ severity, path }) => `${severity} ${path}`);

// Each line was seen in the manifest parsers of Firefox and Thunderbird; the e2e test asks them again.
test.each([
  [{}, []],
  [{ background: { scripts: ["a.js"], type: "module" } }, []],
  [{ version: 1 }, ["impossible version"]],
  [{ side_panel: {} }, ["note side_panel"]],
  [{ action: { default_state: "disabled" } }, ["note action.default_state"]],
  [{ icons: { big: "a.png" } }, ["impossible icons.big"]],
  [{ permissions: ["tabs", "offscreen"] }, ["loss permissions[1]"]],
  [{ host_permissions: ["https://a.example"] }, ["loss host_permissions[0]"]],
  [{ content_scripts: [{ matches: [], js: ["a.js"] }] }, ["impossible content_scripts[0].matches"]],
  [{ content_scripts: [{ matches: ["chrome-extension://*/*"] }] }, ["impossible content_scripts[0].matches[0]"]],
  [{ content_scripts: [{ js: ["a.js"] }] }, ["impossible content_scripts[0].matches"]],
  [
    { content_security_policy: { extension_pages: "script-src 'unsafe-eval'" } },
    ["loss content_security_policy.extension_pages"],
  ],
  [{ content_security_policy: "script-src 'self'" }, ["loss content_security_policy"]],
  [{ commands: { a: { suggested_key: { default: "Search+Y" } } } }, ["impossible commands.a.suggested_key.default"]],
  [{ options_ui: {} }, ["impossible options_ui.page"]],
  [{ incognito: "sometimes" }, ["impossible incognito"]],
  [{ web_accessible_resources: ["a.png"] }, ["impossible web_accessible_resources[0]"]],
  [{ browser_specific_settings: { gecko: { id: "no id" } } }, ["impossible browser_specific_settings.gecko.id"]],
  [{ chrome_url_overrides: { history: "h.html" } }, ["impossible chrome_url_overrides.history"]],
  [{ homepage_url: null, browser_specific_settings: { gecko: { id: "{11111111-2222-3333-4444-555555555555}" } } }, []],
  [{ manifest_version: 2, web_accessible_resources: ["a.png"], permissions: ["<all_urls>"] }, []],
])("Firefox on %j", (manifest, expected) => {
  expect(problems(manifest)).toEqual(expected);
});

test("Thunderbird has other keys", () => {
  expect(problems({ sidebar_action: { default_panel: "a.html" } }, "thunderbird")).toEqual(["note sidebar_action"]);
  expect(problems({ action: { allowed_spaces: [] } }, "thunderbird")).toEqual([]);
  expect(problems({ action: { allowed_spaces: ["moon"] } }, "thunderbird")).toEqual([
    "impossible action.allowed_spaces[0]",
  ]);
});

test("a finding names key, cause and next step", () => {
  const [finding] = validateManifest("firefox", { ...base, version: 1 });
  expect(finding?.message).toMatch(/^version 1 must be string: firefox refuses the extension\.$/);
  expect(finding?.advice).toMatch(/^Correct/);
});

test("a theme is no extension, and is not compared with what one may say", () => {
  expect(problems({ theme: { colors: { frame: "red" } } })).toEqual([]);
});
