import type { About, Api, Detection, Shim } from "../../core/api.js";
import { asynchronous } from "../../core/asynchronous.js";
import { checkProperties } from "../../core/properties.js";
import { backgroundView, detectOffscreen, type OffscreenApi } from "../offscreen-background.js";
import { openFrame } from "../offscreen-frame.js";
import { shim as Reason } from "./Reason.js";

const DIFFERS = [
  "The document is a frame inside the background page: window.top is not window, and it ends when the background is ended by force. While it lives, the background does not go to sleep.",
  "It sees the whole API, where Chrome gives it only runtime, and one for AUDIO_PLAYBACK alone is not closed after 30 silent seconds, unless `compat build` made the package.",
  "Pages of private windows cannot open it; the background can.",
  "The clipboard needs the permissions clipboardRead and clipboardWrite, the camera and the microphone a permission that was given before.",
] as const;

export const about = {
  id: "offscreen.createDocument",
  summary: "Opens a page of the extension that nobody sees, for work that needs a document.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/offscreen#method-createDocument",
  fidelity: { firefox: "partial", thunderbird: "partial" },
  differs: { firefox: DIFFERS, thunderbird: [...DIFFERS, "There is no WebRTC and no camera or microphone."] },
  contexts: ["background", "page"],
  survives: "Nothing: the document ends with the background, and hasDocument() says so.",
} as const satisfies About;

interface CreateParameters {
  readonly url: string;
  readonly reasons: readonly string[];
  readonly justification: string;
}

const ID = "offscreen.createDocument";
const SIGNATURE = ["parameters: object"] as const;

export const shim = {
  id: ID,
  detect: (api: Api): Detection => detectOffscreen(api, ID),
  create(api: OffscreenApi) {
    const reasons = { arrayOf: { oneOf: Object.keys(Reason.create(api, undefined)) } };
    return asynchronous(api, ID, SIGNATURE, (parameters: CreateParameters): Promise<void> => {
      checkProperties(api, ID, SIGNATURE, "parameters", parameters, {
        justification: "string",
        reasons,
        url: "string",
      });
      return open(api, parameters);
    });
  },
} as const satisfies Shim;

async function open(api: OffscreenApi, { url, reasons }: CreateParameters): Promise<void> {
  const base = api.runtime.getURL("");
  const page = URL.canParse(url, base) ? new URL(url, base).href : "";
  if (!page.startsWith(base)) throw new Error("Invalid URL.");
  if (!reasons.length) throw new Error("A `reason` must be provided.");
  await openFrame(await backgroundView(api), page, reasons);
}
