document.documentElement.dataset.marked = "yes";
("once");
