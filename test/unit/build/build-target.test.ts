import { describe, expect, it } from "vitest";
import { buildTarget } from "../../../src/build/build-target.js";
import { file, page, sample, textOf, use } from "./sample-program.js";

const MANIFEST = `{
    // Chrome only, so far.
    "manifest_version": 3,
    "name": "Sample",
    "version": "1.0",
    "background": { "service_worker": "sw.js" },
    "content_scripts": [{ "matches": ["http://*/*"], "js": ["content.js"] }]
}`;
const FILES = {
  "manifest.json": MANIFEST,
  "sw.js": "chrome.runtime.getVersion();",
  "content.js": "",
  "popup.html": '<!doctype html><script src="a.js"></script>',
  "frame.html": '<!doctype html><script src="a.js"></script>',
};
const PROGRAM = [
  file("sw.js", "background", {
    uses: [use("runtime.getVersion"), use("tts.speak"), use("tts.stop", { guard: "in" })],
  }),
  file("content.js", "content", { uses: [use("runtime.sendMessage", { startup: false })] }),
  file("a.js", "page", { uses: [use("runtime.getVersion")] }),
  page("popup.html"),
  page("frame.html", "sandbox"),
];
const options = { targets: {} };

describe("a package for Firefox of a program for Chrome", async () => {
  const source = await sample(FILES, PROGRAM);
  const built = await buildTarget(source, "firefox", ">=140", options);

  it("starts with the layer in its background", async () => {
    const manifest = JSON.parse(await textOf(built, "manifest.json"));
    expect(manifest.background.scripts).toEqual(["compat/background.js", "sw.js"]);
  });

  it("loads it in its pages, but not in a sandbox", async () => {
    const popup = '<!doctype html><script src="/compat/page.js"></script><script src="a.js"></script>';
    expect(await textOf(built, "popup.html")).toBe(popup);
    expect(built.files.get("frame.html")).toBe(source.pkg.files.get("frame.html"));
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
    expect(head).toMatch(/tts\.speak: sw\.js:1 uses it at its start without asking first/);
    expect(head).not.toContain("tts.stop");
  });

  it("leaves every other file as it is", () => {
    for (const path of ["sw.js", "content.js"]) expect(built.files.get(path)).toBe(source.pkg.files.get(path));
    expect(built.changes.map(({ path, change }) => `${change} ${path}`).sort()).toEqual([
      "added compat/background.js",
      "added compat/content.js",
      "added compat/page.js",
      "changed manifest.json",
      "changed popup.html",
    ]);
  });

  it("tells what becomes of each member", () => {
    const grades = Object.fromEntries(built.members.map(({ id, grade }) => [id, grade]));
    expect(grades).toMatchObject({ "runtime.getVersion": "full", "tts.speak": "missing", "tts.stop": "missing" });
    expect(built.members.find(({ id }) => id === "runtime.sendMessage")).toMatchObject({ repaired: true });
    expect(built.members.find(({ id }) => id === "tts.speak")?.lost.join(" ")).toContain("It is there and refuses");
    expect(built.outcome).toBe("loss");
  });

  it("has the same bytes each time", async () => {
    const again = await buildTarget(await sample(FILES, PROGRAM), "firefox", ">=140", options);
    for (const path of built.files.keys()) expect(await textOf(again, path)).toBe(await textOf(built, path));
    expect([...again.files.keys()]).toEqual([...built.files.keys()]);
  });
});

describe("a package for Chrome of a program for Chrome", () => {
  it("is the original where nothing lacks, comments included", async () => {
    const source = await sample(FILES, PROGRAM);
    const { files, changes, layer, outcome } = await buildTarget(source, "chrome", ">=156", options);
    expect(changes).toEqual([]);
    expect(layer).toEqual([]);
    expect(outcome).toBe("clean");
    for (const [path, each] of files) expect(each).toBe(source.pkg.files.get(path));
    expect(files.size).toBe(source.pkg.files.size);
  });

  it("runs the layer before its worker where an old version lacks something", async () => {
    const program = [file("sw.js", "background", { uses: [use("runtime.getContexts")] })];
    const old = await buildTarget(await sample(FILES, program), "chrome", ">=110", options);
    expect(JSON.parse(await textOf(old, "manifest.json")).background).toEqual({ service_worker: "sw.compat.js" });
    expect(await textOf(old, "sw.compat.js")).toContain('importScripts("/compat/background.js", "/sw.js");');
  });

  it("gives old versions the name `browser`, if the program calls it", async () => {
    const program = [file("sw.js", "background", { uses: [use("tabs.query", { root: "browser" })] })];
    const old = await buildTarget(await sample(FILES, program), "chrome", ">=120", options);
    expect(old.layer.map(({ id }) => id)).toEqual(["browser"]);
    expect((await buildTarget(await sample(FILES, program), "chrome", ">=152", options)).layer).toEqual([]);
  });
});

describe("all shims", () => {
  it("are in when they are asked for, used or not", async () => {
    const source = await sample(FILES, PROGRAM);
    const { layer } = await buildTarget(source, "thunderbird", ">=140", { targets: {}, all: true });
    expect(layer.length).toBeGreaterThan(30);
    expect(layer.find(({ id }) => id === "runtime.getPackageDirectoryEntry")?.contexts).toEqual(["background", "page"]);
    expect(layer.find(({ id }) => id === "runtime.getPackageDirectoryEntry")?.bytes).toBeGreaterThan(300);
  });

  it("bring the list of files with them that an unpacked add-on cannot make", async () => {
    const built = await buildTarget(await sample(FILES, PROGRAM), "firefox", ">=140", { targets: {}, all: true });
    const list = JSON.parse(await textOf(built, "compat-files.json")) as string[];
    expect(list).toEqual([...built.files.keys()].filter((path) => path !== "compat-files.json"));
  });
});

describe("what no build can mend is said with its place", () => {
  const place = { line: 7, column: 3, start: 0, end: 0 };

  it("addresses of Chrome's", async () => {
    const literals = [{ kind: "extension-url", text: "chrome-extension://abc/a.html", ...place }] as const;
    const source = await sample(FILES, [file("sw.js", "background", { literals })]);
    const { findings } = await buildTarget(source, "firefox", ">=140", options);
    expect(findings).toContainEqual(
      expect.objectContaining({ rule: "extension-address", severity: "loss", path: "sw.js:7" }),
    );
    expect((await buildTarget(source, "chrome", ">=140", options)).findings).toEqual([]);
  });

  it("code from elsewhere that ran under the old rules", async () => {
    const statement = { ...place, statement: place, topLevel: true, startup: true };
    const imports = [{ kind: "script", specifier: "https://example.com/a.js", ...statement }] as const;
    const policy = "script-src 'self' https://example.com; object-src 'self'";
    const old = { manifest_version: 2, name: "Old", version: "1", content_security_policy: policy };
    const source = await sample({ "manifest.json": JSON.stringify(old) }, [file("a.html", "page", { imports })]);
    const built = await buildTarget(source, "firefox", ">=140", options);
    expect(built.outcome).toBe("impossible");
    expect(built.files.size).toBe(0);
    expect(built.findings.map(({ message }) => message).join()).toContain(
      "a.html:7 loads code from https://example.com/a.js",
    );
  });
});
