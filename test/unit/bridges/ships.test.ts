import path from "node:path";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import { BRIDGES } from "../../../src/bridges/bridges-for.js";

const BRIDGES_FOLDER = path.join(import.meta.dirname, "../../../src/bridges");

/** The bundle of what installs one module. */
async function bundleOf(module: string): Promise<string> {
  const contents = `import { install } from "./${module}.js"; install();`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: BRIDGES_FOLDER, loader: "ts" },
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
    charset: "utf8",
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}

describe("only what installs a bridge ships", () => {
  test.each(BRIDGES.map(({ about }) => about))("$id", async ({ id, summary, why }) => {
    const text = await bundleOf(id);
    expect(text).toContain("install");
    expect(text).not.toContain(summary);
    expect(text).not.toContain(why);
    expect(text).not.toContain("wanted(");
  });
});

test("nothing of a build's own ships with the content scripts of web pages", async () => {
  for (const half of ["content", "page"])
    expect(await bundleOf(`externally-connectable/${half}`)).not.toContain("node:");
});
