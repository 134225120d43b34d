document.documentElement.dataset.marked = "yes";
