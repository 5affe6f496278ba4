'use strict';
/* The box at the top of a page: what was typed goes to the search page behind the #, which no server is told. */
(function () {
  const form = document.getElementById('find');
  if (form) {
    form.addEventListener('submit', function (event) {
      event.preventDefault();
      const words = form.querySelector('input').value.trim();
      location.href = form.action + (words ? '#' + new URLSearchParams({ q: words }) : '');
    });
  }
})();
