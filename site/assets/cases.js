'use strict';
/*
 * The table of cases: filters, order and a download, with all of it in the address. The page that was built is the
 * whole table, page by page; its rows come back when nothing is filtered or sorted.
 */
(function () {
  const bar = document.getElementById('finder');
  const status = document.getElementById('found');
  const table = document.getElementById('cases');
  const built = table.tBodies[0];
  const { index: folder, shared } = bar.dataset;
  const language = document.documentElement.lang;
  const number = new Intl.NumberFormat(language);
  const order = new Intl.Collator(language, { numeric: true });
  const fold = document.getElementById('fold');
  const chips = document.getElementById('chips');
  const loosen = document.getElementById('loosen');
  const showing = document.getElementById('show');
  const csvButton = document.getElementById('csv');
  const fields = Array.from(bar.querySelectorAll('[name]'));
  const CHOICES = ['sanction', 'company', 'article', 'place'];
  const COLUMNS = ['date', 'title', 'who', 'company', 'article'];
  const SHOWN = 100;
  const [ID, DATE, FROM, TO, TITLE, WHO, SANCTION] = [0, 1, 2, 3, 4, 5, 6];
  let meta = null;
  let rows = null;
  let chosen = [];
  let asked = 0;

  function field(name) {
    return fields.find((one) => one.name === name);
  }

  /* The choices, in the order of their names; what has no id of the tables comes last. */
  function offer(name) {
    const select = field(name);
    const rank = (choice) => (['not-known', 'none', 'several'].includes(choice[0]) ? 1 : 0);
    meta[name].slice().sort((one, other) => rank(one) - rank(other) || order.compare(one[1], other[1]))
      .forEach(function ([id, label, lang, , count]) {
        const option = new Option(counted(label, count), id);
        if (lang) {
          option.lang = lang;
        }
        select.add(option);
      });
    select.closest('p').hidden = meta[name].length < 2;
  }

  function counted(label, count) {
    return label + ' (' + number.format(count) + ')';
  }

  /* The months in which a case may begin or end. */
  function offerMonths(name) {
    meta.month.forEach(([month, label]) => field(name).add(new Option(label, month)));
    field(name).closest('p').hidden = meta.month.length < 2;
  }

  /* A day that an older address gives is kept as it is. */
  function set(one, value) {
    if (value !== '' && (one.name === 'from' || one.name === 'to') && /^\d{4}-\d\d(-\d\d)?$/.test(value)
      && !Array.from(one.options).some((option) => option.value === value)) {
      one.add(new Option(value, value));
    }
    one.value = value;
  }

  function names(row, name) {
    return row[SANCTION + CHOICES.indexOf(name)].map((choice) => meta[name][choice]);
  }

  function list(texts) {
    return texts.length === 0 ? '' : texts.reduce((before, next) => casebook.text(bar.dataset.list, before, next));
  }

  /* Loads all rows; only who filters, sorts or downloads needs them. */
  async function load() {
    if (rows === null) {
      const files = [];
      for (let file = 0; file * meta.perFile < meta.count; file++) {
        files.push('cases-' + file);
      }
      const parts = await casebook.loadAll(folder, files, function (share) {
        if (share < 1) {
          status.textContent = casebook.text(bar.dataset.loading, Math.round(100 * share));
        }
      });
      rows = parts.flat();
      rows.forEach((row, place) => row.push(place));
    }
    return rows;
  }

  /* The numbers of the rows that hold the words. */
  async function withWords(words) {
    const index = await casebook.load(folder, 'index');
    const first = index.kinds.slice(0, -1).reduce((sum, [, count]) => sum + count, 0);
    const found = await casebook.find(folder, shared, words, null);
    return new Set(Array.from(found.entries.keys(), (entry) => entry - first));
  }

  /* A date may be any day between two; what may have been in the period is shown. */
  function mayBeBetween(row, from, to) {
    return (row[FROM] !== '' || row[TO] !== '')
      && (from === '' || row[TO] === '' || row[TO] >= from)
      && (to === '' || row[FROM] === '' || row[FROM] <= (to.length === 7 ? to + '-31' : to));
  }

  /* What each filter that is set lets through. A period is one filter. */
  async function tests(wanted) {
    const all = {};
    for (const name of CHOICES.filter((choice) => wanted[choice])) {
      const choice = meta[name].findIndex(([id]) => id === wanted[name]);
      all[name] = (row) => row[SANCTION + CHOICES.indexOf(name)].includes(choice);
    }
    if (wanted.from || wanted.to) {
      all.period = (row) => mayBeBetween(row, wanted.from, wanted.to);
    }
    if (wanted.text) {
      const found = await withWords(wanted.text);
      all.text = (row) => found.has(row[row.length - 1]);
    }
    return all;
  }

  /* The rows that meet all filters but one. */
  function meeting(all, but) {
    const some = Object.keys(all).filter((name) => name !== but).map((name) => all[name]);
    return rows.filter((row) => some.every((test) => test(row)));
  }

  /* How many cases each choice would give with the other filters as they are. */
  function recount(all) {
    for (const name of CHOICES) {
      const counts = new Map();
      meeting(all, name).forEach((row) => new Set(row[SANCTION + CHOICES.indexOf(name)])
        .forEach((choice) => counts.set(choice, (counts.get(choice) || 0) + 1)));
      const options = new Map(Array.from(field(name).options, (option) => [option.value, option]));
      meta[name].forEach(function ([id, label], at) {
        options.get(id).textContent = counted(label, counts.get(at) || 0);
      });
    }
  }

  function countAll() {
    CHOICES.forEach((name) => meta[name].forEach(function ([id, label, , , count]) {
      Array.from(field(name).options).find((option) => option.value === id).textContent = counted(label, count);
    }));
  }

  /* A filter in words: what it is about, and what was chosen. */
  function said(one) {
    const chosenOption = one.options && one.options[one.selectedIndex];
    const value = chosenOption
      ? (CHOICES.includes(one.name) ? meta[one.name].find(([id]) => id === one.value)[1] : chosenOption.textContent)
      : one.value.trim();
    return casebook.text(bar.dataset.choice, one.labels[0].textContent, value);
  }

  function without(names) {
    fields.filter((one) => names.includes(one.name)).forEach((one) => { one.value = ''; });
    fold.offsetParent ? fold.focus() : field('text').focus();
    apply();
  }

  function button(text, run) {
    const made = cell('button', text);
    made.type = 'button';
    made.addEventListener('click', run);
    return made;
  }

  /* The filters that are set, each a button that takes it away. */
  function chip() {
    const set = fields.filter((one) => one.value.trim() !== '' && one.name !== 'sort');
    chips.replaceChildren(...set.map(function (one) {
      const item = document.createElement('li');
      const made = button(said(one) + ' ×', () => without([one.name]));
      made.setAttribute('aria-label', casebook.text(bar.dataset.remove, said(one)));
      item.append(made);
      return item;
    }));
    chips.hidden = set.length === 0;
  }

  /* Where nothing meets all filters: which of them to take away, and what there would be. */
  function advise(all) {
    const names = Object.keys(all);
    const some = chosen.length > 0 ? [] : names.map((name) => [name, meeting(all, name).length])
      .filter(([, count]) => count > 0);
    loosen.replaceChildren(...some.map(function ([name, count]) {
      const of = name === 'period' ? ['from', 'to'] : [name];
      const what = of.map(field).filter((one) => one.value !== '').map(said).join(', ');
      return button(casebook.text(bar.dataset.without, what, number.format(count)), () => without(of));
    }));
    if (some.length > 0) {
      loosen.prepend(cell('p', bar.dataset.none));
    }
    loosen.hidden = some.length === 0;
  }

  const KEY = {
    title: (row) => row[TITLE],
    who: (row) => row[WHO],
    company: (row) => list(names(row, 'company').map((choice) => choice[3])),
    article: (row) => list(names(row, 'article').map((choice) => choice[3])),
  };

  function sorted(some, sort) {
    const column = sort.replace('-', '');
    const down = sort.startsWith('-') ? -1 : 1;
    if (column === 'date') {
      // Rows come by date; one without stays last either way.
      const dated = some.filter((row) => row[FROM] !== '' || row[TO] !== '');
      return down > 0 ? some : dated.reverse().concat(some.filter((row) => row[FROM] === '' && row[TO] === ''));
    }
    return some.map((row) => [KEY[column](row), row])
      .sort((one, other) => (one[0] === '') - (other[0] === '') || down * order.compare(one[0], other[0])
        || one[1][one[1].length - 1] - other[1][other[1].length - 1])
      .map(([, row]) => row);
  }

  function cell(name, text, className) {
    const element = document.createElement(name);
    element.textContent = text;
    if (className) {
      element.className = className;
    }
    return element;
  }

  function line(row) {
    const tr = document.createElement('tr');
    tr.dataset.case = row[ID];
    const title = cell('th', '');
    title.scope = 'row';
    const link = cell('a', row[TITLE] + ' ');
    link.href = row[ID] + '.html';
    link.append(cell('span', row[ID], 'id'));
    title.append(link);
    const companies = cell('td', list(names(row, 'company').map((choice) => choice[3])));
    const foreign = names(row, 'company').find((choice) => choice[2]);
    if (foreign) {
      companies.lang = foreign[2];
    }
    const articles = cell('td', list(names(row, 'article').map((choice) => choice[3])));
    tr.append(cell('td', row[DATE], 'date'), title, cell('td', row[WHO]), companies, articles);
    return tr;
  }

  const shown = document.createElement('tbody');
  const more = cell('button', bar.dataset.more);
  more.type = 'button';
  more.hidden = true;
  more.addEventListener('click', function () {
    const from = shown.rows.length;
    shown.append(...chosen.slice(from, from + SHOWN).map(line));
    more.hidden = shown.rows.length >= chosen.length;
    shown.rows[from].querySelector('a').focus();
  });
  table.after(more);

  function show(body) {
    if (table.tBodies[0] !== body) {
      table.tBodies[0].replaceWith(body);
    }
    document.querySelectorAll('.paging').forEach((paging) => { paging.hidden = body !== built; });
  }

  function mark(sort) {
    Array.from(table.tHead.rows[0].cells).forEach(function (th, at) {
      if (sort.replace('-', '') === COLUMNS[at]) {
        th.setAttribute('aria-sort', sort.startsWith('-') ? 'descending' : 'ascending');
      } else {
        th.removeAttribute('aria-sort');
      }
    });
  }

  function wanted() {
    const values = {};
    fields.forEach((one) => { values[one.name] = one.value.trim(); });
    return values;
  }

  const all = bar.querySelector('#all');
  const draw = casebook.considerate(function () {
    const focus = document.activeElement;
    return table.tBodies[0].contains(focus) || focus === more || focus === all || Boolean(focus?.closest('.paging'));
  });

  function same(some) {
    return chosen.length === some.length && some.every((row, at) => row === chosen[at]);
  }

  /* Draws rows only if others are there: the focus, and what was opened of the list, stay with the same ones. */
  function put(some, values, all) {
    draw(function () {
      if (table.tBodies[0] !== shown || !same(some)) {
        chosen = some;
        shown.replaceChildren(...chosen.slice(0, SHOWN).map(line));
        more.hidden = chosen.length <= SHOWN;
        show(shown);
      }
      mark(values.sort || 'date');
      casebook.say(status, casebook.text(bar.dataset.found, number.format(chosen.length), number.format(rows.length)));
      showing.textContent = casebook.text(bar.dataset.show, number.format(chosen.length), number.format(rows.length));
      csvButton.hidden = chosen.length === 0;
      advise(all);
    });
  }

  function putBack() {
    draw(function () {
      chosen = [];
      more.hidden = true;
      show(built);
      mark('date');
      all.hidden = true;
      loosen.hidden = true;
      csvButton.hidden = false;
      showing.textContent = casebook.text(bar.dataset.show, number.format(meta.count), number.format(meta.count));
      casebook.say(status, '');
    });
  }

  async function apply() {
    const mine = ++asked;
    const values = wanted();
    const set = Object.keys(values).filter((name) => values[name] !== '');
    const parameters = new URLSearchParams();
    set.forEach((name) => parameters.set(name, values[name]));
    casebook.remember(parameters);
    chip();
    if (set.length === 0) {
      countAll();
      putBack();
      return;
    }
    all.hidden = false;
    try {
      await load();
      const tested = await tests(values);
      if (mine === asked) {
        recount(tested);
        put(sorted(meeting(tested, null), values.sort || 'date'), values, tested);
      }
    } catch (failure) {
      if (mine === asked) {
        casebook.say(status, bar.dataset.failed);
      }
    }
  }

  /* RFC 4180. */
  function csv(lines) {
    const quoted = (text) => (/[",\r\n]/.test(text) ? '"' + text.replace(/"/g, '""') + '"' : text);
    return lines.map((cells) => cells.map(quoted).join(',') + '\r\n').join('');
  }

  async function download() {
    try {
      const all = await load();
      const places = (table.tBodies[0] === shown ? chosen : all)
        .map((row) => row[row.length - 1]);
      const { columns, perFile } = await casebook.load(shared, 'tables');
      const files = Array.from(new Set(places.map((place) => Math.floor(place / perFile))));
      const parts = await casebook.loadAll(shared, files.map((file) => 'tables-' + file));
      const cells = new Map(files.map((file, at) => [file, parts[at]]));
      const lines = places.map((place) => cells.get(Math.floor(place / perFile))[place % perFile]);
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([csv([columns].concat(lines))], { type: 'text/csv;charset=utf-8' }));
      link.download = 'cases.csv';
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 60000);
    } catch (failure) {
      status.textContent = bar.dataset.failed;
    }
  }

  function follow() {
    const state = casebook.state();
    const values = wanted();
    if (fields.some((one) => values[one.name] !== (state.get(one.name) || ''))) {
      // Another address is another question: who was among the rows goes on from it.
      if (table.tBodies[0].contains(document.activeElement)) {
        field('text').focus();
      }
      restore();
    }
  }

  function restore() {
    const state = casebook.state();
    fields.forEach((one) => set(one, state.get(one.name) || ''));
    if (fields.some((one) => one.value !== '' && one.name !== 'text')) {
      fold.setAttribute('aria-expanded', 'true');
    }
    apply();
  }

  /* On a phone the heads are only read out, and the choice of an order stands among the filters. */
  function heads() {
    const phone = matchMedia('screen and (max-width: 44rem)');
    Array.from(table.tHead.rows[0].cells).forEach(function (th, at) {
      const name = th.textContent;
      const button = cell('button', name);
      button.type = 'button';
      button.addEventListener('click', function () {
        const sort = field('sort').value || 'date';
        field('sort').value = sort === COLUMNS[at] ? '-' + COLUMNS[at] : COLUMNS[at] === 'date' ? '' : COLUMNS[at];
        apply();
      });
      const put = () => th.replaceChildren(phone.matches ? name : button);
      phone.addEventListener('change', put);
      put();
    });
  }

  casebook.load(folder, 'cases').then(function (loaded) {
    meta = loaded;
    CHOICES.forEach(offer);
    ['from', 'to'].forEach(offerMonths);
    showing.addEventListener('click', function () {
      fold.setAttribute('aria-expanded', 'false');
      table.scrollIntoView();
      const first = table.tBodies[0].querySelector('a');
      if (first) {
        first.focus({ preventScroll: true });
      }
    });
    fields.forEach((one) => one.addEventListener(one.type === 'search' ? 'input' : 'change',
      one.type === 'search' ? casebook.paused(apply) : apply));
    all.addEventListener('click', function () {
      fields.forEach((one) => { one.value = ''; });
      field('text').focus();
      apply();
    });
    fold.addEventListener('click', function () {
      fold.setAttribute('aria-expanded', String(fold.getAttribute('aria-expanded') === 'false'));
    });
    bar.querySelector('#csv').addEventListener('click', download);
    window.addEventListener('hashchange', follow);
    heads();
    bar.hidden = false;
    restore();
  }, function () {
    // Without its index the page is what it is without scripts.
  });
})();
