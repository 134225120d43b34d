import type { MemberPlace, TargetBuild } from "../build/build.js";
import type { Attention } from "./attention.js";
import { countTarget } from "./count-target.js";
import type { Reported } from "./json-report.js";
import { type ReportSection, reportSections } from "./report-sections.js";
import { columns, type Paint, wrap } from "./text-columns.js";

/** How a report looks. */
export interface TextOptions {
  readonly paint: Paint;
  /** Everything, and not only what needs attention. */
  readonly verbose: boolean;
  /** Characters in a line. */
  readonly width: number;
}

const OUTCOMES: Readonly<Record<TargetBuild["outcome"], readonly [string, Parameters<Paint>[0]]>> = {
  clean: ["✓ nothing lost", "green"],
  loss: ["! with losses", "yellow"],
  impossible: ["✗ cannot be built", "red"],
};
const COLORS: Readonly<Record<string, Parameters<Paint>[0]>> = {
  impossible: "red",
  missing: "red",
  unavailable: "red",
  dropped: "yellow",
  partial: "yellow",
};
const SHOWN_PLACES = 5;

/** A build for a person: one line for each target, then what needs attention. */
export function textReport({ build, notes, written }: Reported, options: TextOptions): string {
  const { paint, verbose, width } = options;
  const lines = [paint("bold", `${build.name} ${build.version}`), "", ...summary(build.targets, paint), ""];
  for (const section of reportSections(build.targets, verbose)) lines.push(...details(section, options));
  if (verbose || notes.length <= 3)
    lines.push(...notes.flatMap((note) => wrap(note, width, "")), ...(notes.length ? [""] : []));
  else lines.push(`${notes.length} notes about the input; --verbose shows them.`, "");
  for (const { folder, package: file } of written) lines.push(`${paint("green", "wrote")} ${folder}  ${file}`);
  return `${lines.join("\n").trimEnd()}\n`;
}

function summary(targets: readonly TargetBuild[], paint: Paint): string[] {
  const counted = targets.map((target) => ({ target, counts: Object.entries(countTarget(target)) }));
  const head = ["target", "versions", ...(counted[0]?.counts.map(([name]) => name) ?? []), ""];
  const rows = counted.map(({ target: { target, range, outcome }, counts }) => {
    const [text, color] = OUTCOMES[outcome];
    const cells = counts.map(([name, count]) =>
      count && COLORS[name] ? paint(COLORS[name], `${count}`) : `${count || "·"}`,
    );
    return [target, range, ...cells, paint(color, text)];
  });
  const numbers = new Set([...head.keys()].slice(2, -1));
  return columns([head.map((cell) => paint("dim", cell)), ...rows], numbers);
}

function details({ targets, items }: ReportSection, options: TextOptions): string[] {
  const { paint, verbose, width } = options;
  const only = verbose && targets.length === 1 ? targets[0] : undefined;
  const changes = (only?.changes ?? []).map(({ path, change, why }) => `${change} ${path}: ${why}`);
  const layer = (only?.layer ?? []).map(
    ({ id, contexts, why, bytes }) => `${id} (${contexts.join(", ")}; ${bytes} bytes): ${why}`,
  );
  if (!items.length && !changes.length && !layer.length) return [];
  const group = (title: string, texts: readonly string[]) =>
    texts.length ? [`  ${paint("bold", title)}`, ...texts.flatMap((text) => wrap(text, width, "    "))] : [];
  return [
    paint(["bold", "underline"], targets.map(({ target }) => target).join(", ")),
    ...items.flatMap((item) => entry(item, options)),
    ...group("Files that are not as they were", changes),
    ...group("What was put in", layer),
    "",
  ];
}

function entry({ label, subject, text, places }: Attention, { paint, verbose, width }: TextOptions): string[] {
  const shown = verbose ? places : places.slice(0, SHOWN_PLACES);
  const rest = places.length > shown.length ? [`and ${places.length - shown.length} more`] : [];
  const color = COLORS[label];
  return [
    `  ${color ? paint(color, label) : label}  ${paint("bold", subject)}`,
    ...text.flatMap((sentence) => wrap(sentence, width, "    ")),
    ...wrap([...shown.map(placeText), ...rest].join(", "), width, "    ").map((line) => paint("cyan", line)),
  ];
}

const placeText = ({ file, line, guard }: MemberPlace): string => `${file}:${line}${guard ? " (asks first)" : ""}`;
