import { describe, expect, it } from "vitest";
import { buildFor, sample, textOf } from "./sample-extension.js";

const extension = (background: string, manifest: object = {}, files: Record<string, string> = {}) =>
  sample({
    "manifest.json": JSON.stringify({
      manifest_version: 2,
      name: "Sample",
      version: "1.0",
      background: { scripts: ["background.js"] },
      browser_action: {},
      browser_specific_settings: { gecko: { id: "sample@compat.test" } },
      ...manifest,
    }),
    "background.js": background,
    ...files,
  });

const DRAWS = "browser.runtime.onMessage.addListener(() => new DOMParser());";

describe("a background that needs a document, in a package for Chrome", () => {
  it("runs in one, with a worker in front of it that knows its events", async () => {
    const built = await buildFor("chrome", ">=130", extension(DRAWS));
    const manifest = JSON.parse(await textOf(built, "manifest.json"));
    expect(manifest.background).toEqual({ service_worker: "compat-worker.js" });
    expect(manifest.permissions).toEqual(["offscreen"]);
    const worker = await textOf(built, "compat/background.js");
    expect(worker).toContain('"runtime.onMessage"');
    expect(worker).toContain("bridges/background-document");
    const page = await textOf(built, "compat-background.html");
    expect(page).toMatch(/compat\/document\.js[\s\S]*background\.js/);
    expect(await textOf(built, "background.js")).toBe(DRAWS);
  });

  it("keeps a page of its own, which gets the layer of the document", async () => {
    const page = '<!doctype html><script src="background.js"></script><p id="text"></p>';
    const background = { page: "background.html" };
    const pkg = extension("document.getElementById('text').remove();", { background }, { "background.html": page });
    const built = await buildFor("chrome", ">=130", pkg);
    expect(await textOf(built, "background.html")).toMatch(/compat\/document\.js[\s\S]*background\.js/);
    expect(built.files.has("compat-background.html")).toBe(false);
  });

  it("is told what asked for it, and what is lost", async () => {
    const source = `${DRAWS}
browser.runtime.onInstalled.addListener(() => {
  browser.permissions.request({ origins: ["*://example.com/*"] });
  browser.scripting.executeScript({ target: { tabId: 1 }, func: () => undefined });
  browser.scripting.executeScript({ target: { tabId: 1 }, files: ["a.js"] });
});`;
    const built = await buildFor("chrome", ">=130", extension(source, { permissions: ["scripting"] }));
    const told = built.findings.filter(({ rule }) => rule === "background-document");
    expect(told.map(({ severity, path }) => `${severity} ${path}`)).toEqual([
      "note background.scripts",
      "loss background.js:3",
      "loss background.js:4",
    ]);
    expect(told[0]?.message).toContain("because it uses DOMParser;");
    expect(built.outcome).toBe("loss");
    expect(built.members.find(({ id }) => id === "background-document")).toMatchObject({ grade: "partial" });
    expect(built.findings.filter(({ message }) => message.includes("a service worker does not have"))).toEqual([]);
  });
});

describe("a background stays a worker", () => {
  it.each([
    ["that asks whether there is a document", "if (typeof document !== 'undefined') document.title = 'a';"],
    ["whose pages alone use one", "browser.runtime.onMessage.addListener(() => 1);"],
    ["that needs what a worker can be given", "window.kept = new XMLHttpRequest();"],
    ["that has its own use for the one offscreen document", "new DOMParser(); browser.offscreen.createDocument({});"],
  ])("%s", async (_what, source) => {
    const popup = { "popup.html": '<script src="popup.js"></script>', "popup.js": "document.title = 'a';" };
    const pkg = extension(source, { browser_action: { default_popup: "popup.html" } }, popup);
    const built = await buildFor("chrome", ">=130", pkg);
    expect(built.files.has("compat-background.html")).toBe(false);
    expect(built.files.has("compat/document.js")).toBe(false);
  });

  it("that was written as one", async () => {
    const pkg = extension("new DOMParser();", { manifest_version: 3, background: { service_worker: "background.js" } });
    expect((await buildFor("chrome", ">=130", pkg)).files.has("compat-background.html")).toBe(false);
  });
});

it("for Firefox nothing of it is put in", async () => {
  const built = await buildFor("firefox", ">=140", extension(DRAWS));
  expect([...built.files.keys()].filter((path) => /document|compat-background/.test(path))).toEqual([]);
});
