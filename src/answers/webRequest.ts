import type { NamespaceAnswers } from "../compat-table/answer.js";

export const answers: NamespaceAnswers = {
  namespace: "webRequest",
  groups: [
    {
      on: ["firefox", "thunderbird"],
      members: ["onActionIgnored"],
      grade: "inert",
      why: "the browser does not tell whose change to a request won",
    },
    {
      on: ["chrome"],
      members: ["filterResponseData"],
      grade: "unavailable",
      why: "Chrome shows no response bodies to extensions",
      instead: "Fetch the address again, or change the page with scripting.executeScript.",
    },
    {
      on: ["chrome"],
      members: ["getSecurityInfo"],
      grade: "unavailable",
      why: "Chrome tells extensions nothing of certificates",
      instead: "Leave the feature out here.",
    },
    {
      on: ["firefox", "thunderbird"],
      members: ["ResourceType.WEBBUNDLE"],
      grade: "unavailable",
      why: "the browser has no such requests, and refuses a filter with the word",
      instead: "Leave the kind out of the filter.",
    },
    {
      on: ["firefox", "thunderbird"],
      members: ["OnHeadersReceivedOptions.{SECURITY_INFO,SECURITY_INFO_RAW_DER}"],
      grade: "unavailable",
      why: "Gecko tells of certificates when it is asked, and refuses the word",
      instead: "Use webRequest.getSecurityInfo.",
    },
    {
      on: ["chrome"],
      members: ["ResourceType.{BEACON,IMAGESET,JSON,SPECULATIVE,WEB_MANIFEST,XML_DTD,XSLT}"],
      grade: "unavailable",
      why: "Chrome does not tell it apart, and refuses a filter with the word",
      instead: "Filter by PING, IMAGE or OTHER.",
    },
    {
      on: ["chrome"],
      members: ["CertificateTransparencyStatus", "TransportWeaknessReasons"],
      grade: "unavailable",
      why: "Chrome has no webRequest.getSecurityInfo that could tell it",
      instead: "Leave the feature out here.",
    },
    {
      on: ["chrome"],
      members: ["UrlClassificationFlags"],
      grade: "unavailable",
      why: "Chrome's details have no urlClassification",
      instead: "Hold the address against a list of your own.",
    },
  ],
};
