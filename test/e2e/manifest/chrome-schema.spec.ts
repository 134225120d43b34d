import { schemaProblems } from "../../../src/manifest/schema-problems.js";
import { pathOf } from "../../../src/manifest/validate.js";
import { expect, test } from "../../../src/playwright/index.js";
import { chromeCases, chromeFiles } from "./chrome-cases.js";
import { startManifestReader } from "./manifest-reader.js";

test("Chromium refuses and takes what the schema says that it does", async ({ target }) => {
  test.skip(target !== "chromium", "The schema is of the current Chromium.");
  test.slow();
  const reader = await startManifestReader();
  const read = (manifest: object) => reader.read({ ...chromeFiles, "manifest.json": JSON.stringify(manifest) });
  try {
    for (const { path, refused, taken } of chromeCases) {
      const name = `${path} of ${JSON.stringify(refused)}`;
      expect.soft((await read(refused)).refused, name).toBeDefined();
      expect.soft((await read(taken)).refused, `the other of ${name}`).toBeUndefined();
      expect
        .soft(
          schemaProblems("chrome", refused).map(({ keys }) => pathOf(keys)),
          name,
        )
        .toEqual([path]);
      expect.soft(schemaProblems("chrome", taken), name).toEqual([]);
    }
  } finally {
    await reader.close();
  }
});
