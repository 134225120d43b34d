import { expect, test } from "vitest";
import { missingFiles } from "../../../src/build/missing-files.js";

const manifest = {
  background: { service_worker: "dist/background.js" },
  action: { default_popup: "popup.html" },
  options_ui: { page: "/options.html" },
  content_scripts: [{ matches: ["https://example.org/*"], js: ["content.js"] }],
};
const severities = (target: "chrome" | "firefox", files: string[]) =>
  missingFiles(manifest, new Map(files.map((path) => [path, {}])), target).map(({ path, severity }) => [
    path,
    severity,
  ]);

test("Chrome refuses a package without its background or its options page", () => {
  expect(severities("chrome", [])).toEqual([
    ["dist/background.js", "impossible"],
    ["popup.html", "note"],
    ["options.html", "impossible"],
  ]);
});

test("Firefox goes on without pages and scripts, but a package without its worker is none", () => {
  const pages = ["content.js", "popup.html", "options.html"].map((path) => [path, "note"]);
  expect(severities("firefox", [])).toEqual([["dist/background.js", "impossible"], ...pages]);
  const scripts = { background: { scripts: ["a.js", "b.js"] } };
  expect(missingFiles(scripts, new Map([["a.js", {}]]), "firefox")).toMatchObject([{ path: "b.js", severity: "loss" }]);
  const both = { background: { service_worker: "gone.js", scripts: ["a.js"] } };
  expect(missingFiles(both, new Map([["a.js", {}]]), "firefox")).toMatchObject([{ path: "gone.js", severity: "loss" }]);
});

test("nothing is said of files that are there, and the next step of those that a bundler writes", () => {
  expect(severities("firefox", ["dist/background.js", "content.js", "popup.html"])).toEqual([["options.html", "note"]]);
  const [found] = missingFiles(manifest, new Map(), "chrome");
  expect(found?.message).toContain("dist/background.js");
  expect(found?.advice).toContain("build the extension first");
});
