import { expect, test } from "vitest";
import { rule } from "../../../src/manifest/rules/background-service-worker.js";
import type { Sample } from "./apply-rule.js";
import { forChrome } from "./chrome.js";

const layer = { background: "compat/background.js" };
const two = (background: unknown, more: Sample = {}) =>
  forChrome(rule, { files: { "a.js": "", "lib/b c.js": "" }, ...more, manifest: { manifest_version: 2, background } });

/** What the generated worker loads, by running it. */
function run(text: string): { loaded: string[]; window: boolean } {
  const loaded: string[] = [];
  const self: { window?: unknown } = {};
  const importScripts = (...paths: string[]) => loaded.push(...paths);
  new Function("self", "importScripts", "reportError", text)(self, importScripts, () => undefined);
  return { loaded, window: self.window === self };
}

test("scripts run in a worker, after the layer and in their order", () => {
  const { manifest, marks, conversion } = two({ scripts: ["a.js", "/lib/b c.js"], persistent: false }, { layer });
  expect(manifest.background).toEqual({ service_worker: "compat-worker.js" });
  expect(run(String(conversion.written.get("compat-worker.js")))).toEqual({
    loaded: ["/compat/background.js", "/a.js", "/lib/b%20c.js"],
    window: false,
  });
  expect(marks).toEqual(["note background.scripts"]);
});

test("a script that fails does not keep the next one from running", () => {
  const { conversion } = two({ scripts: ["a.js", "lib/b c.js"], persistent: false });
  const errors: unknown[] = [];
  const loaded: string[] = [];
  const importScripts = (path: string) => {
    loaded.push(path);
    throw new Error(path);
  };
  const text = String(conversion.written.get("compat-worker.js"));
  new Function("importScripts", "reportError", text)(importScripts, (error: Error) => errors.push(error.message));
  expect(errors).toEqual(loaded);
  expect(loaded).toHaveLength(2);
});

test("one script alone is the worker itself", () => {
  const { manifest, conversion } = two({ scripts: ["a.js"], persistent: false });
  expect(manifest.background).toEqual({ service_worker: "a.js" });
  expect(conversion.written.size).toBe(0);
});

test("a background that stayed alive does so no longer", () => {
  expect(two({ scripts: ["a.js"] }).marks).toEqual(["loss background.persistent", "note background.scripts"]);
});

test("modules stay modules", () => {
  const { manifest, conversion } = forChrome(rule, {
    layer,
    files: { "a.js": "" },
    manifest: { background: { scripts: ["a.js"], type: "module", preferred_environment: ["document"] } },
  });
  expect(manifest.background).toEqual({ service_worker: "compat-worker.js", type: "module" });
  expect(conversion.written.get("compat-worker.js")).toMatch(
    /^import "\/compat\/background\.js";\nimport "\/a\.js";$/m,
  );
});

test("a page's scripts are read in the order in which a page runs them", () => {
  const page = `<!doctype html><script src="late.js" defer></script><script src="../top.js"></script>
    <script type="text/template">no</script><script src="/bg/here.js"></script>`;
  const files = { "bg/page.html": page, "bg/late.js": "", "top.js": "", "bg/here.js": "" };
  const { manifest, conversion, marks } = two({ page: "bg/page.html", persistent: false }, { files });
  expect(manifest.background).toEqual({ service_worker: "bg/compat-worker.js" });
  expect(run(String(conversion.written.get("bg/compat-worker.js"))).loaded).toEqual([
    "/top.js",
    "/bg/here.js",
    "/bg/late.js",
  ]);
  expect(marks).toEqual(["note background.page"]);
});

test("a page with modules becomes a worker of modules, and says what that does to other scripts", () => {
  const files = {
    "bg.html": `<script src="a.js"></script><script type="module" src="m.js"></script>`,
    "a.js": "",
    "m.js": "",
  };
  const { manifest, marks } = two({ page: "bg.html", persistent: false }, { files });
  expect(manifest.background).toEqual({ service_worker: "compat-worker.js", type: "module" });
  expect(marks).toEqual(["loss background.page", "note background.page"]);
});

test("inline code is lost, and code from elsewhere makes the package impossible", () => {
  const inline = two(
    { page: "bg.html", persistent: false },
    { files: { "bg.html": "<script>1</script><script src=a.js></script>", "a.js": "" } },
  );
  expect(inline.marks).toEqual(["loss background.page", "note background.page"]);
  const remote = two(
    { page: "bg.html", persistent: false },
    { files: { "bg.html": `<script src="https://example.org/a.js"></script>` } },
  );
  expect(remote.marks).toEqual(["impossible background.page"]);
  expect(two({ page: "bg.html", persistent: false }).marks).toEqual(["impossible background.page"]);
});

test("what only pages have is named, with what to use instead; window is given", () => {
  const backgroundGlobals = new Set(["window", "localStorage", "document"]);
  const { marks, conversion } = two({ scripts: ["a.js"], persistent: false }, { backgroundGlobals });
  expect(run(String(conversion.written.get("compat-worker.js")))).toEqual({ loaded: ["/a.js"], window: true });
  expect(marks).toEqual([
    "note background.scripts",
    "loss background.scripts",
    "loss background.scripts",
    "note background.scripts",
  ]);
  expect(conversion.findings[1]).toMatchObject({ message: expect.stringContaining("document") });
  expect(conversion.findings[2]).toMatchObject({ advice: expect.stringContaining("storage.local") });
});

test("scripts that are not there are left out, as Gecko does", () => {
  const { manifest, marks } = two({ scripts: ["gone.js"], persistent: false });
  expect([manifest, marks]).toEqual([{}, ["note background.scripts", "note background.scripts"]]);
});

test("a worker of the author's own stays: the build makes it start with the layer", () => {
  const background = { service_worker: "bg/sw.js" };
  const { manifest, marks } = forChrome(rule, { layer, files: { "bg/sw.js": "" }, manifest: { background } });
  expect([manifest, marks]).toEqual([{ background }, []]);
});

test("what stands beside a worker goes, because Chrome warns of it", () => {
  const background = { service_worker: "sw.js", scripts: ["a.js"], persistent: false };
  const { manifest, marks } = forChrome(rule, { manifest: { background } });
  expect(manifest.background).toEqual({ service_worker: "sw.js" });
  expect(marks).toEqual(["note background.persistent", "note background.scripts"]);
});

test("without a layer a worker stays, and an extension without a background gets none", () => {
  const background = { service_worker: "sw.js", type: "module" };
  expect(forChrome(rule, { manifest: { background } })).toMatchObject({ manifest: { background }, marks: [] });
  expect(forChrome(rule, {}).manifest).toEqual({});
  expect(forChrome(rule, { layer }).manifest).toEqual({ background: { service_worker: "compat/background.js" } });
});
