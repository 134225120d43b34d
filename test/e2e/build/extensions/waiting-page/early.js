export const kept = messenger.storage.local.get("starts");
