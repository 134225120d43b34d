import type { About } from "../../core/api.js";
import { namespaceEnumeration } from "../namespace-enumeration.js";

export const about = {
  id: "declarativeNetRequest.ResourceType",
  summary:
    "The kinds of requests that rules tell apart. What only Gecko tells apart stands for the wider kind in a rule.",
  docs: "https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/declarativeNetRequest/ResourceType",
  fidelity: { chrome: "full" },
  differs: {},
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = namespaceEnumeration("declarativeNetRequest.ResourceType", {
  BEACON: "beacon",
  CSP_REPORT: "csp_report",
  FONT: "font",
  IMAGE: "image",
  IMAGESET: "imageset",
  JSON: "json",
  MAIN_FRAME: "main_frame",
  MEDIA: "media",
  OBJECT: "object",
  OBJECT_SUBREQUEST: "object_subrequest",
  OTHER: "other",
  PING: "ping",
  SCRIPT: "script",
  SPECULATIVE: "speculative",
  STYLESHEET: "stylesheet",
  SUB_FRAME: "sub_frame",
  WEBSOCKET: "websocket",
  WEB_MANIFEST: "web_manifest",
  XMLHTTPREQUEST: "xmlhttprequest",
  XML_DTD: "xml_dtd",
  XSLT: "xslt",
});
