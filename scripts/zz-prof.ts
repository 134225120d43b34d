import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { findBrowser } from "../src/playwright/find-browser.js";
import { launchExtension } from "../src/playwright/index.js";
import { webPage } from "./bench/web-page.js";
import { writeExtension } from "./bench/write-extension.js";
import { ROOT } from "./gen/shim-files.js";
const name = process.argv[2] ?? "chromium";
const browser = name.split("-")[0] as "chromium";
const folder = mkdtempSync("/tmp/prof-");
await writeExtension(folder, browser, ">=150");
const { outputFiles } = await build({
  stdin: { contents: `import { runtime } from "./src/entries/runtime.ts"; globalThis.given = { runtime };`, resolveDir: ROOT, loader: "ts" },
  bundle: true, write: false, format: "iife", target: "es2022",
  plugins: [{ name: "p", setup(b) {
    b.onLoad({ filter: /\/(complete|install|root|namespace)\.ts$/ }, ({ path: p }) => {
      let t = readFileSync(p, "utf8");
      if (p.endsWith("core/complete.ts")) {
        t = t.replace(/installShim\(root, namespace, shim, aside\);/, `{ const s = performance.now(); installShim(root, namespace, shim, aside); (globalThis.prof ??= []).push([shim.id, performance.now() - s]); }`);
        t = t.replace("alignRoots();", "const s0 = performance.now(); alignRoots(); (globalThis.prof ??= []).push(['alignRoots', performance.now() - s0]);");
        t = t.replace("const completed = completeOn(root, namespace, shims, bound);", "const s1 = performance.now(); const completed = completeOn(root, namespace, shims, bound); globalThis.prof.push(['completeOn', performance.now() - s1]);");
      }
      if (p.endsWith("shims/namespace.ts")) {
        t = t.replace("const installed = complete(name, shims, bound);", "const s0 = performance.now(); globalThis.prof=[]; globalThis.prof.push(['before', s0 - globalThis.T0]); const installed = complete(name, shims, bound); globalThis.prof.push(['complete', performance.now() - s0]);");
      }
      return { contents: t, loader: "ts" };
    });
  } }],
});
writeFileSync(path.join(folder, "variants.js"), `globalThis.variants = { none() {}, compat() { globalThis.T0 = performance.now();\n${outputFiles[0]?.text}} };`);
writeFileSync(path.join(folder, "frame.js"), `const variant = location.search.slice(1); if (variant && parent !== self) { const time = globalThis.timeOf(variant); parent.postMessage({ variant, time, prof: globalThis.prof }, "*"); }`);
const web = await webPage();
const e = await launchExtension({ browser, extensionPath: folder, executablePath: findBrowser(name), preferences: browser === "chromium" ? {} : { "privacy.reduceTimerPrecision": false } });
const show = (samples: { variant: string; time: number; prof: [string, number][] }[]) => {
  const only = samples.filter((s) => s.variant === "compat");
  const med = (v: number[]) => v.sort((a, b) => a - b)[v.length >> 1] as number;
  console.log("total", med(only.map((s) => s.time)));
  const ids = only[0]?.prof.map(([id]) => id) ?? [];
  const rows = ids.map((id, at) => [id, med(only.map((s) => s.prof[at]?.[1] ?? 0))] as const);
  for (const [id, t] of [...rows].sort((a, b) => b[1] - a[1]).slice(0, 22)) console.log("  ", id, t.toFixed(4));
};
const page = await e.open("page.html");
show(await page.evaluate((b) => (globalThis as never as { sampleFrames: (b: string, n: number) => Promise<never> }).sampleFrames(b, 30), `${e.origin}/frame.html`));
const c = await e.content(web.address);
show(await c.evaluate((b) => (globalThis as never as { sampleFrames: (b: string, n: number) => Promise<never> }).sampleFrames(b, 30), web.address));
await e.close();
web.close();
