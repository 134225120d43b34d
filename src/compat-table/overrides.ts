import type { EngineName } from "./engines.js";
import type { NativeRange } from "./table.js";

/** A correction of what the sources say. */
export interface Override {
  id: string;
  engine: EngineName;
  native: NativeRange;
  reason: string;
  link: string;
}

/** One line each; the newest evidence goes into the reason. */
export const overrides: readonly Override[] = [
  // biome-ignore format: one line each
  { id: "runtime.lastError", engine: "chrome", native: "*", reason: "the property exists only while a callback runs", link: "https://developer.chrome.com/docs/extensions/reference/api/runtime#property-lastError" },
  // biome-ignore format: one line each
  { id: "extension.lastError", engine: "chrome", native: null, reason: "Manifest V2 only; never set in a Manifest V3 worker", link: "https://developer.chrome.com/docs/extensions/reference/api/extension" },
];

/**
 * Namespaces in the schemas of a browser that no extension gets: Chrome Apps, the browser's own pages, manifest
 * types, tests and Mozilla's own add-ons.
 */
const notForExtensions: readonly RegExp[] = [
  /^app(\.|$)/,
  /^(sockets?|fileSystem|syncFileSystem|hid|mdns|webViewRequest|system\.network|bluetooth\w*|serial)(\.|$)/,
  /^(automation|crossOriginIsolation|declarativeWebRequest|mimeHandler|mojo\w*|test|controlledFrame)(\.|$)/,
  /^(experimentalActor|experimentalAiData|enterprise\.webrtc)(\.|$)/,
  /^(chrome_url_overrides|extensionsManifestTypes|fileHandlers|iconVariants|incognito|mimeHandlers|oauth2|protocolHandlers|requirements|sharedModule|webAccessibleResources\w*)(\.|$)/,
  /^(activityLog|experiments|networkStatus|normandyAddonStudy|telemetry|manifest)(\.|$)/,
  /^declarativeContent\.\w+InstanceType(\.|$)/,
  /^runtime\.markListenerRegistrationComplete$/,
];

/** False for what an ordinary extension never gets, such as `browser.test` of an automated Gecko. */
export function isForExtensions(id: string): boolean {
  return !notForExtensions.some((pattern) => pattern.test(id));
}

/**
 * What Chromium gave to extensions of manifest version 2 only; its embedded schema does not say so.
 * https://developer.chrome.com/docs/extensions/develop/migrate/api-calls
 */
export const manifestVersionTwo: readonly RegExp[] = [
  /^(browserAction|pageAction)(\.|$)/,
  /^extension\.(getExtensionTabs|getURL|lastError|onRequest|onRequestExternal|sendRequest)$/,
  /^tabs\.(executeScript|insertCSS|removeCSS|getAllInWindow|getSelected|sendRequest)$/,
  /^tabs\.(onActiveChanged|onHighlightChanged|onSelectionChanged)$/,
];

/** What opens a member in Chromium and cannot be measured with a manifest alone. */
export const needsInChrome: Readonly<Record<string, readonly string[]>> = {
  // https://developer.chrome.com/docs/extensions/reference/api/userScripts (and a switch that the user sets)
  "permission:userScripts": ["userScripts"],
  // https://developer.chrome.com/docs/extensions/how-to/devtools/extend-devtools
  "manifest:devtools_page": ["devtools"],
};
