globalThis.shared = "from importScripts";
