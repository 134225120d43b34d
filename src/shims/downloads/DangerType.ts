import type { About } from "../../core/api.js";
import { namespaceEnumeration } from "../namespace-enumeration.js";

export const about = {
  id: "downloads.DangerType",
  summary: "Why a download is held to be dangerous. Gecko tells few of the reasons.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/downloads#type-DangerType",
  fidelity: { firefox: "full", thunderbird: "full" },
  differs: {},
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = namespaceEnumeration("downloads.DangerType", {
  ACCEPTED: "accepted",
  ACCOUNT_COMPROMISE: "accountCompromise",
  ALLOWLISTED_BY_POLICY: "allowlistedByPolicy",
  ASYNC_LOCAL_PASSWORD_SCANNING: "asyncLocalPasswordScanning",
  ASYNC_SCANNING: "asyncScanning",
  BLOCKED_SCAN_FAILED: "blockedScanFailed",
  BLOCKED_TOO_LARGE: "blockedTooLarge",
  CONTENT: "content",
  DEEP_SCANNED_FAILED: "deepScannedFailed",
  DEEP_SCANNED_OPENED_DANGEROUS: "deepScannedOpenedDangerous",
  DEEP_SCANNED_SAFE: "deepScannedSafe",
  FILE: "file",
  FORCE_SAVE_TO_GDRIVE: "forceSaveToGdrive",
  FORCE_SAVE_TO_ONEDRIVE: "forceSaveToOnedrive",
  HOST: "host",
  PASSWORD_PROTECTED: "passwordProtected",
  PROMPT_FOR_LOCAL_PASSWORD_SCANNING: "promptForLocalPasswordScanning",
  PROMPT_FOR_SCANNING: "promptForScanning",
  SAFE: "safe",
  SENSITIVE_CONTENT_BLOCK: "sensitiveContentBlock",
  SENSITIVE_CONTENT_WARNING: "sensitiveContentWarning",
  UNCOMMON: "uncommon",
  UNWANTED: "unwanted",
  URL: "url",
});
