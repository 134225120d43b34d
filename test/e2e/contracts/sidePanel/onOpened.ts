import { contract } from "../contract.js";
import { type AnyEvent, neverFires } from "../never-fires.js";

// What it tells of panels is in test/e2e/side-panel, because a panel opens only for a click.
export default contract<AnyEvent>("sidePanel.onOpened", neverFires, ["firefox", "thunderbird"]);

/** The cases and tests that show the differences. */
export const differences = {
  "The panel's page must load compat, for the browser does not tell; `compat build` puts it in.":
    "e2e/side-panel/side-panel.spec.ts: the sidebar tells of the pages that load compat, and of each that it leaves",
  "A page that the sidebar leaves for another has closed, and the next has opened.":
    "e2e/side-panel/side-panel.spec.ts: the sidebar tells of the pages that load compat, and of each that it leaves",
};
