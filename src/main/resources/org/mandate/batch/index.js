(function () {
  "use strict";
  var body = document.querySelector("tbody");
  var rows = Array.prototype.slice.call(body.rows);
  var filter = document.getElementById("filter");
  var shown = document.getElementById("shown");
  function value(row, column) {
    var cell = row.cells[column];
    var number = cell.getAttribute("data-value");
    return number === null ? cell.textContent : Number(number);
  }
  function compare(a, b) {
    if (typeof a === "number" && typeof b === "number") { return a - b; }
    return String(a).localeCompare(String(b), "en", { numeric: true });
  }
  function show() {
    var wanted = filter.value.toLowerCase();
    var count = 0;
    rows.forEach(function (row) {
      row.hidden = row.textContent.toLowerCase().indexOf(wanted) < 0;
      if (!row.hidden) { count += 1; }
    });
    shown.textContent = count + " of " + rows.length + " shown";
  }
  document.querySelectorAll("thead th").forEach(function (head, column) {
    var button = document.createElement("button");
    button.type = "button";
    button.textContent = head.textContent;
    head.textContent = "";
    head.appendChild(button);
    button.addEventListener("click", function () {
      var down = head.getAttribute("aria-sort") === "ascending";
      document.querySelectorAll("thead th").forEach(function (other) { other.removeAttribute("aria-sort"); });
      head.setAttribute("aria-sort", down ? "descending" : "ascending");
      rows.sort(function (a, b) { return (down ? -1 : 1) * compare(value(a, column), value(b, column)); });
      rows.forEach(function (row) { body.appendChild(row); });
    });
  });
  document.getElementById("find").hidden = false;
  filter.addEventListener("input", show);
  show();
}());
