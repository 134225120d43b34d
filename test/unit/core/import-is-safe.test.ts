import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const ENTRIES = path.resolve(import.meta.dirname, "../../../src/entries");
const entries = readdirSync(ENTRIES).map((file) => path.basename(file, ".ts"));

describe("importing where no extension runs", () => {
  it.each(entries)("compat/%s does no harm, and says on use what is missing", async (entry) => {
    const before = Object.keys(globalThis);
    const exported = Object.values((await import(`../../../src/entries/${entry}.ts`)) as Record<string, never>)[0];
    expect(Object.keys(globalThis)).toEqual(before);
    expect("browser" in globalThis || "chrome" in globalThis).toBe(false);
    const { anything } = exported as unknown as { anything(): Promise<void> };
    await expect(anything()).rejects.toThrow(
      `${entry}.anything is not available in this place: no extension runs here.`,
    );
  });
});
