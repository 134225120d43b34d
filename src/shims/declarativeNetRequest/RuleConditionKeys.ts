import type { About } from "../../core/api.js";
import { namespaceEnumeration } from "../namespace-enumeration.js";

export const about = {
  id: "declarativeNetRequest.RuleConditionKeys",
  summary: "The keys of a rule's condition that the browser can test.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/declarativeNetRequest#type-RuleConditionKeys",
  fidelity: { firefox: "full", thunderbird: "full" },
  differs: {},
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = namespaceEnumeration("declarativeNetRequest.RuleConditionKeys", {
  DOMAINS: "domains",
  DOMAIN_TYPE: "domainType",
  EXCLUDED_DOMAINS: "excludedDomains",
  EXCLUDED_INITIATOR_DOMAINS: "excludedInitiatorDomains",
  EXCLUDED_REQUEST_DOMAINS: "excludedRequestDomains",
  EXCLUDED_REQUEST_METHODS: "excludedRequestMethods",
  EXCLUDED_RESOURCE_TYPES: "excludedResourceTypes",
  EXCLUDED_TAB_IDS: "excludedTabIds",
  INITIATOR_DOMAINS: "initiatorDomains",
  IS_URL_FILTER_CASE_SENSITIVE: "isUrlFilterCaseSensitive",
  REGEX_FILTER: "regexFilter",
  REQUEST_DOMAINS: "requestDomains",
  REQUEST_METHODS: "requestMethods",
  RESOURCE_TYPES: "resourceTypes",
  TAB_IDS: "tabIds",
  URL_FILTER: "urlFilter",
});
