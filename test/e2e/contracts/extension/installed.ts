// The entry comes first, as in a user's background script: its listeners are there in the first turn.
import "../../../../src/entries/runtime.js";
import "./bare.js";
