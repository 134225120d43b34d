import { contract } from "../contract.js";
import { type AnyEvent, neverFires } from "../never-fires.js";

// What it tells of panels is in test/e2e/side-panel, because a panel opens only for a click.
export default contract<AnyEvent>("sidePanel.onClosed", neverFires, ["firefox", "thunderbird"]);
