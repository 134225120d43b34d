import { expect, type RunningExtension, test } from "../../../src/playwright/index.js";
import { serveWebPage } from "../fixture/web-page.js";
import { allowInChromium } from "./allow-in-chromium.js";
import { withExtension } from "./package/launch.js";

// biome-ignore lint/suspicious/noExplicitAny: a test calls whatever the API has.
declare const browser: any;

/** What the background was told: by which event, what, and by whom. */
interface Told {
  readonly event: string;
  readonly message: unknown;
  readonly sender: { readonly id?: string; readonly url?: string; readonly userScriptWorldId?: string };
}
const everything = (extension: RunningExtension) =>
  extension.background.evaluate(() => (globalThis as unknown as { told: Told[] }).told);

/** The user script: it writes into the page what it got. */
const SCRIPT = `
const { runtime } = globalThis.browser ?? globalThis.chrome ?? {};
const show = (name, value) => (document.documentElement.dataset[name] = JSON.stringify(value));
show("api", [typeof runtime?.sendMessage, typeof runtime?.connect]);
if (runtime?.sendMessage) {
  runtime.sendMessage({ question: 1 }).then((answer) => show("answer", answer));
  const port = runtime.connect({ name: "user script" });
  port.onMessage.addListener((message) => show("line", message));
  port.postMessage("hello");
}
`;

/** Lets the extension have user scripts, and the background listen to everything that could be one. */
async function prepare(extension: RunningExtension): Promise<void> {
  // Before Chromium 138 it is enough to be a developer.
  const hasSwitch = Number.parseInt(extension.version, 10) >= 138;
  if (extension.browser === "chromium") await allowInChromium(extension, hasSwitch ? { userScriptsAccess: true } : {});
  else await extension.grantPermissions({ permissions: ["userScripts"] });
  const kind = () => extension.background.evaluate(() => typeof browser.userScripts?.register).catch(() => "loading");
  await expect.poll(kind).toBe("function");
  await extension.background.evaluate(() => {
    const all: Told[] = [];
    Object.assign(globalThis, { told: all });
    for (const event of ["onMessage", "onMessageExternal", "onUserScriptMessage"]) {
      browser.runtime[event].addListener(
        (message: unknown, sender: Told["sender"], respond: (answer: unknown) => void) => {
          all.push({ event, message, sender });
          setTimeout(() => respond({ answer: event }), 10);
          return true;
        },
      );
    }
    for (const event of ["onConnect", "onConnectExternal", "onUserScriptConnect"]) {
      // biome-ignore lint/suspicious/noExplicitAny: a test calls whatever the API has.
      browser.runtime[event].addListener((port: any) => {
        all.push({ event, message: port.name, sender: port.sender });
        port.onMessage.addListener((message: unknown) => port.postMessage({ answer: event, message }));
      });
    }
  });
}

/** Registers the user script alone, in a world of that name if there is one. */
const register = (extension: RunningExtension, world: { worldId?: string; messaging?: boolean }) =>
  extension.background.evaluate(
    async ([code, { worldId, messaging }]) => {
      const named = worldId ? { worldId } : {};
      if (messaging) await browser.userScripts.configureWorld({ ...named, messaging });
      await browser.userScripts.unregister();
      const script = { id: "one", matches: ["http://127.0.0.1/*"], js: [{ code }], ...named };
      await browser.userScripts.register([script]);
    },
    [SCRIPT, world] as const,
  );

test("user scripts speak only when allowed to, and are heard by their own events alone (CR-157, CR-158, CR-181, TB-074)", async ({
  target,
}, info) => {
  test.skip(target.endsWith("-115"), "Gecko has user scripts for manifest version 3 since 134 and 136.");
  const permission = target.startsWith("chromium") ? "permissions" : "optional_permissions";
  const wishes = { manifest: { [permission]: ["userScripts"] } };
  const site = await serveWebPage("<!doctype html><title>Web page</title>");
  try {
    await withExtension(target, info, { wishes }, async (extension) => {
      /** Opens the page, and gives what the user script shows in it under these names. */
      const shown = async (...names: string[]): Promise<unknown[]> => {
        const { page } = await extension.content(site.url);
        const texts = names.map((name) => page.waitFor((key) => document.documentElement.dataset[key], name));
        return (await Promise.all(texts)).map((text) => JSON.parse(text ?? "null"));
      };
      await prepare(extension);
      await register(extension, {});
      expect(await shown("api")).toEqual([["undefined", "undefined"]]);
      // Chromium has further worlds since 133.
      const worlds = target === "chromium-120" ? [{}] : [{}, { worldId: "second" }];
      for (const world of worlds) {
        await register(extension, { ...world, messaging: true });
        const [api, answer, line] = await shown("api", "answer", "line");
        expect(api).toEqual(["function", "function"]);
        expect(answer).toEqual({ answer: "onUserScriptMessage" });
        expect(line).toEqual({ answer: "onUserScriptConnect", message: "hello" });
      }
      const all = await everything(extension);
      expect(all.map(({ event }) => event).sort()).toEqual([
        ...worlds.map(() => "onUserScriptConnect"),
        ...worlds.map(() => "onUserScriptMessage"),
      ]);
      for (const { sender } of all) expect(sender).toMatchObject({ id: extension.id, url: site.url });
      // Chromium does not tell the world.
      const told = extension.browser === "chromium" ? worlds.map(() => undefined) : ["", "second"];
      expect(all.map(({ sender }) => sender.userScriptWorldId)).toEqual(told.flatMap((world) => [world, world]));
    });
  } finally {
    site.close();
  }
});
