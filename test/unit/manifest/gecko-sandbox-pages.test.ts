import { expect, test } from "vitest";
import { rule } from "../../../src/manifest/rules/gecko-sandbox-pages.js";
import { applyRule, marks } from "./apply-rule.js";

const files = { "sub/eval.html": "<p>inner</p>", "other.html": "<p>other</p>", "script.js": "" };

test("a sandboxed page moves into a frame without origin, at its own address", () => {
  const conversion = applyRule(rule, { manifest: { sandbox: { pages: ["/sub/eval.html"] } }, files });
  expect(conversion.manifest).not.toHaveProperty("sandbox");
  expect([...conversion.written.keys()]).toEqual([
    "sub/eval.compat-sandbox.html",
    "sub/eval.html",
    "compat-sandbox.js",
  ]);
  expect(conversion.written.get("sub/eval.compat-sandbox.html")).toBe("<p>inner</p>");
  expect(conversion.written.get("sub/eval.html")).toContain(
    '<iframe sandbox="allow-scripts allow-forms allow-popups allow-modals" data-page="eval.compat-sandbox.html">',
  );
  expect(marks(conversion)).toEqual(["loss sandbox.pages"]);
});

test("an author's flags are kept, but never the origin", () => {
  const content_security_policy = { sandbox: "sandbox allow-scripts allow-same-origin; script-src 'self'" };
  const conversion = applyRule(rule, {
    manifest: { sandbox: { pages: ["other.html"] }, content_security_policy },
    files,
  });
  expect(conversion.written.get("other.html")).toContain('<iframe sandbox="allow-scripts" ');
  expect(marks(conversion)).toEqual(["loss sandbox.pages", "loss content_security_policy.sandbox"]);
});

test("a pattern names every page that fits", () => {
  const { written } = applyRule(rule, { manifest: { sandbox: { pages: ["*.html"] } }, files });
  expect(written.size).toBe(5);
});

test("a page that cannot be read must not run unsandboxed", () => {
  const conversion = applyRule(rule, { manifest: { sandbox: { pages: ["other.html"] } } });
  expect(marks(conversion)).toEqual(["note sandbox.pages[0]"]);
  const unread = applyRule(rule, {
    manifest: { sandbox: { pages: ["other.html"] } },
    files: { "other.html": undefined as unknown as string },
  });
  expect(marks(unread)).toContain("impossible sandbox.pages");
});

test("an extension without such pages gets nothing", () => {
  expect(applyRule(rule, { files }).written.size).toBe(0);
});
