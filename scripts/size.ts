/**
 * Measures every entry, minified and gzipped, against its ceiling and against webextension-polyfill. Fails above one.
 *   npm run size
 */
import { readdirSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { answerEntry } from "../src/build/answer-entry.js";
import { neededShims } from "../src/build/needed-shims.js";
import { tableAnswers } from "../src/build/table-answers.js";
import { targetEntry } from "../src/build/target-entry.js";
import { answersFor } from "../src/compat-table/answers.js";
import { engineNames } from "../src/compat-table/engines.js";
import type { Target } from "../src/core/api.js";
import { loadShim, ROOT, shimFiles } from "./gen/shim-files.js";

interface Ceiling {
  readonly unit: "min" | "gzip";
  readonly bytes: number;
}

/** What each kind of entry may cost. The lean ones are what a build for known targets puts in. */
const CEILINGS = {
  nothing: { unit: "min", bytes: 150 },
  oneShim: { unit: "gzip", bytes: 700 },
  namespaceOnly: { unit: "gzip", bytes: 2600 },
  // With the answers for what three browsers lack, and the reasons.
  answers: { unit: "gzip", bytes: 4200 },
  // What a build for one target puts in: 2.1 kB that all namespaces share, and its own rows.
  targetAnswers: { unit: "gzip", bytes: 2900 },
  everything: { unit: "gzip", bytes: 12_900 },
  // Beside every shim it has the words of every difference, which `support()` answers with.
  root: { unit: "gzip", bytes: 55_000 },
} as const satisfies Record<string, Ceiling>;

/** Shims that are more than one function, why, and what they may cost: a tenth more than the largest of a line does. */
const BIGGER: readonly { readonly ids: RegExp; readonly bytes: number; readonly why: string }[] = [
  { ids: /getPackageDirectoryEntry$/, bytes: 3770, why: "a file system: entries, readers, files, their errors" },
  {
    ids: /getContexts$/,
    bytes: 3060,
    why: "a query with its own checks, over contexts that tell each other of themselves",
  },
  { ids: /getContexts-values$/, bytes: 2160, why: "a query with its own checks, in both styles" },
  { ids: /offscreen\.createDocument$/, bytes: 3580, why: "checked arguments, a frame, and a background kept awake" },
  { ids: /offscreen\.(closeDocument|hasDocument)$/, bytes: 1700, why: "the same frame, in both styles" },
  { ids: /offscreen\.Reason$/, bytes: 1140, why: "fifteen reasons, where no native namespace is" },
  {
    ids: /enus\.(create|update)(-options)?$/,
    bytes: 2340,
    why: "items of one browser as another takes them, and its refusals in Chrome's words",
  },
  { ids: /enus\.remove(All)?$/, bytes: 1550, why: "both styles, and the question whether an item is there" },
  { ids: /enus\./, bytes: 1080, why: "the question which browser's menus it can stand on" },
  { ids: /permissions\.\w+-names$/, bytes: 2400, why: "the names that only other browsers know, in both styles" },
  {
    ids: /downloads\.download-options$/,
    bytes: 1970,
    why: "the same as all options, and addresses of data that become blobs",
  },
  {
    ids: /downloads\.\w+-query$/,
    bytes: 2110,
    why: "words that only Chrome knows, and a declared table, in both styles",
  },
  { ids: /tabs\.duplicate-properties$/, bytes: 2060, why: "checked properties, a copy that is moved, in both styles" },
  { ids: /tabs\.create-options$/, bytes: 1900, why: "a declared table, results of our own, in both styles" },
  {
    ids: /tabs\.query-options$/,
    bytes: 3200,
    why: "a table of what tabs of each browser have, patterns that are matched by ourselves, in both styles",
  },
  { ids: /webRequest\.on\w+-filter$/, bytes: 2200, why: "a table for each browser, and patterns matched by ourselves" },
  { ids: /tabs\.onUpdated-filter$/, bytes: 2220, why: "every word of a filter, compared by ourselves" },
  { ids: /windows\.onRemoved-filter$/, bytes: 1850, why: "types of windows that outlive the background" },
  {
    ids: /-filter$/,
    bytes: 1350,
    why: "filters of each browser, and listeners that stay known behind an event of the browser",
  },
  {
    ids: /-extraInfoSpec$/,
    bytes: 950,
    why: "listeners that stay known behind an event of the browser",
  },
  {
    ids: /notifications\.update$/,
    bytes: 1850,
    why: "the options of two calls through a declared table, one call after the other, in both styles",
  },
  { ids: /action\.\w+-(reset|details)$/, bytes: 1910, why: "two forms of one call, in both styles" },
  {
    ids: /notifications\.\w+-byUser$/,
    bytes: 1790,
    why: "what the program closed itself, kept for the contexts that hear of it",
  },
  { ids: /action\.\w+-navigation$/, bytes: 950, why: "a listener for the loads of tabs, in the background" },
  { ids: /i18n\.getMessage-/, bytes: 970, why: "Chrome's places for substitutions, and its escaping" },
  {
    ids: /-(unmanaged|missing|theme|failure|result|answer|description)$|alarms\.get\w*-shape$/,
    bytes: 1540,
    why: "an answer of our own, in both styles",
  },
  { ids: /topSites\.get-options$/, bytes: 1820, why: "a declared table, and the limit, in both styles" },
  { ids: /browsingData\.remove-options$/, bytes: 1900, why: "tables of two arguments, and what must not seem removed" },
  {
    ids: /-(options|window|length)$/,
    bytes: 1650,
    why: "a declared table for each browser, and the rules that it is written in",
  },
  {
    ids: /sidePanel\.(open|set\w+)$/,
    bytes: 4950,
    why: "kept options, events of our own, and two surfaces, because an entry does not know its browser",
  },
  { ids: /sidePanel\.(close|getLayout|on\w+)$/, bytes: 4160, why: "the same, without what opens a panel" },
  {
    ids: /sidePanel\.get(Options|PanelBehavior)$/,
    bytes: 2250,
    why: "kept options, and the manifest's, in both styles",
  },
  { ids: /sidePanel\.Side$/, bytes: 1000, why: "two sides, where no native namespace is" },
  {
    ids: /sessions\.(getRecentlyClosed|restore)$/,
    bytes: 4540,
    why: "a log of closed tabs that outlives the background, what notes them, and checks of both styles",
  },
  { ids: /sessions\.onChanged$/, bytes: 3110, why: "the same log, and an event that all contexts hear" },
  {
    ids: /downloads\.(DangerType|InterruptReason)$/,
    bytes: 1150,
    why: "some thirty constants beside the browser's own",
  },
  {
    ids: /\.(ResourceType|RuleConditionKeys|UnsupportedRegexReason|ExtensionType|LaunchType|AutofillBlockedType|IPHandlingPolicy|WindowType|DomainType|HeaderOperation|RequestMethod|RuleActionType|IdleState|StyleOrigin|AccessLevel|TabStatus|On\w+Options)$/,
    bytes: 990,
    why: "constants beside the browser's own, where the namespace has them",
  },
  { ids: /windows\.create-pages$/, bytes: 1550, why: "pages that are opened one by one, in both styles" },
  { ids: /onAlarm-shape$/, bytes: 960, why: "listeners that stay known when wrapped, and what they get" },
  { ids: /bookmarks\.\w+-root$/, bytes: 930, why: "ids of Chrome's in every form that an argument has" },
  {
    ids: /omnibox\.onInputChanged-markup$/,
    bytes: 1150,
    why: "text from Chrome's XML, behind an event of the browser",
  },
  { ids: /omnibox\.setDefaultSuggestion-markup$/, bytes: 1650, why: "a declared table, and text from Chrome's XML" },
  {
    ids: /onChanged-unchanged$/,
    bytes: 1070,
    why: "stored values that are compared, behind an event of the browser",
  },
  {
    ids: /commands\.onCommand-panel$/,
    bytes: 1060,
    why: "listeners that stay known when wrapped, and whose window a panel is",
  },
  { ids: /restartAfterDelay$/, bytes: 2150, why: "a scheduler that outlives the background" },
  { ids: /onInstalled-reason$/, bytes: 1490, why: "state that outlives the background" },
  { ids: /(onEnabled|requestUpdateCheck)$/, bytes: 1650, why: "state that outlives the background" },
  {
    ids: /\.connect(Native)?-disconnectReason$/,
    bytes: 1470,
    why: "ports of our own events, and lastError while they end",
  },
  { ids: /onConnect(External)?-disconnectReason$/, bytes: 1590, why: "the same, behind an event of the browser" },
  {
    ids: /(getBackgroundPage|getBrowserInfo|getPlatformInfo-values|openOptionsPage-optionsPage)$/,
    bytes: 1460,
    why: "promise and callback, with lastError and checked arguments",
  },
  { ids: /get(Document|Frame)Id$/, bytes: 1320, why: "a frame's place in the window, and checked arguments" },
  { ids: /onUpdateAvailable-pending$/, bytes: 1080, why: "state that outlives the background" },
  {
    ids: /on(BrowserUpdateAvailable|ConnectNative|PerformanceWarning|RestartRequired)$/,
    bytes: 1070,
    why: "an event of our own, with checked arguments",
  },
  {
    ids: /Message(External)?-promiseReply$/,
    bytes: 1060,
    why: "answers and rejections that travel both ways, for listeners that stay known when wrapped",
  },
  {
    ids: /on(Message|Connect)(External)?-(firstAnswer|sender)$/,
    bytes: 950,
    why: "listeners that stay known when wrapped, and what they get",
  },
  {
    ids: /(PlatformArch|getManifest-values|restart|sendMessage-options)$/,
    bytes: 820,
    why: "a choice of the extension, or values of another browser, beside the member",
  },
];

const ceilingOf = (id: string): Ceiling => {
  const bigger = BIGGER.find(({ ids }) => ids.test(id));
  return bigger ? { unit: "gzip", bytes: bigger.bytes } : CEILINGS.oneShim;
};

function entryCeiling(namespace: string): Ceiling {
  if (shimmed.has(namespace)) return CEILINGS.everything;
  // Sixty settings of two sides, each with four members.
  if (namespace === "privacy") return { unit: "gzip", bytes: 4800 };
  return Object.keys(answersFor(namespace)).length ? CEILINGS.answers : CEILINGS.namespaceOnly;
}

async function measure(contents: string): Promise<{ min: number; gzip: number }> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: ROOT, loader: "ts" },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: "es2022",
    logLevel: "error",
  });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  return { min: code.length, gzip: gzipSync(code, { level: 9 }).length };
}

interface Row {
  readonly name: string;
  readonly source: string;
  readonly ceiling: Ceiling;
}

const shimmed = new Set(shimFiles().map(({ namespace }) => namespace));
const entries = readdirSync(path.join(ROOT, "src/entries")).map((file) => path.basename(file, ".ts"));

const answering = entries.flatMap((name) =>
  engineNames
    .filter((target) => answerEntry(name, target, "all", [], "./src"))
    .map((target) => [name, target] as const),
);

const abouts = await Promise.all(shimFiles().map(async (file) => (await loadShim(file)).about));
/** The entry that a build for one target puts in, for a source that is written against Chrome's reference. */
function builtFor(target: Target, range: string, ceiling: Ceiling): Row {
  const needed = neededShims(abouts, { targets: { [target]: range }, references: ["chrome"] }, tableAnswers);
  const ids = needed.map(({ id }) => id).filter((id) => id.startsWith("runtime."));
  const name = `compat/runtime for ${target} ${range}: ${ids.length || "no"} shims`;
  return { name, source: targetEntry("runtime", ids, "./src"), ceiling };
}

const rows: Row[] = [
  builtFor("chrome", ">=156", CEILINGS.nothing),
  builtFor("firefox", ">=140", CEILINGS.everything),
  builtFor("thunderbird", ">=140", CEILINGS.everything),
  ...shimFiles().map(({ id, namespace }) => ({
    name: `only ${id}`,
    source: targetEntry(namespace, [id], "./src"),
    ceiling: ceilingOf(id),
  })),
  ...answering.map(([namespace, target]) => ({
    name: `answers of ${namespace} for ${target}`,
    source: answerEntry(namespace, target, "all", [], "./src"),
    ceiling: CEILINGS.targetAnswers,
  })),
  ...entries.map((name) => ({
    name: `compat/${name}`,
    source: `export * from "./src/entries/${name}.ts"`,
    ceiling: entryCeiling(name),
  })),
  { name: "compat", source: `export * from "./src/index.ts"`, ceiling: CEILINGS.root },
];

const opponent = await measure(`export { default } from "webextension-polyfill"`);
const width = Math.max(...rows.map(({ name }) => name.length)) + 2;
const line = (name: string, min: number | string, gzip: number | string, rest: string) =>
  console.log(`${name.padEnd(width)}${String(min).padStart(8)}${String(gzip).padStart(8)}  ${rest}`);

line("entry", "min", "gzip", "ceiling");
line("webextension-polyfill", opponent.min, opponent.gzip, "(for comparison)");
let above = 0;
for (const { name, source, ceiling } of rows) {
  const size = await measure(source);
  const over = size[ceiling.unit] > ceiling.bytes;
  if (over) above += 1;
  line(name, size.min, size.gzip, `${ceiling.bytes} ${ceiling.unit}${over ? "  ABOVE" : ""}`);
}
if (above) {
  console.error(
    `${above} entries are above their ceilings: make them smaller, or say in scripts/size.ts why one may grow.`,
  );
  process.exitCode = 1;
}
