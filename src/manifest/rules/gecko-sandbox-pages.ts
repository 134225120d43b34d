import type { Draft, Rule } from "../conversion.js";
import { isObject, packagePath, strings } from "../json.js";

const RELAY = "compat-sandbox.js";

/** A sandboxed page becomes a frame without origin, inside a page that passes messages on. */
export const rule = {
  id: "gecko-sandbox-pages",
  targets: ["firefox", "thunderbird"],
  why: "Gecko ignores sandbox, so that these pages, which may run foreign code, would have all of the extension's power.",
  docs: "https://developer.chrome.com/docs/extensions/reference/manifest/sandbox",
  apply(draft) {
    const { manifest } = draft;
    const { sandbox } = manifest;
    if (sandbox === undefined) return;
    delete manifest.sandbox;
    const pages = isObject(sandbox) ? sandboxed(draft, strings(sandbox.pages)) : [];
    if (!pages.length) return;
    for (const page of pages) wrap(draft, page);
    draft.write(RELAY, RELAY_SCRIPT);
    draft.report(
      "loss",
      "sandbox.pages",
      `${pages.join(", ")}: moved into a sandboxed frame at the same address, which passes messages on. The frame's own address differs, and messages seem to come from the extension's origin instead of "null".`,
    );
    const policy = isObject(draft.original.content_security_policy) && draft.original.content_security_policy.sandbox;
    if (typeof policy !== "string") return;
    draft.report(
      "loss",
      "content_security_policy.sandbox",
      "Only its sandbox flags are kept: Gecko has no policy for such pages, so their code may load other origins' scripts.",
      "Add a policy to the page itself, with <meta http-equiv>.",
    );
  },
} as const satisfies Rule;

/** The pages of the package that a list names; Chrome takes `*` in it. */
function sandboxed(draft: Draft, patterns: readonly string[]): string[] {
  const pages = new Set<string>();
  const all = [...draft.files.paths()].filter((path) => /\.x?html?$/i.test(path)).sort();
  for (const [index, pattern] of patterns.entries()) {
    const path = packagePath(pattern);
    const expression = new RegExp(`^${path.replace(/[.+^${}()|[\]\\?]/g, "\\$&").replace(/\*/g, ".*")}$`);
    const found = all.filter((candidate) => expression.test(candidate));
    for (const page of found) pages.add(page);
    if (!found.length) draft.report("note", `sandbox.pages[${index}]`, `The package has no page ${path}.`);
  }
  return [...pages];
}

function wrap(draft: Draft, page: string): void {
  const text = draft.files.text(page);
  if (text === undefined) {
    draft.report("impossible", "sandbox.pages", `${page} could not be read, and must not run without its sandbox.`);
    return;
  }
  // Beside the original, so that relative addresses in it still hold.
  const inner = page.replace(/(\.[^./]*)$/, ".compat-sandbox$1");
  draft.write(inner, text);
  draft.write(page, wrapperPage(inner.slice(inner.lastIndexOf("/") + 1), flagsOf(draft)));
}

/** What Chrome allows such pages when nothing is said; the origin is never given back. */
function flagsOf({ original }: Draft): string {
  const csp = original.content_security_policy;
  const text = isObject(csp) && typeof csp.sandbox === "string" ? csp.sandbox : "";
  const flags = /(?:^|;)\s*sandbox([^;]*)/i.exec(text)?.[1]?.trim().split(/\s+/);
  const given = flags ?? ["allow-scripts", "allow-forms", "allow-popups", "allow-modals"];
  return given.filter((flag) => /^allow-/.test(flag) && !/same-origin|top-navigation/i.test(flag)).join(" ");
}

const attribute = (text: string): string => text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");

function wrapperPage(inner: string, flags: string): string {
  return `<!doctype html>
<!-- Keeps ${attribute(inner)} in a sandbox, as the manifest key "sandbox" does in Chrome. -->
<html>
<head>
<meta charset="utf-8">
<style>html, body, iframe { border: 0; display: block; height: 100%; margin: 0; width: 100% }</style>
</head>
<body>
<iframe sandbox="${flags}" data-page="${attribute(encodeURI(inner))}"></iframe>
<script src="/${RELAY}"></script>
</body>
</html>
`;
}

const RELAY_SCRIPT = `// Passes messages between the page around this one and the sandboxed page inside it.
const frame = document.querySelector("iframe");
addEventListener("message", ({ source, data, ports }) => {
  const outside = parent === window ? opener : parent;
  if (source === frame.contentWindow) outside?.postMessage(data, "*", [...ports]);
  else if (source === outside) frame.contentWindow.postMessage(data, "*", [...ports]);
});
frame.src = frame.dataset.page + location.search + location.hash;
`;
