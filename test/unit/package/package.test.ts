import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadShim, shimFiles } from "../../../scripts/gen/shim-files.js";
import { withEsbuild, withRollup } from "./bundle.js";
import { type InstalledPackage, installPackage, ROOT } from "./installed-package.js";

let installed: InstalledPackage;
beforeAll(() => {
  installed = installPackage();
}, 180_000);
afterAll(() => installed.remove());

interface Manifest {
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>;
}
const { exports } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")) as Manifest;

/** Every specifier that a user can import, patterns resolved by the files that are there. */
function specifiers(): string[] {
  return Object.entries(exports).flatMap(([key, target]) => {
    const name = key.replace(/^\./, "compat");
    if (typeof target === "string") return [];
    if (!key.includes("*")) return [name];
    const [before = "", after = ""] = target.default.replace("./", "").split("*");
    return installed.files
      .filter((file) => file.startsWith(before) && file.endsWith(after))
      .map((file) => name.replace("*", file.slice(before.length, -after.length)));
  });
}
/** Those that run in an extension. */
const forExtensions = () => specifiers().filter((name) => /^compat(\/[\w.]+)?$/.test(name) && !FOR_NODE.test(name));
/** Those for which a project has the program that they are made for. */
const NEEDS_MORE = /\/(playwright|vite|rollup|esbuild|webpack)$/;
const FOR_NODE = /\/(playwright|table|plugin|vite|rollup|esbuild|webpack)$/;

/** What a module of the user's project prints, run by Node. */
const run = (source: string): string =>
  execFileSync(process.execPath, ["--input-type=module", "-e", source], { cwd: installed.project, encoding: "utf8" });

/** The names that each module exports, when all are imported into one Node process. */
function exportedNames(names: readonly string[]): Record<string, string[]> {
  const imports = `Promise.all(${JSON.stringify(names)}.map(async (name) => [name, Object.keys(await import(name))]))`;
  return JSON.parse(run(`console.log(JSON.stringify(Object.fromEntries(await ${imports})))`));
}

describe("what is published", () => {
  test("is what runs, its types and its documents, and nothing else", () => {
    const known =
      /^(package\.json|README\.md|LICENSE|CHANGELOG\.md|dist\/.+(\.js|\.d\.ts)|dist\/.+\/(table|answers|chrome|firefox|thunderbird)\.json)$/;
    expect(installed.files.filter((file) => !known.test(file))).toEqual([]);
    expect(
      installed.files.filter((file) => /measured\/|compat-table\/schemas\/|probe|\.test\.|demo\//.test(file)),
    ).toEqual([]);
    expect(installed.files).toContain("README.md");
    expect(installed.files).toContain("LICENSE");
  });

  test("has a declaration for each module", () => {
    const declared = (file: string) => installed.files.includes(file.replace(/\.js$/, ".d.ts"));
    expect(installed.files.filter((file) => file.endsWith(".js") && !declared(file))).toEqual([]);
  });

  test("leaves publint nothing to say", async () => {
    const { messages, pkg } = await publint({ pkgDir: installed.folder, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  }, 60_000);

  test("has types that every modern resolution finds", async () => {
    const tarball = createPackageFromTarballData(readFileSync(installed.tarball));
    const entrypoints = ["compat", "compat/runtime", "compat/devtools.panels", "compat/support", "compat/table"];
    const result = await checkPackage(tarball, { entrypoints: entrypoints.map((name) => name.replace("compat", ".")) });
    if (!result.types) throw new Error("The package has no types.");
    // The package is ESM only: require() and the resolution of Node 10 are not offered.
    const offered = result.problems.filter(
      (problem) =>
        problem.kind !== "CJSResolvesToESM" && !("resolutionKind" in problem && problem.resolutionKind === "node10"),
    );
    expect(offered).toEqual([]);
  }, 60_000);
});

describe("in Node", () => {
  test.each([
    "compat",
    "compat/runtime",
    "compat/support",
    "compat/configure",
    "compat/tabs",
    "compat/devtools.panels",
    "compat/debugger",
    "compat/table",
  ])("%s is there", (name) => expect(specifiers()).toContain(name));

  test("every entry can be imported, and does no harm", () => {
    const names = forExtensions();
    const before = "const before = Object.keys(globalThis).join(); const own = Reflect.ownKeys(globalThis).length;";
    const imports = names.map((name) => `await import(${JSON.stringify(name)});`).join("\n");
    const after = "console.log(before === Object.keys(globalThis).join(), own === Reflect.ownKeys(globalThis).length);";
    expect(names.length).toBeGreaterThan(100);
    expect(run(`${before}\n${imports}\n${after}`)).toBe("true true\n");
  });

  test("a member says why it cannot work here", () => {
    const code = `import { tabs } from "compat/tabs"; await tabs.query({}).catch(({ message }) => console.log(message));`;
    expect(run(code)).toContain("tabs.query is not available in this place: no extension runs here.");
  });

  test("the fixture can be imported where Playwright is", () => {
    const modules = path.join(installed.project, "node_modules/@playwright");
    mkdirSync(modules, { recursive: true });
    symlinkSync(path.join(ROOT, "node_modules/@playwright/test"), path.join(modules, "test"));
    expect(exportedNames(["compat/playwright"])["compat/playwright"]).toContain("test");
  });

  test("the plugins can be imported, bundlers or not", () => {
    const names = ["compat/vite", "compat/rollup", "compat/esbuild", "compat/webpack"];
    const exported = exportedNames(names);
    for (const name of names) expect(exported[name]).toContain("default");
    expect(exported["compat/vite"]).toContain("buildTargets");
  }, 30_000);

  test("the table answers from the package", () => {
    const code = `import { needs, explain } from "compat/table";
      console.log(needs("runtime.getContexts", { firefox: ">=115" }), explain("tabs.query", { chrome: ">=120" }).id);`;
    expect(run(code)).toBe("true tabs.query\n");
  });
});

describe("an extension, built with the package", () => {
  const manifest = { manifest_version: 3, name: "Sample", version: "1", background: { service_worker: "sw.js" } };
  const files = {
    "manifest.json": JSON.stringify(manifest),
    "sw.js": "chrome.runtime.getVersion(); chrome.debugger.getTargets();",
  };

  /** What is built for Firefox, with every shim or with what the program uses. */
  const built = (all: boolean): Record<string, string> => {
    const { href } = pathToFileURL(path.join(installed.folder, "dist/build/build-extension.js"));
    return JSON.parse(
      run(`import { buildExtension } from ${JSON.stringify(href)};
        const encoded = Object.entries(${JSON.stringify(files)}).map(([path, text]) => {
          const bytes = new TextEncoder().encode(text);
          return [path, { size: bytes.length, bytes: async () => bytes }];
        });
        const pkg = { name: "sample", files: new Map(encoded) };
        const { targets } = await buildExtension(pkg, { targets: { firefox: ">=140" }, all: ${all} });
        const texts = [...targets[0].files].map(async ([path, file]) => [path, new TextDecoder().decode(await file.bytes())]);
        console.log(JSON.stringify(Object.fromEntries(await Promise.all(texts))));`),
    );
  };

  test("has the layer of the package's own modules, readable and without a path of this machine", () => {
    const { "compat/background.js": layer = "", "manifest.json": text = "{}" } = built(false);
    expect(JSON.parse(text)).toMatchObject({ background: { scripts: ["compat/background.js", "sw.js"] } });
    expect(layer).toContain("// shims/runtime/getVersion.js");
    expect(layer).toContain("debugger.getTargets");
    expect(layer).toContain("function installLayer(");
    for (const unwanted of [installed.project, "node_modules", "summary:"]) expect(layer).not.toContain(unwanted);
  });

  test("takes every shim from it, if it is asked to", () => {
    expect(Object.values(built(true)).join("\n")).toContain("// shims/runtime/getPackageDirectoryEntry.js");
  });
});

describe.each([
  ["esbuild", withEsbuild],
  ["Rollup", withRollup],
])("bundled with %s", (_name, bundle) => {
  test("an import for its effect stays", async () => {
    const code = await bundle(`import "compat/runtime";`, installed.project);
    expect(code).toContain("runtime.getContexts");
    expect(code).toContain("compat.contextId");
    expect(await bundle(`import "compat";`, installed.project)).toContain("runtime.getContexts");
  });

  test("what has no effect goes", async () => {
    const code = await bundle(`import { support } from "compat/support"; console.log(1);`, installed.project);
    expect(code.replace(/^\/\/.*/, "").trim()).toBe("console.log(1);");
  });

  test("one namespace brings no shims of another", async () => {
    expect(await bundle(`import "compat/tabs";`, installed.project)).not.toContain("runtime.getContexts");
  });

  test("no documentation and no table reaches an extension", async () => {
    const abouts = await Promise.all(shimFiles().map(loadShim));
    const summaries = abouts.map(({ about }) => about.summary);
    const code = await bundle(`import "compat"; import "compat/runtime"; import "compat/tabs";`, installed.project);
    expect(summaries.filter((summary) => code.includes(summary.slice(0, 40)))).toEqual([]);
    for (const text of ["table.json", "No browser knows", "node:fs", "semver"]) expect(code).not.toContain(text);
  });
});

describe("types", () => {
  test("of the plugins are those of the bundlers", () => {
    for (const name of ["vite", "rollup", "webpack"]) {
      const place = path.join(installed.project, "node_modules", name);
      if (!existsSync(place)) symlinkSync(path.join(ROOT, "node_modules", name), place);
    }
    const lines = ["vite", "rollup", "esbuild"].flatMap((name) => [
      `import ${name}Plugin from "compat/${name}";`,
      `import type { Plugin as ${name}Type } from "${name}";`,
      `export const ${name}Made: ${name}Type = ${name}Plugin({ target: "firefox", explain: true });`,
      `// @ts-expect-error: there is no such option.`,
      `${name}Plugin({ targts: "firefox" });`,
    ]);
    const webpack = [
      'import webpackPlugin from "compat/webpack";',
      'import type { Configuration } from "webpack";',
      'export const configuration: Configuration = { plugins: [webpackPlugin({ target: "firefox" })] };',
    ];
    writeFileSync(path.join(installed.project, "plugins.ts"), [...lines, ...webpack].join("\n"));
    const tsc = path.join(ROOT, "node_modules/.bin/tsc");
    const options = "--strict --noEmit --skipLibCheck --target ES2022 --module NodeNext --types node --typeRoots";
    const args = [...options.split(" "), path.join(ROOT, "node_modules/@types"), "plugins.ts"];
    const run = () => execFileSync(tsc, args, { cwd: installed.project, encoding: "utf8", stdio: "pipe" });
    expect(run).not.toThrow();
  }, 30_000);

  test("and modules export the same names, in a strict program that checks libraries too", () => {
    const runtimeNames = exportedNames(specifiers().filter((name) => !NEEDS_MORE.test(name)));
    const lines = Object.entries(runtimeNames).flatMap(([name, names], index) => [
      `import * as module${index} from ${JSON.stringify(name)};`,
      ...names.map((exported) => `void module${index}.${exported};`),
    ]);
    writeFileSync(path.join(installed.project, "user.ts"), lines.join("\n"));
    for (const [module, moduleResolution] of [
      ["NodeNext", "NodeNext"],
      ["ESNext", "Bundler"],
    ]) {
      const compilerOptions = {
        ...{ target: "ES2022", lib: ["ES2023", "DOM", "DOM.Iterable"], module, moduleResolution },
        ...{ strict: true, exactOptionalPropertyTypes: true, noEmit: true, types: [] },
      };
      const config = { compilerOptions, files: ["user.ts"] };
      writeFileSync(path.join(installed.project, "tsconfig.json"), JSON.stringify(config));
      const tsc = path.join(ROOT, "node_modules/.bin/tsc");
      expect(() => execFileSync(tsc, ["-p", installed.project], { stdio: "pipe" })).not.toThrow();
    }
    const files = `${JSON.stringify(Object.keys(runtimeNames))}.map((name) => import.meta.resolve(name))`;
    const resolved = JSON.parse(run(`console.log(JSON.stringify(${files}))`)) as string[];
    const declaredOnly = Object.values(runtimeNames).flatMap((names, index) =>
      declaredValues(resolved[index] ?? "").filter((name) => !names.includes(name)),
    );
    expect(declaredOnly).toEqual([]);
  }, 30_000);
});

/** The values that a module's declaration promises. */
function declaredValues(module: string): string[] {
  const text = readFileSync(new URL(module.replace(/\.js$/, ".d.ts")), "utf8");
  return [...text.matchAll(/^export declare (?:const|function|class) (\w+)/gm)].map(([, value = ""]) => value);
}
