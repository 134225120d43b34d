import { describe, expect, test } from "vitest";
import { BUNDLERS, output, project } from "./sample-project.js";

const MANIFEST = {
  manifest_version: 3,
  name: "Sample",
  version: "1.0",
  background: { service_worker: "src/background.ts" },
  content_scripts: [{ matches: ["http://*/*"], js: ["src/content.ts"], css: ["content.css"] }],
  action: { default_popup: "popup.html", default_icon: "icons/icon.svg" },
  icons: { 48: "icon.png" },
  default_locale: "en",
};
const FILES = {
  "manifest.json": JSON.stringify(MANIFEST),
  "src/background.ts": `import { runtime } from "compat/runtime";
    import { hello } from "./shared.js";
    console.log(runtime.getVersion() as string, hello);`,
  "src/content.ts": `import { hello } from "./shared.js";
    const ask = (kind: string) => chrome.runtime.sendMessage({ kind, hello });
    ask("first");`,
  "src/shared.ts": `export const hello: string = "hello from shared";
    export const unused = () => chrome.runtime.restartAfterDelay(3);`,
  "src/popup.ts": `import { hello } from "./shared.js"; document.title = hello;`,
  "popup.html": `<!doctype html><link rel="icon" href="icons/tab.png"><script type="module" src="src/popup.ts"></script>`,
  "content.css": "p { color: red }",
  "icons/icon.svg": "<svg xmlns='http://www.w3.org/2000/svg' width='16' height='16'/>",
  "icons/tab.png": "tab",
  "public/icon.png": "png",
  "_locales/en/messages.json": "{}",
};
const javascript = (files: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(files).map(([name, text]) => [
      name.replace(/\.ts$/, ".js"),
      text.replaceAll(".ts", ".js").replace(/ as string|: string/g, ""),
    ]),
  );
/** Rollup and webpack read TypeScript with plugins of others only. */
const filesFor = (bundler: string) => (["Rollup", "webpack"].includes(bundler) ? javascript(FILES) : FILES);

describe.each(Object.entries(BUNDLERS))("with %s", { timeout: 60_000 }, (name, bundle) => {
  const build = async (target: string, files: Record<string, string> = filesFor(name)) => {
    const folder = project(files);
    await bundle(folder, { target });
    return output(folder);
  };

  test("a package for Firefox has exactly what Firefox lacks and each context uses", async () => {
    const { layer, files, manifest } = await build("firefox");
    expect(layer("background")).toEqual(["runtime.getVersion"]);
    expect(layer("content")).toEqual(["runtime.sendMessage-options"]);
    expect(files).not.toContain("compat/page.js");
    expect(manifest().background).toMatchObject({ scripts: ["compat/background.js", "src/background.js"] });
    const [scripts] = manifest().content_scripts as { js: string[] }[];
    expect(scripts?.js).toEqual(["compat/content.js", "src/content.js"]);
  });

  test("content scripts and the background stand alone", async () => {
    const { text } = await build("firefox");
    for (const script of ["src/content.js", "src/background.js"]) {
      expect(text(script)).not.toMatch(/^\s*(import|export)\b/m);
      expect(text(script)).toContain("hello from shared");
      expect(() => new Function(text(script))).not.toThrow();
    }
  });

  test("the program of a page is in the package, and so is every file that the manifest names", async () => {
    const { files, text, manifest } = await build("thunderbird");
    const script = /<script[^>]* src="\/([^"]+)"/.exec(text("popup.html"))?.[1] ?? "";
    expect(files).toContain(script);
    expect(manifest().icons).toEqual({ 48: "icon.png" });
    for (const file of ["icon.png", "icons/icon.svg", "content.css", "_locales/en/messages.json", "popup.html"])
      expect(files).toContain(file);
    const icon = /href="([^"]+)"/.exec(text("popup.html"))?.[1] ?? "";
    expect(icon.startsWith("data:") || files.includes(icon.replace(/^\//, ""))).toBe(true);
  });

  test("for a Chrome that lacks nothing there is no layer, and an import costs less than 150 bytes", async () => {
    const used = `console.log(runtime.id, "the end");`;
    const program = (start: string) => ({
      "manifest.json": JSON.stringify({
        manifest_version: 3,
        name: "a",
        version: "1",
        background: { service_worker: "a.js" },
      }),
      "a.js": `${start}\n${used}`,
    });
    const entry = await build("chrome@>=156", program(`import { runtime } from "compat/runtime";`));
    const native = await build("chrome@>=156", program("const { runtime } = chrome;"));
    expect(entry.files).toEqual(["a.js", "manifest.json"]);
    expect(entry.text("a.js")).toContain("the end");
    expect(entry.text("a.js").length - native.text("a.js").length).toBeLessThan(150);
    expect(entry.text("manifest.json")).toBe(native.text("manifest.json"));
  });

  test("a build says what it cannot find", async () => {
    const { "popup.html": _gone, ...files } = filesFor(name);
    await expect(build("firefox", files)).rejects.toThrow(/name popup\.html, which is neither in .* nor in/);
  });

  test("a choice that would have no effect is refused", async () => {
    const files = {
      "src/background.js": 'import "compat/configure";',
      "src/background.ts": 'import "compat/configure";',
    };
    await expect(build("firefox", { ...filesFor(name), ...files })).rejects.toThrow(
      /compat\/configure chooses nothing/,
    );
  });
});
