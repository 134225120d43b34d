throw new Error("a first turn that fails");
