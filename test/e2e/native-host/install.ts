import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { BrowserName, LaunchOptions, RunningExtension } from "../../../src/playwright/index.js";

/** The name under which extensions call the host. */
export const HOST = "org.compat.test_host";

/** The folder below a profile or home in which each browser looks for the user's native messaging hosts. */
const PLACES: Readonly<Record<BrowserName, string>> = {
  chromium: "NativeMessagingHosts",
  firefox: ".mozilla/native-messaging-hosts",
  thunderbird: ".mozilla/native-messaging-hosts",
};

/** Launch options under which a browser finds the hosts that are installed in the folder. */
export const launchWithHosts = (browser: BrowserName, folder: string): Partial<LaunchOptions> =>
  browser === "chromium" ? { profile: folder } : { env: { HOME: folder } };

/** Installs the host for one extension, or for a stranger, whom no extension is. */
export function installHost(folder: string, { browser, origin, id }: RunningExtension, name = HOST, stranger = false) {
  const place = path.join(folder, PLACES[browser]);
  mkdirSync(place, { recursive: true });
  const launcher = path.join(folder, "host.sh");
  writeFileSync(
    launcher,
    `#!/bin/sh\nexec '${process.execPath}' '${path.join(import.meta.dirname, "host.mjs")}' "$@"\n`,
  );
  chmodSync(launcher, 0o755);
  const allowed =
    browser === "chromium"
      ? { allowed_origins: [stranger ? `chrome-extension://${"a".repeat(32)}/` : `${origin}/`] }
      : { allowed_extensions: [stranger ? "stranger@compat.test" : id] };
  const manifest = { name, description: "A host for tests", path: launcher, type: "stdio", ...allowed };
  writeFileSync(path.join(place, `${name}.json`), JSON.stringify(manifest, null, 2));
}
