/*
 * The button to leave, made quicker: at once, by Shift pressed three times, and without an entry in the history.
 * Without this file the button is a plain link and works. Written for old phones.
 */
(function () {
  'use strict';
  var exits = document.querySelectorAll('a[data-exit]');
  var exit = exits[0];
  if (!exit) return;
  var LIMIT = 5000;
  var pressed = 0;
  var modified = false;
  var timer;
  var overlay;
  var status = document.createElement('span');
  status.setAttribute('role', 'status');
  status.className = 'hidden';
  var dots = document.createElement('span');
  dots.className = 'dots';
  dots.setAttribute('aria-hidden', 'true');
  for (var i = 0; i < 3; i += 1) dots.appendChild(document.createElement('span'));
  var bar = document.querySelector('.exit');
  if (bar) {
    bar.appendChild(dots);
    bar.appendChild(status);
  }

  function words(name) {
    return exit.getAttribute('data-' + name) || '';
  }

  function count(number) {
    pressed = number;
    dots.setAttribute('data-pressed', String(number));
    clearTimeout(timer);
  }

  function leave() {
    count(0);
    status.textContent = '';
    overlay = document.createElement('div');
    overlay.className = 'leaving';
    overlay.setAttribute('role', 'alert');
    document.documentElement.className = 'gone';
    document.body.appendChild(overlay);
    overlay.textContent = words('loading');
    // The entry of this page in the history becomes that of the other site.
    location.replace(exit.href);
  }

  document.addEventListener('keyup', function (event) {
    if (event.key === 'Shift' && !modified) {
      count(pressed + 1);
      if (pressed >= 3) return leave();
      status.textContent = words(pressed === 1 ? 'two' : 'one');
      timer = setTimeout(function () {
        count(0);
        status.textContent = words('expired');
      }, LIMIT);
      return;
    }
    if (event.key !== 'Shift' && pressed > 0) {
      count(0);
      status.textContent = '';
    }
    // A capital letter ends with the letter and then with Shift, which was no press of its own.
    modified = event.shiftKey;
  });

  document.addEventListener('click', function (event) {
    if (event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
    var link = event.target;
    while (link && link.nodeName !== 'A') link = link.parentNode;
    if (!link || !link.href) return;
    if (link.hasAttribute('data-exit')) {
      event.preventDefault();
      leave();
    } else if (link.host === location.host && !link.hasAttribute('download')) {
      // All pages of help are one entry of the history, so that Back leads out of them.
      event.preventDefault();
      location.replace(link.href);
    }
  });

  document.addEventListener('submit', function (event) {
    var form = event.target;
    var select = form.querySelector('select');
    var to = form.getAttribute('data-to');
    if (!select || !to) return;
    event.preventDefault();
    location.replace(to + '/' + select.value);
  });

  window.addEventListener('pageshow', function () {
    document.documentElement.className = '';
    if (overlay && overlay.parentNode) overlay.parentNode.removeChild(overlay);
    overlay = undefined;
    modified = false;
    status.textContent = '';
    count(0);
  });
})();
