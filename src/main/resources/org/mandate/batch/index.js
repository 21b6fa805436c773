(function () {
  "use strict";
  var heads = Array.prototype.slice.call(document.querySelectorAll("thead th"));
  var body = document.querySelector("tbody");
  var rows = Array.prototype.slice.call(body.rows);
  var texts = new Map(rows.map(function (row) { return [row, row.textContent.toLowerCase()]; }));
  var tools = { filter: null, firmness: null, change: null, days: null };
  Object.keys(tools).forEach(function (id) { tools[id] = document.getElementById(id); });
  var columns = {};
  heads.forEach(function (head, column) { columns[head.dataset.of] = column; });

  function value(row, column) {
    var cell = row.cells[column];
    return cell.dataset.value || cell.textContent;
  }
  function compare(a, b) {
    return String(a).localeCompare(String(b), "en", { numeric: true });
  }
  function number(text) {
    return text === "" ? -Infinity : Number(text);
  }
  function sort(column, down) {
    var days = column === columns.days;
    rows.sort(function (a, b) {
      var x = value(a, column);
      var y = value(b, column);
      return (down ? -1 : 1) * (days ? (number(x) > number(y)) - (number(x) < number(y)) : compare(x, y));
    });
    rows.forEach(function (row) { body.appendChild(row); });
  }
  function is(row, which) {
    return tools[which].value === "" || value(row, columns[which]) === tools[which].value;
  }
  function show() {
    var wanted = tools.filter.value.toLowerCase();
    var most = tools.days.value === "" ? Infinity : Number(tools.days.value);
    var count = 0;
    rows.forEach(function (row) {
      row.hidden = texts.get(row).indexOf(wanted) < 0 || number(value(row, columns.days)) > most
          || !is(row, "firmness") || !is(row, "change");
      if (!row.hidden) { count += 1; }
    });
    document.getElementById("shown").textContent = count + " of " + rows.length + " shown";
  }
  function choices(which) {
    var column = columns[which];
    var found = new Set(column === undefined ? [] : rows.map(function (row) { return value(row, column); }));
    Array.from(found).sort().forEach(function (each) { tools[which].add(new Option(each, each)); });
  }

  heads.forEach(function (head, column) {
    var button = document.createElement("button");
    button.type = "button";
    button.textContent = head.textContent;
    head.textContent = "";
    head.appendChild(button);
    button.addEventListener("click", function () {
      var down = head.getAttribute("aria-sort") === "ascending";
      heads.forEach(function (other) { other.removeAttribute("aria-sort"); });
      head.setAttribute("aria-sort", down ? "descending" : "ascending");
      sort(column, down);
    });
  });
  choices("firmness");
  choices("change");
  document.getElementById("changes").hidden = columns.change === undefined;
  var find = document.getElementById("find");
  find.hidden = false;
  find.addEventListener("submit", function (event) { event.preventDefault(); });
  find.addEventListener("input", show);
  show();
}());
