import { contract } from "../contract.js";
import { equal } from "../expect.js";

export default contract<Record<string, string>>("runtime.ContextType", {
  "has every value that a reference names (CR-161, TB-071)": ({ member }) => {
    equal(member.BACKGROUND, "BACKGROUND", "BACKGROUND");
    equal(member.DEVELOPER_TOOLS, "DEVELOPER_TOOLS", "DEVELOPER_TOOLS");
    equal(member.OFFSCREEN_DOCUMENT, "OFFSCREEN_DOCUMENT", "OFFSCREEN_DOCUMENT");
    equal(member.POPUP, "POPUP", "POPUP");
    equal(member.SIDE_PANEL, "SIDE_PANEL", "SIDE_PANEL");
    equal(member.TAB, "TAB", "TAB");
  },
});
