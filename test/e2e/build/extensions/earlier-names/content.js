document.documentElement.dataset.listens = "yes";
