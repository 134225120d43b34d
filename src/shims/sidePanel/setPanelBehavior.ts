import type { About, Api, Detection, Shim } from "../../core/api.js";
import { asynchronous } from "../../core/asynchronous.js";
import { checkProperties } from "../../core/properties.js";
import { buttonOf, detectSidePanel, nothing, type SidePanelApi } from "../side-panel-api.js";
import { startSidePanel } from "../side-panel-start.js";
import { readState, writeState } from "../side-panel-state.js";

const DIFFERS = ["The click that opens the panel fires action.onClicked, too."] as const;

export const about = {
  id: "sidePanel.setPanelBehavior",
  summary: "Sets whether a click on the toolbar button opens and closes the panel, in place of the button's popup.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/sidePanel#method-setPanelBehavior",
  fidelity: { firefox: "partial", thunderbird: "partial" },
  differs: { firefox: DIFFERS, thunderbird: DIFFERS },
  contexts: ["background", "page"],
  alsoIn: ["background", "page"],
  survives: "The behaviour, in localStorage, from one session of the browser to the next.",
} as const satisfies About;

interface Behavior {
  readonly openPanelOnActionClick?: boolean | null;
}

const ID = "sidePanel.setPanelBehavior";
const SIGNATURE = ["behavior: object"] as const;

export const shim = {
  id: ID,
  detect: (api: Api): Detection => detectSidePanel(api, ID),
  create(api: SidePanelApi) {
    startSidePanel(api);
    const set = (behavior: Behavior): Promise<void> => {
      checkProperties(api, ID, SIGNATURE, "behavior", behavior, { "openPanelOnActionClick?": "boolean" });
      return setOpensOnClick(api, behavior.openPanelOnActionClick);
    };
    return asynchronous(api, ID, SIGNATURE, set, nothing);
  },
} as const satisfies Shim;

async function setOpensOnClick(api: SidePanelApi, opensOnClick: boolean | null | undefined): Promise<void> {
  const before = readState();
  if (opensOnClick == null || opensOnClick === Boolean(before.opensOnClick)) return;
  writeState({ opensOnClick });
  const button = buttonOf(api);
  // A button with a popup tells of no click.
  if (opensOnClick) writeState({ popup: (await button?.getPopup({})) ?? "" });
  await button?.setPopup({ popup: opensOnClick ? "" : (before.popup ?? "") });
}
