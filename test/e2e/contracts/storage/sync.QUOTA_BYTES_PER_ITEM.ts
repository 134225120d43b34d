import { keptLimit } from "../storage-limit.js";

export default keptLimit("storage.sync.QUOTA_BYTES_PER_ITEM", (limit) => ({ item: "x".repeat(limit) }));
