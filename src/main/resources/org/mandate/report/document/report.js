(function () {
  'use strict';
  var folds = document.querySelectorAll('details');
  var filter = document.getElementById('filter');
  var tools = document.getElementById('tools');

  function reveal() {
    var id = decodeURIComponent(location.hash.slice(1));
    var target = id && document.getElementById(id);
    for (var at = target; at; at = at.parentElement) {
      if (at.tagName === 'DETAILS') { at.open = true; }
      at.hidden = false;
    }
    if (target) { target.scrollIntoView(); }
  }

  function all(open) {
    folds.forEach(function (fold) { fold.open = open || !fold.classList.contains('folded'); });
  }

  function shown() {
    var wanted = filter.value.trim().toLowerCase();
    var count = 0;
    document.querySelectorAll('main details li, main details tbody tr').forEach(function (entry) {
      entry.hidden = wanted !== '' && entry.textContent.toLowerCase().indexOf(wanted) < 0;
      if (!entry.hidden) { count += 1; }
    });
    document.getElementById('shown').textContent =
      wanted === '' ? '' : tools.dataset.shown.replace('{0}', count);
    all(wanted !== '');
  }

  all(false);
  if (tools) {
    tools.hidden = false;
    filter.addEventListener('input', shown);
    document.getElementById('unfold').addEventListener('click', function () { all(true); });
    document.getElementById('fold').addEventListener('click', function () { all(false); });
  }
  window.addEventListener('hashchange', reveal);
  window.addEventListener('beforeprint', function () { all(true); });
  reveal();
}());
