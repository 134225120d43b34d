import { constantContract } from "../constant-contract.js";
import { contract } from "../contract.js";
import { equal } from "../expect.js";

export default contract<number>("tabs.SPLIT_VIEW_ID_NONE", {
  ...constantContract("tabs.SPLIT_VIEW_ID_NONE").cases,
  "is what a tab has that is in no split view": async ({ member, api }) => {
    const [tab] = await api.tabs.query({});
    equal(tab.splitViewId, member);
  },
});
