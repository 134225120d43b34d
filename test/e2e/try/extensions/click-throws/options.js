Promise.reject(new Error("options that cannot be read"));
