import type { Use } from "./file-scan.js";
import type { ScanContext } from "./manifest-entries.js";

/** Calls that bring scripts into web pages, with the options that name them. */
const INJECTIONS: Readonly<Record<string, RegExp>> = {
  "scripting.executeScript": /^0\.files\.\d+$/,
  "scripting.registerContentScripts": /^0\.\d+\.js\.\d+$/,
  "scripting.updateContentScripts": /^0\.\d+\.js\.\d+$/,
  "contentScripts.register": /^0\.js\.\d+\.file$/,
  "userScripts.register": /^0\.(?:\d+\.)?js\.\d+\.file$/,
  "userScripts.execute": /^0\.js\.\d+\.file$/,
  "tabs.executeScript": /^[01]\.file$/,
  "composeScripts.register": /^0\.js\.\d+\.file$/,
  "messageDisplayScripts.register": /^0\.js\.\d+\.file$/,
  "scripting.compose.registerScripts": /^0\.\d+\.js\.\d+$/,
  "scripting.messageDisplay.registerScripts": /^0\.\d+\.js\.\d+$/,
};

/** True for a call that can bring packaged scripts into web pages, computed names included. */
export function injects({ path }: Use): boolean {
  return path in INJECTIONS;
}

/** The files that a call loads, as written: scripts into web pages, and pages of the extension's own. */
export function loadedBy({ path, options }: Use): { written: string; context: ScanContext }[] {
  const script = INJECTIONS[path];
  return options.flatMap((option): { written: string; context: ScanContext }[] => {
    if (typeof option.value !== "string") return [];
    if (script?.test(option.path)) return [{ written: option.value, context: "content" }];
    return /\.x?html?([?#].*)?$/i.test(option.value) ? [{ written: option.value, context: "page" }] : [];
  });
}
