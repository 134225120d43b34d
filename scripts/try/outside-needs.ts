import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Manifest } from "../../src/manifest/conversion.js";
import type { Found } from "./find-extensions.js";
import { manifestFiles } from "./manifest-files.js";

/** The scripts of the nearest package.json, in the extension's folder or one of the two above it. */
function packageScripts(folder: string): Record<string, string> {
  for (const up of [".", "..", "../.."]) {
    const file = path.join(folder, up, "package.json");
    if (!existsSync(file)) continue;
    const { scripts = {} } = JSON.parse(readFileSync(file, "utf8")) as { scripts?: Record<string, string> };
    return scripts;
  }
  return {};
}

const permissionsOf = (manifest: Manifest): unknown[] =>
  [manifest.permissions, manifest.optional_permissions].flatMap((list) => (Array.isArray(list) ? list : []));

/** What an extension needs beyond a browser, one sentence each. Nothing is left out for it: it only explains. */
export function outsideNeeds({ folder }: Found, manifest: Manifest): string[] {
  const needs: string[] = [];
  const missing = manifestFiles(manifest).filter((file) => !existsSync(path.join(folder, file)));
  if (missing.length > 0) {
    const build = Object.keys(packageScripts(folder)).find((name) => /build|bundle|compile/.test(name));
    needs.push(
      build
        ? `a build of its own (npm run ${build}): ${missing.join(", ")} is not there`
        : `files that are not there: ${missing.join(", ")}`,
    );
  }
  if ("experiment_apis" in manifest) needs.push("an experiment: privileged code for one browser");
  const { app } = manifest as { app?: { background?: unknown } };
  if (app?.background) needs.push("Chrome apps, which are no extensions");
  if (permissionsOf(manifest).includes("nativeMessaging")) needs.push("a native program");
  if ("oauth2" in manifest || permissionsOf(manifest).includes("identity")) needs.push("a login");
  return needs;
}
