import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { BROWSERS } from "../build/browsers.js";
import type { TargetBuild } from "../build/build.js";

/** Why each part of the layer is in, and what it costs, as text. */
export function explanation({ target, range, layer, findings, members }: TargetBuild): string {
  const total = layer.reduce((sum, { bytes }) => sum + bytes, 0);
  const parts = layer.flatMap(({ id, contexts, why, bytes }) => [
    `  ${id}  ${bytes} bytes  in ${contexts.join(", ")}`,
    `    ${why}`,
  ]);
  const lost = members.filter(({ lost: sentences, grade }) => grade !== "native" && sentences.length);
  return [
    `compat for ${BROWSERS[target]} ${range}: ${layer.length ? `${layer.length} parts, ${total} bytes before minification` : "nothing is missing, nothing is in"}`,
    ...parts,
    ...(lost.length ? ["What differs from the documentation:"] : []),
    ...lost.map(({ id, grade, lost: sentences }) => `  ${id} (${grade}): ${sentences.join(" ")}`),
    ...(findings.length ? ["What the manifest's conversion did:"] : []),
    ...findings.map(({ severity, path: place, message }) => `  ${severity}  ${place}: ${message}`),
    "",
  ].join("\n");
}

/** Prints the explanation, or writes it to the path that the option gives, below `root`. */
export function explain(built: TargetBuild, option: boolean | string | undefined, root: string): void {
  if (option === true) console.log(explanation(built));
  if (typeof option !== "string") return;
  const file = path.resolve(root, option.replaceAll("[target]", built.target));
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, explanation(built));
}
