import type { NamespaceAnswers } from "../compat-table/answer.js";

export const answers: NamespaceAnswers = {
  namespace: "privacy",
  shown: {
    "privacy.services.searchSuggestEnabled":
      "Its get says that it is not controllable, which programs ask before they call set.",
    "privacy.services.safeBrowsingEnabled":
      "Its get says that it is not controllable, which programs ask before they call set.",
    "privacy.services.autofillEnabled":
      "Its get says that it is not controllable, which programs ask before they call set.",
    "privacy.services.autofillAddressEnabled":
      "Its get says that it is not controllable, which programs ask before they call set.",
    "privacy.services.autofillCreditCardEnabled":
      "Its get says that it is not controllable, which programs ask before they call set.",
    "privacy.services.autofillSettings":
      "Its get says that it is not controllable, which programs ask before they call set.",
  },
  groups: [
    {
      on: ["firefox", "thunderbird"],
      members: ["websites.{thirdPartyCookiesAllowed,doNotTrackEnabled}.{get,set,clear,onChange}"],
      grade: "missing",
    },
    {
      on: ["firefox", "thunderbird"],
      members: ["websites.{topicsEnabled,fledgeEnabled,adMeasurementEnabled}.get"],
      grade: "inert",
      reply: ["resolves", { value: false, levelOfControl: "not_controllable" }],
      why: "the browser has no Privacy Sandbox",
    },
    {
      on: ["firefox", "thunderbird"],
      members: ["websites.{topicsEnabled,fledgeEnabled,adMeasurementEnabled}.set"],
      grade: "inert",
      cases: [{ at: "0.value", is: false, reply: ["resolves"] }],
      reply: ["rejects", "Extensions aren’t allowed to enable Privacy Sandbox APIs."],
      why: "the browser has no Privacy Sandbox",
    },
    {
      on: ["firefox", "thunderbird"],
      members: ["websites.{topicsEnabled,fledgeEnabled,adMeasurementEnabled}.{clear}"],
      grade: "inert",
      reply: ["resolves"],
      why: "the browser has no Privacy Sandbox",
    },
    {
      on: ["firefox", "thunderbird"],
      members: ["websites.{topicsEnabled,fledgeEnabled,adMeasurementEnabled}.onChange"],
      grade: "inert",
      why: "the browser has no Privacy Sandbox",
    },
    {
      on: ["firefox", "thunderbird"],
      members: [
        "services.{alternateErrorPagesEnabled,spellingServiceEnabled,translationServiceEnabled,safeBrowsingExtendedReportingEnabled}.get",
      ],
      grade: "inert",
      reply: ["resolves", { value: false, levelOfControl: "not_controllable" }],
      why: "the browser sends nothing to such a service",
    },
    {
      on: ["firefox", "thunderbird"],
      members: [
        "services.{alternateErrorPagesEnabled,spellingServiceEnabled,translationServiceEnabled,safeBrowsingExtendedReportingEnabled}.set",
      ],
      grade: "inert",
      cases: [{ at: "0.value", is: false, reply: ["resolves"] }],
      reply: ["rejects", "This browser has no such service that could be switched on."],
      why: "the browser sends nothing to such a service",
    },
    {
      on: ["firefox", "thunderbird"],
      members: [
        "services.{alternateErrorPagesEnabled,spellingServiceEnabled,translationServiceEnabled,safeBrowsingExtendedReportingEnabled}.clear",
      ],
      grade: "inert",
      reply: ["resolves"],
      why: "the browser sends nothing to such a service",
    },
    {
      on: ["firefox", "thunderbird"],
      members: [
        "services.{alternateErrorPagesEnabled,spellingServiceEnabled,translationServiceEnabled,safeBrowsingExtendedReportingEnabled}.onChange",
      ],
      grade: "inert",
      why: "the browser sends nothing to such a service",
    },
    {
      on: ["firefox", "thunderbird"],
      members: [
        "services.{searchSuggestEnabled,safeBrowsingEnabled,autofillEnabled,autofillAddressEnabled,autofillCreditCardEnabled}.get",
      ],
      grade: "partial",
      reply: ["resolves", { value: true, levelOfControl: "not_controllable" }],
      why: "what the user chose cannot be read, so it is the browser's default, and not controllable",
    },
    {
      on: ["firefox", "thunderbird"],
      members: ["services.autofillSettings.get"],
      grade: "partial",
      reply: ["resolves", { value: [], levelOfControl: "not_controllable" }],
      why: "what the user chose cannot be read, so it is the browser's default, and not controllable",
    },
    {
      on: ["firefox", "thunderbird"],
      members: [
        "services.{searchSuggestEnabled,safeBrowsingEnabled,autofillEnabled,autofillAddressEnabled,autofillCreditCardEnabled,autofillSettings}.set",
      ],
      grade: "unavailable",
      why: "the browser lets no extension change it",
      instead: "Ask for levelOfControl with get first, and tell the user to decide in the settings.",
    },
    {
      on: ["firefox", "thunderbird"],
      members: [
        "services.{searchSuggestEnabled,safeBrowsingEnabled,autofillEnabled,autofillAddressEnabled,autofillCreditCardEnabled,autofillSettings}.clear",
      ],
      grade: "inert",
      reply: ["resolves"],
      why: "the extension never set anything that could be cleared",
    },
    {
      on: ["firefox", "thunderbird"],
      members: [
        "services.{searchSuggestEnabled,safeBrowsingEnabled,autofillEnabled,autofillAddressEnabled,autofillCreditCardEnabled,autofillSettings}.onChange",
      ],
      grade: "inert",
      why: "the browser does not tell extensions of changes to it",
    },
    {
      on: ["chrome"],
      members: ["network.globalPrivacyControl.get"],
      grade: "inert",
      reply: ["resolves", { value: false, levelOfControl: "not_controllable" }],
      why: "Chrome never sends the signal, and no extension can change that",
    },
    {
      on: ["chrome"],
      members: ["network.{globalPrivacyControl,httpsOnlyMode}.{set,clear}"],
      grade: "inert",
      reply: ["resolves", false],
      why: "the setting is read-only in Firefox, too",
    },
    {
      on: ["chrome"],
      members: ["network.{globalPrivacyControl,httpsOnlyMode,tlsVersionRestriction}.onChange"],
      grade: "inert",
      why: "Chrome does not tell extensions of changes to it",
    },
    {
      on: ["chrome"],
      members: ["network.httpsOnlyMode.get"],
      grade: "unavailable",
      why: "Chrome does not tell extensions whether it insists on HTTPS",
      instead: "Redirect with declarativeNetRequest and upgradeScheme where it matters.",
    },
    {
      on: ["chrome"],
      members: ["network.tlsVersionRestriction.{get,set,clear}"],
      grade: "inert",
      reply: ["rejects", "tlsVersionRestriction can be set by privileged extensions only."],
      why: "ordinary extensions get the same refusal in Firefox",
    },
    {
      on: ["chrome"],
      members: [
        "network.peerConnectionEnabled.{get,set,clear,onChange}",
        "websites.cookieConfig.{get,set,clear,onChange}",
      ],
      grade: "missing",
    },
    {
      on: ["chrome"],
      members: ["websites.{firstPartyIsolate,resistFingerprinting}.get"],
      grade: "inert",
      reply: ["resolves", { value: false, levelOfControl: "not_controllable" }],
      why: "Chrome has no such setting, so it is off and not controllable",
    },
    {
      on: ["chrome"],
      members: ["websites.trackingProtectionMode.get"],
      grade: "inert",
      reply: ["resolves", { value: "never", levelOfControl: "not_controllable" }],
      why: "Chrome has no such setting, so it is off and not controllable",
    },
    {
      on: ["chrome"],
      members: ["websites.{firstPartyIsolate,resistFingerprinting,trackingProtectionMode}.{set,clear}"],
      grade: "inert",
      reply: ["resolves", false],
      why: "Chrome has no such setting, so it is off and not controllable",
    },
    {
      on: ["chrome"],
      members: ["websites.{firstPartyIsolate,resistFingerprinting,trackingProtectionMode}.onChange"],
      grade: "inert",
      why: "Chrome has no such setting, so it is off and not controllable",
    },
    {
      on: ["chrome", "firefox", "thunderbird"],
      members: ["websites.protectedContentEnabled.{get,set,clear,onChange}"],
      grade: "unavailable",
      why: "Chrome has it on Windows and ChromeOS only",
      instead: "Ask navigator.requestMediaKeySystemAccess() what can be played.",
    },
    {
      on: ["chrome", "firefox", "thunderbird"],
      members: ["websites.relatedWebsiteSetsEnabled.{get,set,clear,onChange}"],
      grade: "unavailable",
      why: "Chrome gave up related website sets",
      instead: "Use privacy.websites.thirdPartyCookiesAllowed.",
    },
    {
      on: ["chrome"],
      members: ["network.HTTPSOnlyModeOption"],
      grade: "unavailable",
      why: "Chrome does not tell extensions whether it insists on HTTPS",
      instead: "Redirect with declarativeNetRequest and upgradeScheme where it matters.",
    },
    {
      on: ["chrome"],
      members: ["network.IPHandlingPolicy.PROXY_ONLY"],
      grade: "unavailable",
      why: "Chrome does not know the policy",
      instead: "Use DISABLE_NON_PROXIED_UDP.",
    },
  ],
};
