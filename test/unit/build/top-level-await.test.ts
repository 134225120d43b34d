import { expect, test } from "vitest";
import { buildFor, sample } from "./sample-extension.js";

/** What is said of a module background, its import and what it only loads later. */
async function waiting(target: "chrome" | "firefox" | "thunderbird", background: string, part = "", type = "module") {
  const manifest = {
    ...{ manifest_version: 3, name: "Sample", version: "1.0", action: { default_popup: "page.html" } },
    background: { service_worker: "a.js", type },
  };
  const files = {
    "manifest.json": JSON.stringify(manifest),
    "a.js": background,
    "part.js": part,
    "page.html": '<script type="module" src="page.js"></script>',
    "page.js": "await 0",
  };
  const { findings, outcome } = await buildFor(target, ">=140", sample(files));
  const found = findings.filter(({ rule }) => rule === "top-level-await");
  return { told: found.map(({ severity, path }) => `${severity} ${path}`), outcome };
}

test.each([
  ["\nconst a = await load();", "a.js:2"],
  ["for await (const a of load()) use(a);", "a.js:1"],
  ["if (a) { await load(); }", "a.js:1"],
  ["class A { static { use(1); } }\nawait load();", "a.js:2"],
])("a background that waits where it starts: %j", async (code, place) => {
  expect(await waiting("chrome", code)).toEqual({ told: [`impossible ${place}`], outcome: "impossible" });
  expect((await waiting("firefox", code)).told).toEqual([`loss ${place}`]);
});

test("what it imports makes it wait as well", async () => {
  expect((await waiting("thunderbird", 'import "./part.js";', "await load()")).told).toEqual(["loss part.js:1"]);
});

test.each([
  ["async function a() { await load(); }\na();"],
  ["(async () => { for await (const a of load()) use(a); })();"],
  ["for (const a of load()) use(a);"],
  ["class A { async a() { await load(); } }"],
])("nothing waits in %j", async (code) => {
  expect((await waiting("chrome", code)).told).toEqual([]);
  expect((await waiting("firefox", code)).told).toEqual([]);
});

test("a part that is loaded later, and a page, may wait", async () => {
  expect((await waiting("firefox", 'addEventListener("a", () => import("./part.js"));', "await load()")).told).toEqual(
    [],
  );
});
