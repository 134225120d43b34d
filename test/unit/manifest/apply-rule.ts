import type { Conversion, ConversionInput, Files, Manifest, Rule } from "../../../src/manifest/conversion.js";
import { convertManifest } from "../../../src/manifest/convert.js";

/** A package's files for a test, by path. */
export function filesOf(texts: Readonly<Record<string, string>>): Files {
  return {
    has: (path) => path in texts,
    paths: () => Object.keys(texts),
    text: (path) => texts[path],
  };
}

/** What a test says of its input; the rest is an extension without anything. */
export type Sample = Partial<Omit<ConversionInput, "manifest" | "files">> & {
  manifest?: Manifest;
  files?: Readonly<Record<string, string>>;
};

/** A whole input, for Firefox unless said otherwise. */
export function inputOf({ manifest, files = {}, ...rest }: Sample): ConversionInput {
  return {
    manifest: { manifest_version: 3, name: "Sample", version: "1.0", ...manifest },
    target: "firefox",
    range: ">=140",
    files: filesOf(files),
    layer: {},
    uses: new Set(),
    permissions: [],
    backgroundGlobals: new Set(),
    ...rest,
  };
}

/** Runs one rule alone. The manifest of the sample gets a name and versions. */
export function applyRule(rule: Rule, sample: Sample): Conversion {
  return convertManifest(inputOf(sample), [rule]);
}

/** The findings as `severity path`, which is what most tests ask. */
export function marks({ findings }: Conversion): string[] {
  return findings.map(({ severity, path }) => `${severity} ${path}`);
}
