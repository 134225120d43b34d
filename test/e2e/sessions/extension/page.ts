import "../../../../src/entries/sessions.js";
