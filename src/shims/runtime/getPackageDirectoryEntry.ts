import type { About, Api, Detection, Shim } from "../../core/api.js";
import { asynchronous } from "../../core/asynchronous.js";
import { isWorker } from "../../core/environment.js";
import { lookUp } from "../../core/install.js";
import { blockedHere } from "../blocked-here.js";
import { packageDirectory } from "../package-entries.js";
import { listingOf, read } from "../package-listing.js";

const GECKO = [
  "An unpacked (temporary) add-on cannot be listed: it needs a file `compat-files.json`, a JSON array of the paths of its files; without it the call rejects.",
  "With `compat-files.json` the times of files and folders are unknown and read 1970-01-01.",
  "The size of a folder is 0, and so is the time of the package's own folder.",
  "createWriter fails at once; Chrome hands out a writer whose first write fails with the same error.",
] as const;

export const about = {
  id: "runtime.getPackageDirectoryEntry",
  summary: "Gives the extension's own package as a read-only folder, in documents only.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/runtime#method-getPackageDirectoryEntry",
  fidelity: { firefox: "partial", thunderbird: "partial" },
  differs: { firefox: GECKO, thunderbird: GECKO },
  contexts: ["background", "page"],
} as const satisfies About;

const ID = "runtime.getPackageDirectoryEntry";

export const shim = {
  id: ID,
  detect(api: Api): Detection {
    const blocked = blockedHere(api);
    if (blocked) return blocked;
    if (isWorker()) return "blocked: the service worker, which has no document";
    return lookUp(api, ID) ? "native" : "missing";
  },
  create: (api: Api) =>
    asynchronous(api, ID, [], async () =>
      packageDirectory({
        name: `${new URL(api.runtime.getURL("")).origin.replace("://", "_")}:Package`,
        list: await listingOf(api, ID),
        read: (path) => read(api, path),
      }),
    ),
} as const satisfies Shim;
