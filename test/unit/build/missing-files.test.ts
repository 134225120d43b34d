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

test("Firefox goes on without them, and nothing works where the background is gone", () => {
  const pages = ["content.js", "popup.html", "options.html"].map((path) => [path, "note"]);
  expect(severities("firefox", [])).toEqual([["dist/background.js", "loss"], ...pages]);
});

test("nothing is said of files that are there, and the next step of those that a bundler writes", () => {
  expect(severities("firefox", ["dist/background.js", "content.js", "popup.html"])).toEqual([["options.html", "note"]]);
  const [found] = missingFiles(manifest, new Map(), "chrome");
  expect(found?.message).toContain("dist/background.js");
  expect(found?.advice).toContain("build the extension first");
});
