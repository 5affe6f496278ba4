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

  const BEFORE = 60;
  const AFTER = 120;

  /* A text with the words that were found marked, put into an element. */
  function mark(element, text, places, from, to) {
    let at = from;
    for (const [begin, end] of places.filter((place) => place[0] >= from && place[1] <= to)) {
      const seen = document.createElement('mark');
      seen.textContent = text.slice(begin, end);
      element.append(text.slice(at, begin), seen);
      at = end;
    }
    element.append(text.slice(at, to));
  }

  function marked(name, text, found) {
    const element = document.createElement(name);
    mark(element, text, casebook.seenIn(found, text), 0, text.length);
    return element;
  }

  function askedIn(places) {
    return new Set(places.flatMap(([, , of]) => of));
  }

  /* Of what is said of an entry, the text with most words of the question that its title and note have not. */
  function snippet(shown, texts, found) {
    const known = askedIn(casebook.seenIn(found, shown));
    let best = null;
    let most = 0;
    for (const said of texts) {
      const places = casebook.seenIn(found, said[1]);
      const more = Array.from(askedIn(places)).filter((of) => !known.has(of)).length;
      if (more > most) {
        most = more;
        best = [said, places];
      }
    }
    return best;
  }

  function where(label, [, text, lang], places) {
    const line = document.createElement('p');
    line.className = 'where';
    line.append(label + ': ');
    const passage = document.createElement('span');
    if (lang) {
      passage.lang = lang;
    }
    // A passage begins and ends between words.
    const first = places[0][0];
    const from = first > BEFORE ? Math.max(0, text.lastIndexOf(' ', first - BEFORE) + 1) : 0;
    const end = text.length > first + AFTER ? text.indexOf(' ', first + AFTER) : -1;
    const to = end < 0 ? text.length : end;
    passage.append(from > 0 ? '… ' : '');
    mark(passage, text, places, from, to);
    passage.append(to < text.length ? ' …' : '');
    line.append(passage);
    return line;
  }

  function item(entry, texts, labels, found) {
    const [href, title, note, lang] = entry;
    const line = document.createElement('li');
    const link = marked('a', title, found);
    link.href = root + href;
    if (lang) {
      link.lang = lang;
    }
    line.append(link);
    if (note) {
      const by = marked('span', note, found);
      by.className = 'by';
      line.append(' ', by);
    }
    const said = snippet(title + ' ' + note, texts, found);
    if (said) {
      line.append(where(labels[said[0][0]], ...said));
    }
    return line;
  }

  /* The lines of some files, by their numbers. */
  async function linesOf(kind, entries, perFile) {
    const files = Array.from(new Set(entries.map((entry) => Math.floor(entry / perFile))));
    const loaded = await casebook.loadAll(folder, files.map((file) => kind + '-' + file));
    return (entry) => loaded[files.indexOf(Math.floor(entry / perFile))][entry % perFile];
  }

  async function show(list, entries, perFile, found) {
    const names = await casebook.load(folder, 'names');
    const entryOf = await linesOf('entries', entries, perFile);
    const textsOf = await linesOf('texts', entries, names.textsPerFile);
    const lines = entries.map((entry) => item(entryOf(entry), textsOf(entry), names.places, found));
    return () => list.append(...lines);
  }

  async function section(kind, entries, perFile, found) {
    const part = document.createElement('section');
    const heading = document.createElement('h2');
    heading.textContent = bar.querySelector('[data-kind="' + kind + '"]').textContent;
    const count = document.createElement('span');
    count.className = 'by';
    count.textContent = number.format(entries.length);
    heading.append(' ', count);
    const list = document.createElement('ol');
    list.className = 'brief';
    (await show(list, entries.slice(0, SHOWN), perFile, found))();
    part.append(heading, list);
    let shown = SHOWN;
    if (entries.length > shown) {
      const more = document.createElement('button');
      more.type = 'button';
      more.textContent = bar.dataset.more;
      more.addEventListener('click', async function () {
        const from = shown;
        shown += 5 * SHOWN;
        (await show(list, entries.slice(from, shown), perFile, found))();
        more.hidden = shown >= entries.length;
        list.children[from].querySelector('a').focus();
      });
      part.append(more);
    }
    return part;
  }

  /* What is called so comes first, then what is but for an ending, then the kinds in their order. */
  function rank(score) {
    return score >= 500 ? 0 : score < 0 && score > -80 ? 1 : score < -900 ? 3 : 2;
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
      const score = (entry) => found.entries.get(entry);
      const entries = Array.from(found.entries.keys()).sort((one, other) => score(other) - score(one) || one - other);
      const groups = new Map(index.kinds.map(([kind]) => [kind, []]));
      entries.forEach((entry) => groups.get(group(index.kinds, entry)).push(entry));
      const full = Array.from(groups).filter(([, members]) => members.length > 0)
        .sort(([, one], [, other]) => rank(score(one[0])) - rank(score(other[0])));
      const parts = [];
      for (const [kind, members] of full) {
        parts.push(await section(kind, members, index.perFile, found));
      }
      if (mine === asked) {
        const near = entries.length > 0 && entries.every((entry) => score(entry) < 0) ? ' ' + bar.dataset.near : '';
        put(JSON.stringify(full), parts, entries.length > 0
          ? casebook.text(bar.dataset.found, number.format(entries.length)) + near : bar.dataset.nothing);
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
