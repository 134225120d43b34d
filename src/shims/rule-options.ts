import type { OptionTable } from "../core/option-table.js";

const lowerCase = { convert: (domains: unknown) => (Array.isArray(domains) ? domains.map(lower) : domains) } as const;
const lower = (domain: unknown): unknown => (typeof domain === "string" ? domain.toLowerCase() : domain);
const lowered = (domains: unknown): unknown => (Array.isArray(domains) ? domains.map(lower) : domains);

/** Chrome's word for each kind of request that only Gecko tells apart. */
export const GECKOS_WIDER_TYPES: Readonly<Record<string, string>> = {
  beacon: "ping",
  imageset: "image",
  json: "other",
  object_subrequest: "object",
  speculative: "other",
  web_manifest: "other",
  xml_dtd: "other",
  xslt: "other",
};

const widened = {
  convert: (types: unknown) =>
    Array.isArray(types) ? [...new Set(types.map((type: string) => GECKOS_WIDER_TYPES[type] ?? type))] : types,
} as const;

const GECKOS_TYPES = { without: ["webbundle", "webtransport"] } as const;

const GECKO: OptionTable = {
  addRules: {
    each: {
      condition: {
        each: {
          domains: { as: "initiatorDomains", form: lowered },
          excludedDomains: { as: "excludedInitiatorDomains", form: lowered },
          initiatorDomains: lowerCase,
          excludedInitiatorDomains: lowerCase,
          requestDomains: lowerCase,
          excludedRequestDomains: lowerCase,
          resourceTypes: GECKOS_TYPES,
          excludedResourceTypes: GECKOS_TYPES,
        },
      },
    },
  },
};

/** How rules of `declarativeNetRequest` are written for each browser. */
export const RULES = {
  firefox: [GECKO],
  thunderbird: [GECKO],
  chrome: [{ addRules: { each: { condition: { each: { resourceTypes: widened, excludedResourceTypes: widened } } } } }],
} as const satisfies Readonly<Record<"chrome" | "firefox" | "thunderbird", readonly OptionTable[]>>;

const GECKO_DIFFERS = [
  "A rule for webbundle and webtransport alone is refused; beside other types they are left out.",
  "topDomains, responseHeaders and excludedResponseHeaders are refused: Gecko cannot test for them.",
] as const;

export const RULES_DIFFER = {
  chrome: [
    "Types of requests that only Gecko tells apart stand for the wider type of Chrome's: a rule for beacon is one for ping.",
  ],
  firefox: GECKO_DIFFERS,
  thunderbird: GECKO_DIFFERS,
} as const;
