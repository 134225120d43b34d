import type { Refusal } from "../core/refusals.js";
import type { AnswerLines } from "./answer-entry.js";

/** Everything that one bundle installs. */
export interface LayerContent {
  /** The ids of the shims, with the namespace that each belongs to. */
  readonly shims: readonly { readonly id: string; readonly namespace: string }[];
  readonly bridges: readonly { readonly module: string; readonly options: unknown }[];
  /** The browser as its users call it, for errors. */
  readonly browser: string;
  /** Further names for the API's root. */
  readonly roots?: readonly string[];
  readonly refusals: Readonly<Record<string, Refusal>>;
  /** What refuses on imported namespaces only: by namespace, and path below it. */
  readonly exports?: Readonly<Record<string, Readonly<Record<string, Refusal>>>>;
  /** What answers for members that no shim emulates. */
  readonly answers?: AnswerLines;
  /** What shims may ask about the program; left out where none does. */
  readonly built?: unknown;
}

const variableOf = (id: string): string => id.replace(/\W/g, "_");

const json = (value: unknown): string => JSON.stringify(value, null, 2);

/** The module that a bundle is made of: it installs shims, then bridges, then answers, then what refuses. */
export function layerSource(content: LayerContent): string {
  const { shims, bridges, browser, roots = [], refusals, exports = {}, answers, built } = content;
  const refused = Object.keys(refusals).length > 0;
  const exported = Object.keys(exports).length > 0;
  const lists = [...new Set(shims.map(({ namespace }) => namespace))].map((namespace) => {
    const own = shims.filter((shim) => shim.namespace === namespace);
    return `  ${JSON.stringify(namespace)}: [\n${own.map(({ id }) => `    ${variableOf(id)},\n`).join("")}  ],\n`;
  });
  const lines = [
    ...(built === undefined ? [] : ['import { describeBuild } from "./core/built.js";']),
    'import { installLayer } from "./core/layer.js";',
    ...(exported ? ['import { installExports } from "./core/exports.js";'] : []),
    ...(refused ? ['import { installRefusals } from "./core/refusals.js";'] : []),
    ...shims.map(
      ({ id, namespace }) =>
        `import { shim as ${variableOf(id)} } from "./shims/${namespace}/${id.slice(namespace.length + 1)}.js";`,
    ),
    ...bridges.map(
      ({ module }) => `import { install as install_${variableOf(module)} } from "./bridges/${module}.js";`,
    ),
    ...(answers?.imports ?? []),
    ...(built === undefined ? [] : [`describeBuild(${json(built)});`]),
    `installLayer({\n${lists.join("")}}${roots.length ? `, ${JSON.stringify(roots)}` : ""});`,
    ...bridges.map(
      ({ module, options }) => `install_${variableOf(module)}(${options === undefined ? "" : json(options)});`,
    ),
    ...(answers?.statements ?? []),
    ...(refused ? [`installRefusals(${json(browser)}, ${json(refusals)});`] : []),
    ...(exported ? [`installExports(${json(browser)}, ${json(exports)});`] : []),
  ];
  return `${lines.join("\n")}\n`;
}
