export const kept = browser.storage.local.get("starts");
