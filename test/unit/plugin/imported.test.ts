import vm from "node:vm";
import { expect, test } from "vitest";
import { BUNDLERS, output, project } from "./sample-project.js";

const MANIFEST = {
  ...{ manifest_version: 3, name: "Speaks", version: "1.0", background: { service_worker: "worker.js" } },
  permissions: ["tts"],
};
const WORKER = `import { tts } from "compat/tts";
  import { tabs } from "compat/tabs";
  import { runtime } from "compat/runtime";
  globalThis.result = { speak: () => tts.speak("hello"), checked: () => Boolean(chrome.tts), tabs, runtime };`;

/** Runs the background of a package where `tts` is not there, as in Firefox. */
function run(scripts: readonly string[]) {
  const runtime = { id: "speaks", getURL: () => "moz-extension://speaks/", getManifest: () => ({}) };
  const api = { runtime, tabs: { query: () => Promise.resolve([]) } };
  const scope = vm.createContext({ browser: api, chrome: api, queueMicrotask, console });
  for (const script of scripts) vm.runInContext(script, scope);
  return { api, result: scope.result as { speak(): Promise<void>; checked(): boolean; tabs: object; runtime: object } };
}

test.each(Object.entries(BUNDLERS))(
  "with %s, what an import lacks says why, and a feature check stays true",
  async (_, bundle) => {
    const folder = project({ "manifest.json": JSON.stringify(MANIFEST), "worker.js": WORKER });
    await bundle(folder, { target: "firefox" });
    const { text, layer } = output(folder);
    expect(layer("background")).toEqual(["tts.speak"]);
    const { api, result } = run([text("compat/background.js"), text("worker.js")]);
    await expect(result.speak()).rejects.toThrow(/^tts\.speak is not available in Firefox: /);
    expect(result.checked()).toBe(false);
    expect(result.tabs).toBe(api.tabs);
    expect(result.runtime).toBe(api.runtime);
  },
  60_000,
);
