import type { EngineName } from "../compat-table/engines.js";
import type { Finding, Manifest } from "../manifest/conversion.js";
import { BROWSERS } from "./browsers.js";
import type { Program } from "./program.js";

const REMOTE = /^(https?:)?\/\//i;

const at = ({ file, line }: { file: string; line: number }): string => `${file}:${line}`;

/** Where the code of an extension of manifest version 2 may come from, as its policy says. */
function allowsRemote({ manifest_version, content_security_policy: policy }: Manifest): boolean {
  return manifest_version !== 3 && typeof policy === "string" && /https?:/.test(policy);
}

/** Code from elsewhere: no browser runs it in an extension of manifest version 3. */
function remoteCode({ imports }: Program, manifest: Manifest): Finding[] {
  const ran = allowsRemote(manifest);
  return imports
    .filter(({ kind, specifier }) => kind !== "frame" && specifier !== undefined && REMOTE.test(specifier))
    .map((found) => ({
      rule: "remote-code",
      severity: ran ? "impossible" : "note",
      path: at(found),
      message: `${at(found)} loads code from ${found.specifier}, ${
        ran ? "which no extension of manifest version 3 may do" : "which the browser refuses in the original as well"
      }.`,
      advice: "Put the code into the package.",
      docs: "https://developer.chrome.com/docs/extensions/develop/migrate/remote-hosted-code",
    }));
}

/** Addresses that only Chrome understands, in what runs elsewhere. */
function chromeAddresses({ literals }: Program, target: EngineName, bridged: ReadonlySet<string>): Finding[] {
  if (target === "chrome") return [];
  return literals.flatMap((literal): Finding[] => {
    const place = {
      path: at(literal),
      docs: "https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Chrome_incompatibilities",
    };
    // The adaptation of the source has dealt with these.
    if (literal.kind === "extension-url") return [];
    if (literal.kind === "favicon-url") {
      if (bridged.has("favicon")) return [];
      const message = `${at(literal)} asks for ${literal.text}, which ${BROWSERS[target]} does not serve.`;
      return [
        { ...place, rule: "favicon-address", severity: "loss", message, advice: "Use tabs.Tab.favIconUrl there." },
      ];
    }
    if (bridged.has("own-urls")) return [];
    const message = `${at(literal)} names ${literal.text}, a page that ${BROWSERS[target]} does not have.`;
    return [{ ...place, rule: "browser-address", severity: "loss", message, advice: "Leave the page out there." }];
  });
}

/** Members that want the user's gesture, which does not reach a background in a document, and what to do instead. */
const GESTURES: Readonly<Record<string, string>> = {
  "permissions.request": "Call it in the popup or another page of the extension.",
  "sidebarAction.open": "Let users open the panel, or call it in a page of the extension.",
  "sidebarAction.toggle": "Let users open the panel, or call it in a page of the extension.",
  "sidePanel.open": "Let users open the panel, or call it in a page of the extension.",
};

/** What a background cannot do from the document that it runs in, by the place where it does it. */
function outOfDocument({ uses }: Program, bridges: ReadonlySet<string>): Finding[] {
  if (!bridges.has("background-document")) return [];
  const docs = "https://developer.chrome.com/docs/extensions/reference/api/offscreen";
  const loss = { rule: "background-document", severity: "loss", docs } as const;
  return uses.flatMap((use): Finding[] => {
    if (use.context !== "background" || use.access !== "call") return [];
    const path = at(use);
    const gesture = GESTURES[use.id];
    if (gesture) {
      const message = `${path} calls ${use.id}, which wants a gesture of the user: those that the background hears of do not count in its document.`;
      return [{ ...loss, path, message, advice: gesture }];
    }
    if (use.id !== "scripting.executeScript" || !use.options.some((option) => option.path === "0.func")) return [];
    const message = `${path} injects a function, and functions cannot be carried from the background's document to Chrome's API.`;
    return [{ ...loss, path, message, advice: "Put it into a file of the package, and name that as files." }];
  });
}

/** What a background that waits before its listeners are there comes to. */
function waitingBackground({ awaits }: Program, target: EngineName, bridges: ReadonlySet<string>): Finding[] {
  // A document may wait, and the worker before it adds the listeners.
  if (bridges.has("background-document")) return [];
  return awaits.map((found) => ({
    rule: "top-level-await",
    severity: target === "chrome" ? "impossible" : "loss",
    path: at(found),
    message:
      target === "chrome"
        ? `${at(found)} waits at the top level of a module that the background starts with: Chrome does not start a service worker that does.`
        : `${at(found)} waits at the top level of a module that the background starts with: once ${BROWSERS[target]} has ended the background, no event starts it again for a listener that is added afterwards.`,
    advice: "Add every listener first, and move what waits into an async function that they call.",
    docs: "https://developer.chrome.com/docs/extensions/develop/concepts/service-workers/events",
  }));
}

/** What could not be read, and was left as it is. */
function unread({ files }: Program): Finding[] {
  return files.flatMap(({ scan }) =>
    scan.problems.map(({ line, column, message }) => ({
      rule: "syntax",
      severity: "note" as const,
      path: `${scan.path}:${line}`,
      message: `${scan.path}:${line}:${column} could not be read: ${message}`,
      advice: "What this part uses is unknown, and may lack its shims: build with --all.",
      docs: "https://tc39.es/ecma262/",
    })),
  );
}

/** What a program's code says that a target cannot do, beside its use of members. */
export function programFindings(
  program: Program,
  manifest: Manifest,
  target: EngineName,
  bridges: ReadonlySet<string>,
): Finding[] {
  return [
    ...remoteCode(program, manifest),
    ...chromeAddresses(program, target, bridges),
    ...outOfDocument(program, bridges),
    ...waitingBackground(program, target, bridges),
    ...unread(program),
  ];
}
