import path from "node:path";
import linter from "addons-linter";
import { expect, test } from "vitest";
import { ROOT } from "../../../scripts/gen/shim-files.js";
import { emptyFolder, folderWith } from "../build/sample-folder.js";
import { compatBuild } from "./compat-build.js";
import { sampleExtensions } from "./sample-extensions.js";

/** Errors and warnings about a folder, those of one kind about one file counted as one. */
async function complaints(folder: string): Promise<Map<string, string>> {
  const config = { _: [folder], logLevel: "fatal", output: "none", metadata: false, shouldScanFile: () => true };
  const { errors, warnings } = await linter.createInstance({ config, runAsBinary: false }).run();
  return new Map([...errors, ...warnings].map(({ code, file, message }) => [`${code} ${file}`, message]));
}

const examples = { contextInspector: path.join(ROOT, "examples/context-inspector") };
const sources: [string, () => string][] = [
  ...Object.entries(examples).map(([name, folder]): [string, () => string] => [name, () => folder]),
  ...Object.entries(sampleExtensions).map(([name, files]): [string, () => string] => [name, () => folderWith(files)]),
];

test.each(sources)(
  "the linter of addons says nothing of %s that it did not say before",
  async (_name, sourceOf) => {
    const [source, out] = [sourceOf(), emptyFolder()];
    await compatBuild(source, out, "firefox");
    const before = await complaints(source);
    const added = [...(await complaints(path.join(out, "firefox")))].filter(([complaint]) => !before.has(complaint));
    expect(added).toEqual([]);
  },
  60_000,
);

test("what an author's own code does is told", async () => {
  const told = await complaints(folderWith(sampleExtensions.wordCounter));
  expect([...told.keys()]).toContain("UNSAFE_VAR_ASSIGNMENT count.js");
}, 60_000);
