// The entries come first, as in a user's background script: their listeners are there in the first turn.
import "../../../../src/entries/offscreen.js";
import "../../../../src/entries/runtime.js";
import "./bare.js";
