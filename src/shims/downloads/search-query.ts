import type { About, Shim } from "../../core/api.js";
import { downloadQueryRepair, QUERY_DIFFERENCES } from "../download-query.js";

export const about = {
  id: "downloads.search-query",
  summary: "Finds downloads also by the address they ended at, and by dangers and errors that only Chrome tells of.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/downloads#type-DownloadQuery",
  fidelity: { firefox: "partial", thunderbird: "partial" },
  differs: { firefox: QUERY_DIFFERENCES, thunderbird: QUERY_DIFFERENCES },
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = downloadQueryRepair("downloads.search-query") satisfies Shim;
