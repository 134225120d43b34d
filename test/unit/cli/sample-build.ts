import type { Build, MemberReport, TargetBuild } from "../../../src/build/build.js";
import type { PackageFile } from "../../../src/build/package.js";

export const inMemory = (text: string): PackageFile => {
  const bytes = new TextEncoder().encode(text);
  return { size: bytes.length, bytes: async () => bytes };
};

export const member = (id: string, grade: MemberReport["grade"], more: Partial<MemberReport> = {}): MemberReport => ({
  id,
  grade,
  repaired: false,
  lost: [],
  places: [{ file: "background.js", line: 1, column: 1, startup: false }],
  ...more,
});

export function targetBuild(
  target: TargetBuild["target"],
  files: Readonly<Record<string, string | PackageFile>>,
  more: Partial<TargetBuild> = {},
): TargetBuild {
  const entries = Object.entries(files).map(
    ([name, file]) => [name, typeof file === "string" ? inMemory(file) : file] as const,
  );
  const empty = { findings: [], members: [], changes: [], layer: [] };
  return { target, range: ">=140", files: new Map(entries), ...empty, outcome: "clean", ...more };
}

export const buildOf = (...targets: TargetBuild[]): Build => ({ name: "Tab Keeper", version: "1.2.0", targets });
