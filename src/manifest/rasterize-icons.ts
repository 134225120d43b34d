import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Manifest } from "./conversion.js";
import { isObject, packagePath } from "./json.js";

/** PNG pictures of SVG files, by the path of the SVG and the size in pixels. */
export type Rasters = ReadonlyMap<string, ReadonlyMap<number, Uint8Array>>;

/** The sizes that Chrome shows somewhere; those that the manifest names come on top. */
const SIZES = [16, 32, 48, 128];
const LARGEST = 1024;

/** SVG files beside those of the manifest, and the sizes that they are needed in. */
export interface MoreIcons {
  readonly paths: readonly string[];
  readonly sizes: readonly number[];
}

/**
 * Draws the SVG icons that a manifest names: a conversion to Chrome needs them, and is itself synchronous. The drawing
 * program is loaded only when there is something to draw; the same SVG always gives the same bytes.
 *
 * @param read the bytes of a file of the package, or undefined when there is none
 * @returns the pictures; an SVG that cannot be drawn is left out
 */
export async function rasterizeIcons(
  manifest: Readonly<Manifest>,
  read: (path: string) => Promise<Uint8Array | undefined>,
  more: MoreIcons = { paths: [], sizes: [] },
): Promise<Rasters> {
  const rasters = new Map<string, ReadonlyMap<number, Uint8Array>>();
  const icons = drawnIcons(manifest);
  for (const path of more.paths) icons.set(path, new Set([...(icons.get(path) ?? []), ...more.sizes]));
  for (const [path, sizes] of icons) {
    const svg = await read(path);
    const pictures = svg && (await draw(svg, sizes));
    if (pictures) rasters.set(path, pictures);
  }
  return rasters;
}

/** The SVG files of `icons` and of the buttons, with the sizes that are needed. */
function drawnIcons({ icons, action, browser_action, page_action }: Readonly<Manifest>): Map<string, Set<number>> {
  const drawn = new Map<string, Set<number>>();
  const buttons = [action, browser_action, page_action].map((button) => isObject(button) && button.default_icon);
  for (const given of [icons, ...buttons]) {
    const list = typeof given === "string" ? { 32: given } : isObject(given) ? given : {};
    for (const [size, icon] of Object.entries(list)) {
      if (typeof icon !== "string" || !/\.svgz?$/i.test(packagePath(icon))) continue;
      const path = packagePath(icon);
      const sizes = drawn.get(path) ?? new Set(SIZES);
      if (Number(size) > 0 && Number(size) <= LARGEST) sizes.add(Number(size));
      drawn.set(path, sizes);
    }
  }
  return drawn;
}

type Resvg = typeof import("@resvg/resvg-wasm");
let loading: Promise<Resvg> | undefined;

async function load(): Promise<Resvg> {
  const resvg = await import("@resvg/resvg-wasm");
  const wasm = createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm");
  await resvg.initWasm(await readFile(wasm));
  return resvg;
}

async function draw(svg: Uint8Array, sizes: ReadonlySet<number>): Promise<Map<number, Uint8Array> | undefined> {
  loading ??= load();
  const { Resvg } = await loading;
  const pictures = new Map<number, Uint8Array>();
  try {
    for (const size of [...sizes].sort((one, other) => one - other)) {
      pictures.set(size, picture(new TextDecoder().decode(svg), size, Resvg));
    }
  } catch {
    // The conversion reports an icon that has no picture.
    return undefined;
  }
  return pictures;
}

/** As large as it can be inside a square, in its own proportions. */
function picture(text: string, size: number, Resvg: Resvg["Resvg"]): Uint8Array {
  const measured = new Resvg(text);
  const { width, height } = measured;
  measured.free();
  const drawing = new Resvg(text, {
    fitTo: width >= height ? { mode: "width", value: size } : { mode: "height", value: size },
    font: { loadSystemFonts: false },
  });
  const image = drawing.render();
  const png = image.asPng();
  image.free();
  drawing.free();
  return png;
}
