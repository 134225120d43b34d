import { type Attempt, isClean, type Run, STEPS, type Step } from "./attempt.js";
import { groupReasons, normalize, totals } from "./reasons.js";

/** The lines about one extension: three marks, its name, and a line for each problem. */
export function attemptLines(attempt: Attempt): string[] {
  const marks = STEPS.map((step) => {
    if (!attempt.reached.includes(step)) return "-";
    return isClean(attempt, step) ? "+" : "x";
  });
  return [
    `${marks.join("")} ${attempt.name}`,
    ...attempt.needs.map((need) => `      needs ${need}`),
    ...attempt.problems.map(({ step, place, text }) => `      ${step} (${place}): ${normalize(text)}`),
    ...(attempt.problems.length > 0 ? attempt.lost.map((loss) => `      the build said: ${loss}`) : []),
  ];
}

/** The totals and the reasons of a run. */
export function summaryLines({ browser, version, asIs, attempts }: Run, baseline: readonly Attempt[]): string[] {
  const lines = ["", `${attempts.length} extensions, ${asIs ? "as they are" : "built"}, in ${browser} ${version}`];
  for (const { step, clean, ownFault, of } of totals(attempts, baseline)) {
    const own = baseline.length > 0 ? `, ${ownFault} fail there as well` : "";
    lines.push(`  ${(step === "installed" ? step : `${step} clean`).padEnd(14)} ${clean} of ${of}${own}`);
  }
  if (!asIs) {
    const whole = attempts.filter(({ without }) => without.length === 0);
    const clean = (step: Step) => whole.filter((attempt) => isClean(attempt, step)).length;
    lines.push(
      `  ${whole.length} use only members that are native or emulated: ${clean("installed")} installed, ${clean("started")} started clean, ${clean("clicked")} clicked clean`,
    );
  }
  const groups = groupReasons(attempts);
  if (groups.length > 0) lines.push("", "Reasons, by how many extensions have them:");
  for (const { step, reason, names } of groups) {
    const few = names.slice(0, 3).join(", ");
    lines.push(`  ${String(names.length).padStart(3)} ${step}: ${reason}  [${few}${names.length > 3 ? ", …" : ""}]`);
  }
  return lines;
}
