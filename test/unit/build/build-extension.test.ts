import { describe, expect, it } from "vitest";
import { buildExtension } from "../../../src/build/build-extension.js";
import type { EngineName } from "../../../src/compat-table/engines.js";
import { buildFor, sample, textOf } from "./sample-extension.js";

const MANIFEST = `{
    // Chrome only, so far.
    "manifest_version": 3,
    "name": "Sample",
    "version": "1.0",
    "background": { "service_worker": "sw.js" },
    "action": { "default_popup": "popup.html" },
    "sandbox": { "pages": ["frame.html"] },
    "content_scripts": [{ "matches": ["http://*/*"], "js": ["content.js"] }]
}`;
const FILES = {
  "manifest.json": MANIFEST,
  "sw.js":
    "chrome.runtime.getVersion();\nchrome.debugger.getTargets();\nif (chrome.processes) chrome.processes.getProcessInfo();",
  "content.js": "addEventListener('click', () => chrome.runtime.sendMessage('clicked'));",
  "popup.html": '<!doctype html><script src="a.js"></script>',
  "frame.html": '<!doctype html><script src="b.js"></script>',
  "a.js": "document.title = chrome.runtime.getVersion();",
  "b.js": "",
  "icon.png": "not read",
};
/** Without what Gecko has no safe place for. */
const { "frame.html": _frame, ...PLAIN } = FILES;
const forGecko = sample({ ...PLAIN, "manifest.json": MANIFEST.replace(/ *"sandbox".*\n/, "") });

describe("a package for Firefox of a program for Chrome", async () => {
  const built = await buildFor("firefox", ">=140", forGecko);

  it("starts with the layer in its background", async () => {
    const manifest = JSON.parse(await textOf(built, "manifest.json"));
    expect(manifest.background.scripts).toEqual(["compat/background.js", "sw.js"]);
    expect(manifest.content_scripts[0].js).toEqual(["compat/content.js", "content.js"]);
  });

  it("loads it in its pages", async () => {
    const popup = '<!doctype html><script src="/compat/page.js"></script><script src="a.js"></script>';
    expect(await textOf(built, "popup.html")).toBe(popup);
  });

  it("gives each context what it uses, and no more", async () => {
    const background = await textOf(built, "compat/background.js");
    expect(background).toContain("shims/runtime/getVersion");
    expect(await textOf(built, "compat/page.js")).toContain("shims/runtime/getVersion");
    expect(await textOf(built, "compat/content.js")).not.toContain("shims/runtime/getVersion");
    expect(background).not.toContain("sendMessage-options");
  });

  it("says at the top of a bundle what it is, and why each part is in", async () => {
    const head = (await textOf(built, "compat/background.js")).split("*/")[0];
    expect(head).toContain("a compatibility layer for browser extensions, for its background in Firefox >=140.");
    expect(head).toContain("runtime.getVersion: sw.js:1 uses runtime.getVersion; Firefox >=140 lacks it (full).");
    expect(head).toContain("debugger.getTargets: sw.js:2 uses it at its start without asking first");
    expect(head).not.toContain("processes");
  });

  it("leaves every other file as it is", () => {
    for (const path of ["sw.js", "content.js", "a.js", "icon.png"]) {
      expect(built.files.get(path)).toBe(forGecko.files.get(path));
    }
    expect(built.changes.map(({ path, change }) => `${change} ${path}`).sort()).toEqual([
      "added compat/background.js",
      "added compat/content.js",
      "added compat/page.js",
      "changed manifest.json",
      "changed popup.html",
    ]);
  });

  it("tells what becomes of each member", () => {
    const member = (id: string) => built.members.find((each) => each.id === id);
    expect(member("runtime.getVersion")).toMatchObject({ grade: "full", repaired: false });
    expect(member("runtime.sendMessage")).toMatchObject({ repaired: true });
    expect(member("debugger.getTargets")?.grade).toBe("unavailable");
    expect(member("debugger.getTargets")?.lost.join(" ")).toContain("It is there and refuses");
    expect(member("processes.getProcessInfo")?.lost.join(" ")).not.toContain("It is there and refuses");
    expect(member("runtime.getVersion")?.places).toEqual([
      { file: "sw.js", line: 1, column: 1, startup: true },
      { file: "a.js", line: 1, column: 18, startup: true },
    ]);
    expect(built.outcome).toBe("loss");
  });

  it("has the same bytes each time", async () => {
    const again = await buildFor("firefox", ">=140", forGecko);
    expect([...again.files.keys()]).toEqual([...built.files.keys()]);
    for (const path of built.files.keys()) expect(await textOf(again, path)).toBe(await textOf(built, path));
  });
});

describe("a package for Chrome of a program for Chrome", () => {
  it("is the original where nothing lacks, comments included", async () => {
    const pkg = sample(FILES);
    const { files, changes, layer, outcome } = await buildFor("chrome", ">=156", pkg);
    expect(changes).toEqual([]);
    expect(layer).toEqual([]);
    expect(outcome).toBe("clean");
    for (const [path, each] of files) expect(each).toBe(pkg.files.get(path));
    expect(files.size).toBe(pkg.files.size);
  });

  it("runs the layer before its worker where an old version lacks something, and not in a sandbox", async () => {
    const worker = "chrome.runtime.getContexts({});";
    const pkg = sample({ ...FILES, "sw.js": worker });
    const old = await buildFor("chrome", ">=110", pkg);
    expect(JSON.parse(await textOf(old, "manifest.json")).background).toEqual({ service_worker: "sw.compat.js" });
    expect(await textOf(old, "sw.compat.js")).toContain('importScripts("/compat/background.js", "/sw.js");');
    expect(await textOf(old, "sw.js")).toBe(worker);
    expect(old.changes.find(({ path }) => path === "popup.html")?.change).toBe("changed");
    expect(old.files.get("frame.html")).toBe(pkg.files.get("frame.html"));
  });

  it("has the layer as its worker, where an emulation needs a background and there is none", async () => {
    const { "sw.js": _worker, ...files } = FILES;
    const manifest = MANIFEST.replace(/ *"background".*\n/, "");
    const pkg = sample({ ...files, "manifest.json": manifest, "a.js": "chrome.runtime.getContexts({});" });
    const old = await buildFor("chrome", ">=110", pkg);
    expect(JSON.parse(await textOf(old, "manifest.json")).background).toEqual({
      service_worker: "compat/background.js",
    });
  });

  it("gives old versions the name `browser`, if the program calls it", async () => {
    const pkg = sample({ ...FILES, "sw.js": "browser.tabs.query({});", "a.js": "" });
    const old = await buildFor("chrome", ">=120", pkg);
    expect(old.layer.map(({ id }) => id)).toEqual(["browser"]);
    expect((await buildFor("chrome", ">=152", pkg)).layer).toEqual([]);
  });
});

describe("a worker that imports scripts", () => {
  it("becomes a list of scripts in a page", async () => {
    const files = {
      "manifest.json":
        '{ "manifest_version": 3, "name": "a", "version": "1", "background": { "service_worker": "sw.js" } }',
      "sw.js": "const before = 1;\nimportScripts('lib/a.js');\nconsole.log(before, fromA);",
      "lib/a.js": "const fromA = 2;",
    };
    const built = await buildFor("firefox", ">=140", sample(files));
    const { scripts } = JSON.parse(await textOf(built, "manifest.json")).background as { scripts: string[] };
    const own = scripts.filter((path) => !path.startsWith("compat/"));
    expect(own).toEqual(["sw.part1.js", "lib/a.js", "sw.part2.js"]);
    expect(await textOf(built, "sw.part2.js")).toContain("console.log(before, fromA);");
    const chrome = await buildFor("chrome", ">=156", sample(files));
    expect([...chrome.files.keys()]).toEqual(Object.keys(files).sort());
  });
});

describe("all shims", () => {
  it("are in when they are asked for, used or not", async () => {
    const { layer } = await buildFor("thunderbird", ">=140", forGecko, { all: true });
    expect(layer.length).toBeGreaterThan(30);
    const packaged = layer.find(({ id }) => id === "runtime.getPackageDirectoryEntry");
    expect(packaged?.contexts).toEqual(["background", "page"]);
    expect(packaged?.bytes).toBeGreaterThan(300);
  });

  it("bring the list of files with them that an unpacked add-on cannot make", async () => {
    const built = await buildFor("firefox", ">=140", forGecko, { all: true });
    const list = JSON.parse(await textOf(built, "compat-files.json")) as string[];
    expect(list).toEqual([...built.files.keys()].filter((path) => path !== "compat-files.json"));
  });
});

describe("what no build can mend is said with its place", () => {
  it("addresses of Chrome's", async () => {
    const pkg = sample({
      ...PLAIN,
      "manifest.json": MANIFEST,
      "a.js": "\nopen('chrome-extension://abcdefghijklmnopabcdefghijklmnop/a.html');",
    });
    const { findings } = await buildFor("thunderbird", ">=140", pkg);
    expect(findings).toContainEqual(expect.objectContaining({ rule: "own-address", severity: "loss", path: "a.js:2" }));
    expect((await buildFor("chrome", ">=156", pkg)).findings).toEqual([]);
  });

  it("code from elsewhere that ran under the old rules", async () => {
    const policy = "script-src 'self' https://example.com; object-src 'self'";
    const old = {
      ...{ manifest_version: 2, name: "Old", version: "1", content_security_policy: policy },
      browser_action: { default_popup: "a.html" },
    };
    const page = '<script src="https://example.com/a.js"></script>';
    const built = await buildFor("firefox", ">=140", sample({ "manifest.json": JSON.stringify(old), "a.html": page }));
    expect(built.outcome).toBe("impossible");
    expect(built.files.size).toBe(0);
    const messages = built.findings.map(({ message }) => message).join(" ");
    expect(messages).toContain("a.html:1 loads code from https://example.com/a.js");
  });
});

describe("a build", () => {
  it("has the extension's name in its own language", async () => {
    const manifest = { manifest_version: 3, name: "__MSG_appName__", version: "3.1", default_locale: "de" };
    const messages = { appname: { message: "Beispiel" } };
    const pkg = sample({
      "manifest.json": JSON.stringify(manifest),
      "_locales/de/messages.json": JSON.stringify(messages),
    });
    const { name, version } = await buildExtension(pkg, { targets: { chrome: ">=140" } });
    expect({ name, version }).toEqual({ name: "Beispiel", version: "3.1" });
  });

  it("needs a manifest", async () => {
    await expect(buildExtension(sample({}), { targets: {} })).rejects.toThrow("sample has no manifest.json.");
  });
});

describe("a package of a program for Thunderbird", () => {
  const program = (code: string) => {
    const manifest = { manifest_version: 3, name: "Mail", version: "1.0", background: { scripts: ["b.js"] } };
    return sample({ "manifest.json": JSON.stringify(manifest), "b.js": code });
  };
  const namesIt = async (code: string, target: EngineName) =>
    (await buildFor(target, "*", program(code))).layer.some(({ id }) => id === "messenger");

  it("finds the API as messenger in the other browsers too", async () => {
    const built = await buildFor("chrome", ">=152", program("messenger.runtime.getURL('');"));
    expect(await textOf(built, "compat/background.js")).toContain("messenger: b.js:1 calls the API `messenger`");
    expect(await namesIt("messenger.runtime.getURL('');", "firefox")).toBe(true);
    expect(await namesIt("messenger.runtime.getURL('');", "thunderbird")).toBe(false);
  });

  it("is not told that every browser is Thunderbird", async () => {
    const asks = "const api = typeof messenger === 'undefined' ? browser : messenger; api.runtime.getURL('');";
    expect(await namesIt(asks, "firefox")).toBe(false);
  });
});
