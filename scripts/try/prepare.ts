import type { TargetBuild } from "../../src/build/build.js";
import { buildExtension } from "../../src/build/build-extension.js";
import { buildPackage } from "../../src/cli/build-package.js";
import { writeFolder } from "../../src/cli/write-folder.js";
import type { EngineName } from "../../src/compat-table/engines.js";
import { copyExtension } from "../../src/playwright/copy-extension.js";
import type { BrowserName } from "../../src/playwright/index.js";
import type { Found } from "./find-extensions.js";

/** An extension as the browser gets it. */
export interface Prepared {
  /** Undefined when no package can be made. */
  folder?: string;
  /** Why not. */
  impossible: string[];
  /** What the build says is lost, one line each: members first, which a later problem may come from. */
  lost: string[];
  /** Members that the program uses without asking, and that neither the browser nor the layer gives. */
  without: string[];
}

/** A copy of the extension as it is: browsers write into the folders that they load. */
export function copyAsIs({ folder }: Found, to: string): Prepared {
  copyExtension(folder, to);
  return { folder: to, impossible: [], lost: [], without: [] };
}

const targetOf = (browser: BrowserName): EngineName => (browser === "chromium" ? "chrome" : browser);

/** The build of the extension for a browser, as `compat build` writes it. */
export async function buildFor(browser: BrowserName, { folder }: Found, to: string): Promise<Prepared> {
  try {
    return await buildPackage(
      { source: folder, targets: targetOf(browser) },
      buildExtension,
      async ({ targets: [built] }) => {
        if (!built) throw new Error(`Nothing was built for ${browser}.`);
        const impossible = built.findings
          .filter(({ severity }) => severity === "impossible")
          .map(({ message }) => message);
        if (built.outcome !== "impossible") await writeFolder(to, built.files);
        return {
          ...(built.outcome !== "impossible" && { folder: to }),
          impossible,
          lost: lossesOf(built),
          without: withoutOf(built),
        };
      },
    );
  } catch (error) {
    return { impossible: [error instanceof Error ? error.message : String(error)], lost: [], without: [] };
  }
}

const withoutOf = ({ members }: TargetBuild): string[] =>
  members
    .filter(({ grade, places }) => /^(unavailable|missing)$/.test(grade) && places.some(({ guard }) => !guard))
    .map(({ id }) => id);

function lossesOf({ members, findings }: TargetBuild): string[] {
  const without = members.filter(({ grade }) => grade === "unavailable" || grade === "missing" || grade === "partial");
  return [
    ...without.map(
      ({ id, grade, places: [place] }) => `${id} is ${grade}${place ? ` (${place.file}:${place.line})` : ""}`,
    ),
    ...findings.filter(({ severity }) => severity === "loss").map(({ message }) => message),
  ];
}
