'use strict';
/*
 * Stands in pages that casebook serve shows, and in no published one. It loads the page again when there is a newer site, and
 * shows what keeps the next one from being built.
 */
(function () {
  let shown = 0;
  let panel = null;

  function show(title, problems) {
    if (!panel) {
      panel = document.createElement('section');
      panel.setAttribute('role', 'alert');
      panel.id = 'casebook-serve';
      panel.append(document.createElement('h2'), document.createElement('pre'));
      Object.assign(panel.style, {
        position: 'fixed', inset: 'auto 0 0 0', zIndex: 2147483647, maxHeight: '60vh', overflow: 'auto',
        padding: '1rem', background: '#fff', color: '#000', borderTop: '4px solid #b00020', font: '1rem/1.4 sans-serif',
      });
      Object.assign(panel.lastChild.style, { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', margin: 0 });
      document.body.append(panel);
    }
    panel.firstChild.textContent = title;
    panel.lastChild.textContent = problems;
  }

  function hide() {
    if (panel) {
      panel.remove();
      panel = null;
    }
  }

  async function look() {
    try {
      const answer = await fetch('/casebook-serve/preview.json');
      const preview = await answer.json();
      if (shown && preview.site !== shown) {
        location.reload();
        return;
      }
      shown = preview.site;
      if (preview.problems) {
        show(preview.title, preview.problems);
      } else {
        hide();
      }
    } catch (gone) {
      // casebook serve was ended, or is being started again.
    }
    setTimeout(look, 200);
  }

  look();
})();
