import type { About, Shim } from "../../core/api.js";
import { cookieStoreOption } from "../cookie-store-option.js";
import { optionsRepair } from "../options-repair.js";

const GECKO_DIFFERS = [
  'conflictAction: "prompt" asks nobody: the file gets a name of its own.',
  "The address of a downloaded data: address is a blob: address.",
] as const;

export const about = {
  id: "downloads.download-options",
  summary:
    'Takes data: addresses and conflictAction: "prompt", which Gecko refuses, and allowHttpErrors, cookieStoreId and incognito: false, which Chrome refuses.',
  docs: "https://developer.chrome.com/docs/extensions/reference/api/downloads#type-DownloadOptions",
  fidelity: { chrome: "partial", firefox: "partial", thunderbird: "partial" },
  differs: {
    chrome: [
      "allowHttpErrors has no effect: an answer with an error is no download.",
      "incognito: true and every container but the default one reject.",
    ],
    firefox: GECKO_DIFFERS,
    thunderbird: GECKO_DIFFERS,
  },
  contexts: ["background", "page"],
} as const satisfies About;

/** How long the browser may take to begin with a blob: it holds on to the data from then on. */
const HELD = 60_000;

/** An address of the same data that Gecko takes. */
function blobUrl(address: string): string {
  const [, type = "", base64, data = ""] = /^data:([^,]*?)(;base64)?,([^#]*)/is.exec(address) ?? [];
  const bytes = base64
    ? Uint8Array.from(atob(decodeURIComponent(data)), (character) => character.charCodeAt(0))
    : decodeBytes(data);
  const url = URL.createObjectURL(new Blob([bytes], { type: type || "text/plain;charset=US-ASCII" }));
  setTimeout(() => URL.revokeObjectURL(url), HELD);
  return url;
}

/** Percent signs stand for bytes, and not every sequence of bytes is text. */
function decodeBytes(data: string): Uint8Array<ArrayBuffer> {
  const encoded = encodeURIComponent(data).replace(/%25(?=[\da-f]{2})/gi, "%");
  return Uint8Array.from(encoded.match(/%[\da-f]{2}|./gis) ?? [], (part) =>
    part.length > 1 ? Number.parseInt(part.slice(1), 16) : part.charCodeAt(0),
  );
}

const GECKO = {
  url: { convert: (url: string) => (/^data:/i.test(url) ? blobUrl(url) : url) },
  conflictAction: { values: { prompt: "uniquify" } },
} as const;

export const shim = optionsRepair("downloads.download-options", {
  firefox: [GECKO],
  thunderbird: [GECKO],
  chrome: [
    {
      allowHttpErrors: "drop",
      cookieStoreId: cookieStoreOption,
      incognito: {
        convert(incognito: boolean) {
          if (incognito)
            throw new Error("Chrome puts a download into the window that it came from. Leave incognito out.");
        },
      },
    },
  ],
}) satisfies Shim;
