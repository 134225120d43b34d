import { contract } from "../contract.js";
import { equal, matches, rejected } from "../expect.js";

type Update = (options: object) => Promise<void>;

const rule = (condition: object) => ({
  id: 7,
  action: { type: "block" },
  condition: { urlFilter: "never", ...condition },
});

export default contract<Update>("declarativeNetRequest.updateSessionRules-options", {
  "topDomains, responseHeaders and excludedResponseHeaders are refused: Gecko cannot test for them.": async ({
    member,
    target,
  }) => {
    if (target === "chrome") return "not applicable";
    const header = [{ header: "x", values: ["y"] }];
    for (const condition of [
      { topDomains: ["a.example"] },
      { responseHeaders: header },
      { excludedResponseHeaders: header },
    ]) {
      await rejected((async () => member({ addRules: [rule(condition)] }))());
    }
    return undefined;
  },
  "takes domains in upper case, and under their older names": async ({ member, api }) => {
    const options = { addRules: [rule({ domains: ["EXAMPLE.com"], requestDomains: ["Other.example"] })] };
    await member(options);
    equal(
      options.addRules[0]?.condition,
      rule({ domains: ["EXAMPLE.com"], requestDomains: ["Other.example"] }).condition,
    );
    const [{ condition }] = await api.declarativeNetRequest.getSessionRules();
    matches(condition.initiatorDomains ?? condition.domains, /^example.com$/i, "domains");
    matches(condition.requestDomains, /^other.example$/i, "requestDomains");
    await member({ removeRuleIds: [7] });
  },
  "takes types of requests that only other browsers tell apart": async ({ member, api, target, shimmed }) => {
    if (!shimmed) return "not applicable";
    const resourceTypes = target === "chrome" ? ["beacon", "ping", "script"] : ["webtransport", "ping", "script"];
    await member({ addRules: [rule({ resourceTypes })] });
    const [{ condition }] = await api.declarativeNetRequest.getSessionRules();
    equal([...condition.resourceTypes].sort(), ["ping", "script"]);
    await member({ removeRuleIds: [7] });
    return undefined;
  },
  "refuses what nobody documents, and what Gecko cannot test for": async ({ member, target }) => {
    await rejected((async () => member({ addRules: [rule({ nonsense: 1 })] }))());
    if (target === "chrome") return;
    await rejected((async () => member({ addRules: [rule({ topDomains: ["example.com"] })] }))());
    await rejected((async () => member({ addRules: [rule({ resourceTypes: ["webtransport"] })] }))());
  },
});

/** The cases and tests that show the differences. */
export const differences = {
  "Types of requests that only Gecko tells apart stand for the wider type of Chrome's: a rule for beacon is one for ping.":
    "takes types of requests that only other browsers tell apart",
  "A rule for webbundle and webtransport alone is refused; beside other types they are left out.": [
    "takes types of requests that only other browsers tell apart",
    "refuses what nobody documents, and what Gecko cannot test for",
  ],
};
