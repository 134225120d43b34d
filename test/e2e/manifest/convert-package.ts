import type { Conversion, Manifest } from "../../../src/manifest/conversion.js";
import { convertManifest } from "../../../src/manifest/convert.js";
import { rasterizeIcons } from "../../../src/manifest/rasterize-icons.js";

/** An extension of a test: its manifest and its other files. */
export interface SampleExtension {
  readonly manifest: Manifest;
  readonly files: Readonly<Record<string, string>>;
}

/** What became of it, with the files of the new package. */
export interface ConvertedExtension {
  readonly conversion: Conversion;
  readonly files: Readonly<Record<string, string | Uint8Array>>;
}

/** Converts a whole extension to Chrome, without a layer. */
export async function convertPackage({ manifest, files }: SampleExtension): Promise<ConvertedExtension> {
  const read = async (path: string) => (path in files ? new TextEncoder().encode(files[path]) : undefined);
  const conversion = convertManifest({
    manifest,
    target: "chrome",
    range: ">=140",
    files: { has: (path) => path in files, paths: () => Object.keys(files), text: (path) => files[path] },
    layer: {},
    uses: new Set(["action.enable"]),
    permissions: [],
    backgroundGlobals: new Set(["window"]),
    rasters: await rasterizeIcons(manifest, read),
  });
  const all: Record<string, string | Uint8Array> = { ...files, ...Object.fromEntries(conversion.written) };
  for (const path of conversion.removed) delete all[path];
  return { conversion, files: { ...all, "manifest.json": JSON.stringify(conversion.manifest) } };
}
