import { contract } from "../contract.js";
import { equal, matches, rejected } from "../expect.js";

type Update = (options: object) => Promise<void>;

const rule = (condition: object) => ({
  id: 7,
  action: { type: "block" },
  condition: { urlFilter: "never", ...condition },
});

export default contract<Update>("declarativeNetRequest.updateSessionRules-options", {
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
