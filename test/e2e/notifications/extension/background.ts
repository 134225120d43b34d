import "../../../../src/entries/notifications.js";
