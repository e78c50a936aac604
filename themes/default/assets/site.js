// Nothing on the site needs this script. It adds a box that shortens long tables and lists marked data-filter,
// and boxes that choose among the kinds of a calendar page; it is quiet where there is nothing to shorten.
(function () {
  "use strict";

  function plain(text) {
    return text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "");
  }

  function addFilter(target, number) {
    var rows = Array.prototype.slice.call(
      target.querySelectorAll(target.tagName === "TABLE" ? "tbody > tr" : ":scope > li")
    );
    if (rows.length < 8) return;

    var box = document.createElement("form");
    var label = document.createElement("label");
    var input = document.createElement("input");
    var count = document.createElement("p");
    box.className = "filter";
    input.type = "search";
    input.id = "filter-" + number;
    input.autocomplete = "off";
    label.htmlFor = input.id;
    label.textContent = target.getAttribute("data-filter");
    count.className = "filter-count";
    count.setAttribute("role", "status");
    box.append(label, input, count);
    target.before(box);

    var words = rows.map(function (row) { return plain(row.textContent); });
    box.addEventListener("submit", function (event) { event.preventDefault(); });
    input.addEventListener("input", function () {
      var wanted = plain(input.value).split(/\s+/).filter(Boolean);
      var shown = 0;
      rows.forEach(function (row, index) {
        var fits = wanted.every(function (word) { return words[index].indexOf(word) >= 0; });
        row.hidden = !fits;
        if (fits) shown += 1;
      });
      count.textContent = wanted.length ? shown + " / " + rows.length : "";
    });
  }

  // A list that goes on over other pages is left alone: what the box could not find here may well stand there.
  if (!document.querySelector(".pager")) document.querySelectorAll("[data-filter]").forEach(addFilter);

  // Boxes that choose among the rows of the whole list of recommendations, each marked with the lists it stands on.
  function addChoices(form) {
    var rows = Array.prototype.slice.call(document.querySelectorAll("[data-in]"));
    if (rows.length < 8) return;
    var boxes = Array.prototype.slice.call(form.querySelectorAll("select"));
    var input = form.querySelector("input");
    var count = form.querySelector("[role=status]");
    var words = rows.map(function (row) { return plain(row.textContent); });
    var lists = rows.map(function (row) { return " " + row.getAttribute("data-in") + " "; });
    form.hidden = false;

    function choose() {
      var wanted = plain(input.value).split(/\s+/).filter(Boolean);
      var chosen = boxes.map(function (box) { return box.value; }).filter(Boolean);
      var shown = 0;
      rows.forEach(function (row, index) {
        var fits = wanted.every(function (word) { return words[index].indexOf(word) >= 0; }) &&
          chosen.every(function (code) { return lists[index].indexOf(" " + code + " ") >= 0; });
        row.hidden = !fits;
        if (fits) shown += 1;
      });
      document.querySelectorAll(".asked-group").forEach(function (group) {
        group.hidden = !group.querySelector("[data-in]:not([hidden])");
      });
      count.textContent = wanted.length || chosen.length ? shown + " / " + rows.length : "";
    }
    form.addEventListener("submit", function (event) { event.preventDefault(); });
    form.addEventListener("input", choose);
  }

  document.querySelectorAll("[data-choose]").forEach(addChoices);

  // What is ended is folded where there is little room.
  if (window.matchMedia("(max-width: 39.99rem)").matches) {
    document.querySelectorAll("[data-fold-narrow]").forEach(function (details) { details.open = false; });
  }

  // The kinds of entry that a calendar page lists become boxes to tick; what is not ticked is hidden, and so are empty days.
  function addKinds(list) {
    var items = Array.prototype.slice.call(list.querySelectorAll("[data-group]"));
    if (items.length < 2) return;

    var set = document.createElement("fieldset");
    set.className = "kinds";
    set.setAttribute("aria-label", list.getAttribute("data-kinds"));
    items.forEach(function (item) {
      var label = document.createElement("label");
      var box = document.createElement("input");
      box.type = "checkbox";
      box.checked = true;
      box.autocomplete = "off";
      label.append(box, " " + item.textContent);
      set.append(label);
      box.addEventListener("change", function () {
        show(item.getAttribute("data-group"), box.checked);
      });
    });
    list.replaceWith(set);
  }

  function show(group, isShown) {
    document.querySelectorAll("[data-kind=\"" + group + "\"]").forEach(function (entry) { entry.hidden = !isShown; });
    document.querySelectorAll(".calendar-day").forEach(function (day) {
      day.hidden = !day.querySelector("[data-kind]:not([hidden])");
    });
  }

  document.querySelectorAll("[data-kinds]").forEach(addKinds);

  // Details that were closed on screen are open on paper.
  var opened = [];
  window.addEventListener("beforeprint", function () {
    opened = Array.prototype.slice.call(document.querySelectorAll("details:not([open])"));
    opened.forEach(function (details) { details.open = true; });
  });
  window.addEventListener("afterprint", function () {
    opened.forEach(function (details) { details.open = false; });
  });
})();
