// The entries come first, as in a user's background script: their listeners are there in the first turn.
import "../../../../src/entries/contextMenus.js";
import "../../../../src/entries/menus.js";
import "../../../../src/entries/notifications.js";
import "../../../../src/entries/offscreen.js";
import "../../../../src/entries/permissions.js";
import "../../../../src/entries/runtime.js";
import "../../../../src/entries/tabs.js";
import "../../../../src/entries/windows.js";
import "../../../../src/entries/sidePanel.js";
import "./bare.js";
