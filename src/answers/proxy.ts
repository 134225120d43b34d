import type { NamespaceAnswers } from "../compat-table/answer.js";

export const answers: NamespaceAnswers = {
  namespace: "proxy",
  groups: [
    {
      on: ["firefox", "thunderbird"],
      members: ["onProxyError"],
      grade: "missing",
    },
    {
      on: ["chrome"],
      members: ["onError"],
      grade: "missing",
    },
    {
      on: ["chrome"],
      members: ["onRequest"],
      grade: "unavailable",
      why: "Chrome asks a script of rules for proxies, and no listener",
      instead: "Set a PAC script with proxy.settings.set.",
    },
    {
      on: ["firefox", "thunderbird"],
      members: ["Mode", "Scheme"],
      grade: "unavailable",
      why: "Gecko describes proxies in another form, and proxy.settings takes none of its words",
      instead: "Set proxyType, or answer proxy.onRequest.",
    },
  ],
};
