import { keptLimit } from "../storage-limit.js";

export default keptLimit("storage.session.QUOTA_BYTES", (limit) => ({ item: "x".repeat(limit) }));
