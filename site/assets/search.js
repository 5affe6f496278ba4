'use strict';
/* The search page: what is found stands in groups, the question in the address. */
(function () {
  const bar = document.getElementById('finder');
  const box = document.getElementById('question');
  const status = document.getElementById('found');
  const results = document.getElementById('results');
  const { index: folder, shared, root } = bar.dataset;
  const number = new Intl.NumberFormat(document.documentElement.lang);
  const SHOWN = 10;
  const NOTHING = '[]';
  const draw = casebook.considerate(() => results.contains(document.activeElement));
  let asked = 0;
  let drawn = NOTHING;

  /* Words of a list that are nearly a word, the nearest first. */
  function nearly(word, list) {
    const fuse = new Fuse(list, { includeScore: true, threshold: 0.34, distance: 30 });
    return fuse.search(word, { limit: 12 })
      .filter((hit) => Math.abs(hit.item.length - word.length) < 4)
      .map((hit) => ({ at: hit.refIndex, weight: 1 - hit.score }));
  }

  function group(kinds, entry) {
    let first = 0;
    for (const [kind, count] of kinds) {
      if (entry < first + count) {
        return kind;
      }
      first += count;
    }
    return '';
  }

  function item(entry) {
    const [href, title, note, lang] = entry;
    const line = document.createElement('li');
    const link = document.createElement('a');
    link.href = root + href;
    link.textContent = title;
    if (lang) {
      link.lang = lang;
    }
    line.append(link);
    if (note) {
      const by = document.createElement('span');
      by.className = 'by';
      by.textContent = note;
      line.append(' ', by);
    }
    return line;
  }

  async function show(list, entries, perFile) {
    const files = Array.from(new Set(entries.map((entry) => Math.floor(entry / perFile))));
    const loaded = await casebook.loadAll(folder, files.map((file) => 'entries-' + file));
    const lines = entries.map((entry) => item(loaded[files.indexOf(Math.floor(entry / perFile))][entry % perFile]));
    return () => list.append(...lines);
  }

  async function section(kind, entries, perFile) {
    const part = document.createElement('section');
    const heading = document.createElement('h2');
    heading.textContent = bar.querySelector('[data-kind="' + kind + '"]').textContent;
    const count = document.createElement('span');
    count.className = 'by';
    count.textContent = number.format(entries.length);
    heading.append(' ', count);
    const list = document.createElement('ol');
    list.className = 'brief';
    (await show(list, entries.slice(0, SHOWN), perFile))();
    part.append(heading, list);
    let shown = SHOWN;
    if (entries.length > shown) {
      const more = document.createElement('button');
      more.type = 'button';
      more.textContent = bar.dataset.more;
      more.addEventListener('click', async function () {
        const from = shown;
        shown += 5 * SHOWN;
        (await show(list, entries.slice(from, shown), perFile))();
        more.hidden = shown >= entries.length;
        list.children[from].querySelector('a').focus();
      });
      part.append(more);
    }
    return part;
  }

  /* Draws results only if others are there: the focus, and what was opened of a list, stay with the same ones. */
  function put(found, parts, words) {
    draw(function () {
      if (found !== drawn) {
        drawn = found;
        results.replaceChildren(...parts);
      }
      casebook.say(status, words);
    });
  }

  async function search() {
    const question = box.value.trim();
    const mine = ++asked;
    casebook.remember(new URLSearchParams(question ? { q: question } : {}));
    if (!question) {
      put(NOTHING, [], '');
      return;
    }
    try {
      const index = await casebook.load(folder, 'index');
      const found = await casebook.find(folder, shared, question, nearly);
      const entries = Array.from(found.keys()).sort((one, other) => found.get(other) - found.get(one) || one - other);
      const groups = new Map(index.kinds.map(([kind]) => [kind, []]));
      entries.forEach((entry) => groups.get(group(index.kinds, entry)).push(entry));
      const full = Array.from(groups).filter(([, members]) => members.length > 0);
      const parts = [];
      for (const [kind, members] of full) {
        parts.push(await section(kind, members, index.perFile));
      }
      if (mine === asked) {
        put(JSON.stringify(full), parts, entries.length > 0
          ? casebook.text(bar.dataset.found, number.format(entries.length)) : bar.dataset.nothing);
      }
    } catch (failure) {
      if (mine === asked) {
        casebook.say(status, bar.dataset.failed);
      }
    }
  }

  function restore() {
    const question = casebook.state().get('q') || '';
    if (question !== box.value.trim()) {
      box.value = question;
      // Another address is another question: who was among the results goes on from it.
      if (results.contains(document.activeElement)) {
        box.focus();
      }
      search();
    }
  }

  box.addEventListener('input', casebook.paused(search));
  box.addEventListener('keydown', function (event) {
    if (event.key === 'Enter') {
      search();
    } else if (event.key === 'ArrowDown' && results.querySelector('a')) {
      event.preventDefault();
      results.querySelector('a').focus();
    }
  });
  window.addEventListener('hashchange', restore);
  bar.hidden = false;
  restore();
})();
