import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { isRoot, run, writeStartScript } from "./commands.js";

const browsers = [
  // Without a zygote and /dev/shm, because the chroot has neither user namespaces nor a tmpfs of its own.
  {
    name: "chromium-120",
    executable: "/usr/lib/chromium/chromium",
    options: " --no-sandbox --no-zygote --disable-dev-shm-usage",
  },
  { name: "firefox-115", executable: "/usr/lib/firefox-esr/firefox-esr", options: "" },
  { name: "thunderbird-115", executable: "/usr/lib/thunderbird/thunderbird", options: "" },
];

function isComplete(root: string): boolean {
  return browsers.every(({ executable }) => existsSync(path.join(root, executable)));
}

function unmountBelow(root: string): void {
  const places = readFileSync("/proc/mounts", "utf8")
    .split("\n")
    .map((line) => line.split(" ")[1] ?? "")
    .filter((place) => place.startsWith(`${root}/`))
    .reverse();
  for (const place of places) run(["umount", place]);
}

/**
 * Unpacks Debian 11 with its browsers, three years back, into `<folder>/bullseye`. They run in a chroot whose mounts
 * are in a namespace of their own and end with the browser, so deleting the folder is safe at any time.
 *
 * @returns the names for `findBrowser`
 * @throws without root, which chroot needs
 */
export function installBullseye(folder: string): string[] {
  const names = browsers.map(({ name }) => name);
  const root = path.join(folder, "bullseye");
  if (!isComplete(root)) {
    if (!isRoot()) throw new Error(`${names.join(", ")} run in a chroot, which needs root. Run this script as root.`);
    if (spawnSync("debootstrap", ["--version"]).status !== 0) run(["apt-get", "install", "-y", "debootstrap"]);
    unmountBelow(root);
    rmSync(root, { recursive: true, force: true });
    const include = "--include=chromium,firefox-esr,thunderbird,ca-certificates";
    try {
      run(["debootstrap", "--variant=minbase", include, "bullseye", root]);
    } catch (error) {
      // dconf's trigger fails without a running system, when the browsers are already there.
      if (!isComplete(root)) throw error;
    } finally {
      unmountBelow(root);
    }
  }
  for (const { name, executable, options } of browsers) {
    writeStartScript(
      folder,
      name,
      `exec unshare --mount --propagation private -- sh -c '
  root=$1; shift
  for place in proc sys dev tmp; do mount --bind "/$place" "$root/$place" || exit 1; done
  exec chroot "$root" ${executable}${options} "$@"
' sh "$here/bullseye" "$@"`,
    );
  }
  return names;
}
