import type { ConversionInput } from "../../../src/manifest/conversion.js";
import { convertManifest } from "../../../src/manifest/convert.js";
import { validateManifest } from "../../../src/manifest/validate.js";
import { expect, test } from "../../../src/playwright/index.js";
import { CHROME_MANIFESTS } from "./chrome-manifests.js";
import { type Candidate, loadManifests, type Verdict } from "./load-manifests.js";

type Gecko = "firefox" | "thunderbird";
type Name = keyof typeof CHROME_MANIFESTS;
const samples = Object.entries(CHROME_MANIFESTS) as [Name, Candidate][];

function convert(target: Gecko, { manifest, files }: Candidate) {
  const input: ConversionInput = {
    manifest,
    target,
    range: ">=140",
    files: {
      has: (path) => path in files,
      paths: () => Object.keys(files),
      text: (path) => {
        const content = files[path];
        return typeof content === "string" ? content : undefined;
      },
    },
    layer: {},
    uses: new Set(),
    permissions: [],
    backgroundGlobals: new Set(),
  };
  return convertManifest(input);
}

function converted(target: Gecko): Record<string, Candidate> {
  return Object.fromEntries(
    samples.map(([name, sample]) => {
      const { manifest, written, removed } = convert(target, sample);
      const kept = Object.entries(sample.files).filter(([path]) => !removed.has(path));
      return [name, { manifest, files: Object.fromEntries([...kept, ...written]) }];
    }),
  );
}

/** Samples that no package can be made of; the conversion says so. */
const IMPOSSIBLE = ["profiler"];
/** What is refused for reasons that no schema states; the rules know them. */
const BEYOND_SCHEMAS = [
  "worker",
  "persistent",
  "worker-of-two",
  "profiler",
  "resources-nobody",
  "locale-missing",
  "locale-unsaid",
];
/** How the browser says that it does not know a key, or not in this manifest version. */
const UNKNOWN = /An unexpected property|is unsupported in Manifest Version/;
/** Keys that are kept for the program, although the browser warns of them. */
const KEPT = /^Reading manifest: Warning processing (oauth2|side_panel|version_name): An unexpected property/;

test.describe("manifests in Gecko's own parser", () => {
  test.skip(({ target }) => target.startsWith("chromium"), "Chromium's parser is asked in a test of its own.");

  test("every converted manifest loads, and no warning is left", async ({ target }) => {
    const engine = target.split("-")[0] as Gecko;
    const verdicts: Record<string, Verdict> = await loadManifests(target, converted(engine));
    const bad = Object.entries(verdicts).flatMap(([name, { errors, warnings }]) => {
      const left = [...errors, ...warnings.filter((warning) => !KEPT.test(warning))];
      return left.length ? [`${name}: ${left.join(" | ")}`] : [];
    });
    expect(bad.filter((line) => !IMPOSSIBLE.includes(line.split(":")[0] ?? ""))).toEqual([]);
    for (const name of IMPOSSIBLE) {
      const findings = convert(engine, CHROME_MANIFESTS[name as Name]).findings;
      expect(findings.some(({ severity }) => severity === "impossible")).toBe(true);
      expect(verdicts[name]?.errors).not.toEqual([]);
    }
  });

  test("validation refuses exactly what the browser refuses, and warns of what it warns of", async ({ target }) => {
    const engine = target.split("-")[0] as Gecko;
    const verdicts: Record<string, Verdict> = await loadManifests(target, CHROME_MANIFESTS);
    const differing = samples.flatMap(([name, { manifest }]) => {
      if (BEYOND_SCHEMAS.includes(name)) return [];
      const refused = validateManifest(engine, manifest).some(({ severity }) => severity === "impossible");
      const errors = verdicts[name]?.errors ?? [];
      return refused === errors.length > 0 ? [] : [`${name}: validation ${refused}, browser ${errors.join(" | ")}`];
    });
    expect(differing).toEqual([]);
    const unknown = samples.flatMap(([name, { manifest }]) => {
      const told = validateManifest(engine, manifest).filter(({ severity }) => severity === "note").length;
      const { errors = [], warnings = [] } = verdicts[name] ?? {};
      const seen = warnings.filter((warning) => UNKNOWN.test(warning)).length;
      return errors.length || told === seen ? [] : [`${name}: validation ${told}, browser ${seen}`];
    });
    expect(unknown).toEqual([]);
  });
});
