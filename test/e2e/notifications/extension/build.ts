import { copyFile, mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { bundleScripts } from "../../fixture/bundle-scripts.js";

const ICON = path.join(import.meta.dirname, "../../contracts/extension/icon.png");

/** Eight pixels of another colour than the icon, so that the two are told apart. */
const PICTURE = `<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="8" height="8" fill="red"/></svg>`;

/** Writes an extension for Gecko whose background loads compat for `notifications`. */
export async function buildNotificationsExtension(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  await bundleScripts(import.meta.dirname, ["background.ts"], folder);
  const manifest = {
    manifest_version: 3,
    name: "Notifications",
    version: "1.0",
    permissions: ["notifications"],
    background: { scripts: ["background.js"] },
    browser_specific_settings: { gecko: { id: "notifications@compat.test" } },
  };
  await writeFile(path.join(folder, "manifest.json"), JSON.stringify(manifest));
  await writeFile(path.join(folder, "picture.svg"), PICTURE);
  await copyFile(ICON, path.join(folder, "icon.png"));
  return folder;
}
