import path from "node:path";
import { convertManifest } from "../../../src/manifest/convert.js";
import { expect, test } from "../../../src/playwright/index.js";
import { createTemporaryFolder } from "../../../src/playwright/temporary-folder.js";
import { writeCandidate } from "./load-manifests.js";

const files: Record<string, string> = {
  "worker.js": "",
  "page.html":
    '<!doctype html><meta charset="utf-8"><script src="page.js"></script><iframe src="sub/inner.html?x=1#y"></iframe>',
  "page.js": `globalThis.answers = [];
    addEventListener("message", ({ data, source }) => {
      const frame = document.querySelector("iframe").contentWindow;
      globalThis.answers.push({ ...data, fromFrame: source === frame });
      if (data.kind === "started") frame.postMessage({ question: 20 }, "*");
    });`,
  "sub/inner.html":
    '<!doctype html><meta charset="utf-8"><script>var inline = "inline"</script><script src="inner.js"></script>',
  "sub/inner.js": `
    const attempt = (run) => { try { return run(); } catch (error) { return error.name; } };
    addEventListener("message", (event) => {
      event.source.postMessage({ kind: "answer", value: eval(event.data.question + " + 22") }, "*");
    });
    parent.postMessage({
      kind: "started", inline, origin: self.origin, api: typeof (globalThis.chrome?.runtime?.id ?? globalThis.browser?.runtime?.id),
      storage: attempt(() => typeof localStorage), outside: attempt(() => typeof parent.document),
      query: location.search + location.hash,
    }, "*");`,
};

interface PageGlobal {
  answers?: { kind: string }[];
}

test.use({
  extensionPath: async ({ target }, use) => {
    const folder = createTemporaryFolder("sandbox");
    const manifest = {
      manifest_version: 3,
      name: "Sandbox",
      version: "1.0",
      background: { service_worker: "worker.js" },
      sandbox: { pages: ["sub/inner.html"] },
    };
    const engine = target.startsWith("thunderbird")
      ? "thunderbird"
      : target.startsWith("firefox")
        ? "firefox"
        : "chrome";
    const conversion = convertManifest({
      manifest,
      target: engine,
      range: ">=115",
      files: { has: (name) => name in files, paths: () => Object.keys(files), text: (name) => files[name] },
      layer: {},
      uses: new Set(),
      permissions: [],
      backgroundGlobals: new Set(),
    });
    writeCandidate(folder, {
      manifest: conversion.manifest,
      files: { ...files, ...Object.fromEntries(conversion.written) },
    });
    await use(path.resolve(folder));
  },
});

test("a sandboxed page runs foreign code, answers its parent, and has neither origin nor extension API", async ({
  extension,
}) => {
  const page = await extension.open("page.html");
  const answers = await page.waitFor(() => {
    const { answers = [] } = globalThis as PageGlobal;
    return answers.some(({ kind }) => kind === "answer") && answers;
  });
  expect(answers).toEqual([
    {
      kind: "started",
      inline: "inline",
      origin: "null",
      api: "undefined",
      storage: "SecurityError",
      outside: "SecurityError",
      query: "?x=1#y",
      fromFrame: true,
    },
    { kind: "answer", value: 42, fromFrame: true },
  ]);
  await page.close();
});
