import { documentNeeds } from "../bridges/background-document/document-needs.js";
import { documentPage } from "../bridges/background-document/document-page.js";
import { type AddedScript, type BridgeFacts, gives } from "../bridges/bridge.js";
import { bridgesFor, type NeededBridge, scriptsFor } from "../bridges/bridges-for.js";
import { namespaceOf } from "../compat-table/conflicts.js";
import type { EngineName } from "../compat-table/engines.js";
import { namespaces } from "../compat-table/query.js";
import type { Refusal } from "../core/refusals.js";
import type { Layer, Manifest } from "../manifest/conversion.js";
import { type AnswerChoice, answerLines } from "./answer-entry.js";
import { BROWSERS } from "./browsers.js";
import type { LayerPart } from "./build.js";
import { type Bundle, bundleLayer } from "./layer-bundle.js";
import { layerHeader } from "./layer-header.js";
import { type LayerContext, planShims } from "./layer-plan.js";
import { firstPlace, whyShim } from "./layer-reasons.js";
import { layerSource } from "./layer-source.js";
import { planAnswers } from "./plan-answers.js";
import { absence, planExports, planRefusals } from "./plan-refusals.js";
import { LAYERED, type Program, usesByContext } from "./program.js";
import { missingRoots, type RootName } from "./root-names.js";
import { type BuildShim, SHIM_LIST } from "./shim-list.js";

/** What the layer of one package is made for. */
export interface LayerRequest {
  readonly target: EngineName;
  readonly range: string;
  readonly references: readonly EngineName[];
  readonly program: Program;
  /** The manifest as the author wrote it. */
  readonly manifest: Manifest;
  readonly all: boolean;
  /** SVG files that are drawn for the button's icon. */
  readonly svgIcons: readonly string[];
  /** Namespaces that the program imports from compat. */
  readonly imported: ReadonlySet<string>;
}

/** What one bundle holds, before it is one. */
interface Chosen {
  readonly shims: readonly BuildShim[];
  readonly bridges: readonly NeededBridge[];
  readonly refusals: ReadonlyMap<string, Refusal>;
  /** What refuses on imported namespaces only. */
  readonly exports: ReadonlyMap<string, Refusal>;
  readonly answers: readonly AnswerChoice[];
  readonly rootNames: readonly RootName[];
}

/** The layer of one package. */
export interface TargetLayer {
  /** The paths of the bundles, by context. */
  readonly paths: Layer;
  /** Bundles and further scripts, by path. */
  readonly files: ReadonlyMap<string, string>;
  readonly parts: readonly LayerPart[];
  /** Content scripts that bridges need besides, already among the files. */
  readonly scripts: readonly AddedScript[];
  readonly permissions: readonly string[];
  /** Ids of the shims that are in, and of the members that refuse. */
  readonly shims: ReadonlySet<string>;
  readonly refused: ReadonlySet<string>;
  readonly bridges: readonly NeededBridge[];
}

/** What the document of a background loads before the background's own scripts. */
const DOCUMENT = { module: "background-document/document", file: "compat/document.js" } as const;

const pathOf = (context: LayerContext): string => `compat/${context}.js`;

/** Chooses, explains and bundles the layer of one package. */
export async function layerFor(request: LayerRequest): Promise<TargetLayer> {
  const { target, range, manifest, program } = request;
  const chosen = choose(request);
  const files = new Map<string, string>();
  const parts = new Map<string, LayerPart>();
  for (const context of LAYERED) {
    const content = chosen[context];
    if (!content) continue;
    const reasons = reasonsFor(request, context, content);
    const bundle = await bundleOf(content, context, request);
    files.set(pathOf(context), layerHeader(context, `${BROWSERS[target]} ${range}`, reasons) + bundle.text);
    for (const { id, why, module } of reasons) {
      const before = parts.get(id);
      const bytes = Math.max(before?.bytes ?? 0, bundle.bytes.get(module ?? "") ?? 0);
      parts.set(id, { id, contexts: [...(before?.contexts ?? []), context], why: before?.why ?? why, bytes });
    }
  }
  const facts = factsOf(request, chosen.content && pathOf("content"));
  const scripts = scriptsFor(target, facts);
  for (const script of scripts) files.set(script.file, await scriptText(script));
  const inDocument = target === "chrome" && documentNeeds(facts).length > 0;
  if (inDocument) {
    const names = furtherRoots({ rootNames: missingRoots(program, "background", target, range) });
    files.set(DOCUMENT.file, await scriptText({ ...DOCUMENT, options: names }));
  }
  const every = LAYERED.flatMap((context) => chosen[context] ?? []);
  return {
    paths: {
      ...Object.fromEntries(LAYERED.flatMap((context) => (chosen[context] ? [[context, pathOf(context)]] : []))),
      ...(inDocument && {
        document: { script: DOCUMENT.file, page: documentPage(manifest), needs: documentNeeds(facts) },
      }),
    },
    files,
    parts: [...parts.values()],
    scripts,
    permissions: [...new Set(every.flatMap(permissionsOf))].sort(),
    shims: new Set(every.flatMap(({ shims }) => shims.map(({ id }) => id))),
    refused: new Set(every.flatMap(({ refusals }) => [...refusals.keys()])),
    bridges: [...new Map(every.flatMap(({ bridges }) => bridges.map((each) => [each.module, each]))).values()],
  };
}

const answeredBy = ({ members, rejecting }: AnswerChoice): string[] => [
  ...new Set([...(members === "all" ? [] : members), ...rejecting]),
];

const permissionsOf = ({ shims, bridges }: Chosen): string[] => [
  ...shims.flatMap(({ permissions = [] }) => permissions),
  ...bridges.flatMap(({ about }) => about.permissions ?? []),
];

function factsOf({ program, manifest, svgIcons }: LayerRequest, contentLayer: string | undefined): BridgeFacts {
  const uses = new Set(program.kinds.map(({ id }) => id));
  const background = {
    globals: program.pageGlobals,
    uses: usesByContext(program).background,
    syntax: program.pageSyntax,
  };
  const { globals, literals } = program;
  return { manifest, uses, globals, literals, background, contentLayer, svgIcons };
}

/** Content scripts come first: whether they have a layer is what the other contexts may have to know. */
function choose(request: LayerRequest): Partial<Record<LayerContext, Chosen>> {
  const { target, range, references, program, all, imported } = request;
  const plan = planShims(SHIM_LIST, { target, range, references, uses: all ? undefined : usesByContext(program) });
  const chosen: Partial<Record<LayerContext, Chosen>> = {};
  for (const context of ["content", "page", "background"] as const) {
    const runs = program.files.some(({ contexts }) => contexts.has(context));
    const shims = runs || context === "background" ? plan[context] : [];
    const facts = factsOf(request, chosen.content && pathOf("content"));
    const bridges = runs ? bridgesFor(target, context, facts) : [];
    const bridged = program.kinds.filter(({ id }) => bridges.some(({ about }) => gives(about, id)));
    const given = new Set([...shims, ...bridged].map(({ id }) => id));
    const refusing = planRefusals(program, context, { target, range, references }, given);
    const answers = planAnswers(program, context, request, given, refusing);
    const answered = new Set(answers.flatMap(answeredBy));
    const refusals = new Map([...refusing].filter(([id]) => !answered.has(id)));
    const there = new Set([...given, ...answered, ...refusals.keys()]);
    const exports = planExports(program, context, request, there, imported);
    const rootNames = missingRoots(program, context, target, range);
    if (shims.length + refusals.size + exports.size + answers.length + bridges.length + rootNames.length) {
      chosen[context] = { shims, bridges, refusals, exports, answers, rootNames };
    }
  }
  return chosen;
}

interface Reason {
  readonly id: string;
  readonly why: string;
  readonly module?: string;
}

function reasonsFor({ program, target, range }: LayerRequest, context: LayerContext, chosen: Chosen): Reason[] {
  const { shims, bridges, refusals, exports, answers, rootNames } = chosen;
  return [
    ...rootNames.map(({ name, why }) => ({ id: name, why })),
    ...shims.map((shim) => ({
      id: shim.id,
      why: whyShim(program, shim, context, target, range),
      module: `shims/${shim.namespace}/${shim.id.slice(shim.namespace.length + 1)}`,
    })),
    ...bridges.map(({ about, module }) => ({ id: about.id, why: about.why, module: `bridges/${module}` })),
    ...answers.flatMap(answeredBy).map((id) => ({
      id,
      why: `${firstPlace(program, id, context) ?? "the whole reference"} uses it: ${absence(id, target).why}.`,
      module: "core/answer",
    })),
    ...[...refusals].map(([id, { why }]) => ({
      id,
      why: `${firstPlace(program, id, context)} uses it at its start without asking first, so it is there and refuses: ${why}.`,
    })),
    ...[...exports].map(([id, { why }]) => ({
      id,
      why: `${firstPlace(program, id, context)} uses it of what it imports from compat, where it refuses: ${why}.`,
    })),
  ];
}

/** `tts.speak` is `speak` of `tts`. */
function exportsByNamespace(exports: ReadonlyMap<string, Refusal>): Record<string, Record<string, Refusal>> {
  const all = namespaces();
  const found: Record<string, Record<string, Refusal>> = {};
  for (const [id, refusal] of exports) {
    const namespace = namespaceOf(id, all);
    found[namespace] = { ...found[namespace], [id.slice(namespace.length + 1)]: refusal };
  }
  return found;
}

/** The root's two general names come with every layer. */
const furtherRoots = ({ rootNames }: Pick<Chosen, "rootNames">): string[] =>
  rootNames.map(({ name }) => name).filter((name) => name !== "browser");

async function bundleOf(
  chosen: Chosen,
  context: LayerContext,
  { target, range, manifest }: LayerRequest,
): Promise<Bundle> {
  const content = {
    ...chosen,
    browser: BROWSERS[target],
    roots: furtherRoots(chosen),
    refusals: Object.fromEntries(chosen.refusals),
    exports: exportsByNamespace(chosen.exports),
    answers: answerLines(target, chosen.answers, ".", range),
  };
  const bundle = await bundleLayer(layerSource(content), pathOf(context));
  // Only what asks for it brings the manifest along.
  if (!bundle.bytes.has("core/built")) return bundle;
  return bundleLayer(layerSource({ ...content, built: { manifest } }), pathOf(context));
}

async function scriptText({
  module,
  file,
  options,
}: Pick<AddedScript, "module" | "file"> & { readonly options?: unknown }): Promise<string> {
  const source = `import { install } from "./bridges/${module}.js";\ninstall(${JSON.stringify(options, null, 2) ?? ""});\n`;
  return `/* Generated by \`compat build\`: ${module}, a part of the compatibility layer. */\n${(await bundleLayer(source, file)).text}`;
}
