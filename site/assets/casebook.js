'use strict';
/*
 * What the scripts of the pages share. Pages are complete without them.
 *
 * Data come as scripts that call casebook.put, since a page opened from a disk may load scripts and nothing else.
 * Nothing is remembered but what stands in the address.
 */
const casebook = (function () {
  const files = new Map();
  const values = new Map();

  function put(name, value) {
    values.set(name, value);
  }

  /* A file of data, loaded once. */
  function load(folder, name) {
    const address = folder + name + '.js';
    if (!files.has(address)) {
      files.set(address, new Promise(function (resolve, reject) {
        const script = document.createElement('script');
        script.src = address;
        script.onload = function () {
          script.remove();
          resolve(values.get(name));
        };
        script.onerror = function () {
          script.remove();
          files.delete(address);
          reject(new Error(address));
        };
        document.head.append(script);
      }));
    }
    return files.get(address);
  }

  /* Several files, some at a time; tells how many are there. */
  async function loadAll(folder, names, progress) {
    const loaded = [];
    for (let at = 0; at < names.length; at += 6) {
      loaded.push(...await Promise.all(names.slice(at, at + 6).map((name) => load(folder, name))));
      if (progress) {
        progress(loaded.length / names.length);
      }
    }
    return loaded;
  }

  /* A run of letters in one spelling: the same steps as Folding.java, by the table that it wrote. */
  function plain(table, run) {
    const letters = Array.from(run, (letter) =>
      letter in table ? letter : letter.normalize('NFD').replace(/\p{Mn}/gu, '')).join('');
    let replaced = '';
    for (let at = 0; at < letters.length;) {
      let length = Math.min(4, letters.length - at);
      while (length > 0 && !(letters.slice(at, at + length) in table)) {
        length--;
      }
      replaced += length > 0 ? table[letters.slice(at, at + length)] : letters[at];
      at += length || 1;
    }
    return replaced;
  }

  function fold(table, word) {
    return plain(table, word).replace(/([^0-9])\1+/g, '$1');
  }

  /* Scripts that write no spaces between words. */
  const SPACELESS = /^(?:ー|(?!\p{Nd})[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}])/u;

  function split(text) {
    const usual = text.replace(/[\p{L}\p{Nd}\p{Mn}\p{Mc}]/gu, (letter) => letter.normalize('NFKC'));
    const lower = usual.toLowerCase().normalize('NFC');
    const runs = [];
    for (const letters of lower.match(/[\p{L}\p{Nd}\p{Mn}\p{Mc}'’]+/gu) || []) {
      let before = null;
      for (const letter of letters) {
        const spaceless = SPACELESS.test(letter) || (before === true && /\p{M}/u.test(letter));
        if (spaceless === before) {
          runs[runs.length - 1] += letter;
        } else {
          runs.push(letter);
        }
        before = spaceless;
      }
    }
    return runs;
  }

  /* Every two letters that follow each other; of one letter alone, that one. */
  function pairs(table, run) {
    const letters = Array.from(plain(table, run));
    return letters.length < 2 ? letters : letters.slice(1).map((letter, at) => letters[at] + letter);
  }

  function words(table, run) {
    return SPACELESS.test(run) ? pairs(table, run) : [fold(table, run)].filter((word) => word !== '');
  }

  /* What is asked for: for each word the ways to find it. A word with signs in it may be an id, or several words. */
  function terms(table, question) {
    return question.split(/\s+/).map(split).filter((runs) => runs.length > 0).map(function (runs) {
      const each = runs.flatMap((run) => words(table, run));
      return runs.length > 1 && each.length > 1 ? [each, [fold(table, runs.join(''))]] : [each];
    }).filter((ways) => ways[0].length > 0);
  }

  /* The numbers of the files that may hold words beginning with these letters. */
  function filesOf(firsts, letters) {
    const numbers = [];
    for (let number = 0; number < firsts.length; number++) {
      const beginsLater = firsts[number] > letters && !firsts[number].startsWith(letters);
      const endsBefore = number + 1 < firsts.length && firsts[number + 1] <= letters;
      if (!beginsLater && !endsBefore) {
        numbers.push(number);
      }
    }
    return numbers;
  }

  async function wordsOf(folder, firsts, letters, most) {
    const numbers = filesOf(firsts, letters).slice(0, most);
    return loadAll(folder, numbers.map((number) => 'words-' + number));
  }

  function addAll(found, entries, weight) {
    let entry = 0;
    for (const code of entries.split(' ')) {
      const number = parseInt(code, 36);
      entry += number >> 1;
      const score = weight * (number & 1 ? 4 : 1);
      if (score > (found.get(entry) || 0)) {
        found.set(entry, score);
      }
    }
  }

  /* The entries of one word: as it is, and as a beginning. */
  async function entriesOf(folder, firsts, word) {
    const found = new Map();
    const short = word.length < 2 && !SPACELESS.test(word);
    for (const list of await wordsOf(folder, firsts, word, 16)) {
      for (let at = 0; at < list.length; at += 2) {
        if (list[at] === word) {
          addAll(found, list[at + 1], 1);
        } else if (!short && list[at].startsWith(word)) {
          addAll(found, list[at + 1], 0.6);
        }
      }
    }
    return found;
  }

  /* Endings of Russian, Kazakh and English words, folded; a Kazakh word takes several. */
  const ENDINGS = new RegExp('^(?:' + [
    'a|e|i|o|u|s|es|ia|iu|ie|ii|ei|oi|ai|ui|om|em|am|im|iam|ami|iami|ah|iah|ih|imi|ogo|ego|omu|emu|iei|oiu|eiu|uiu|aia|oe',
    'ski|skoi|skogo|skomu|skom|skaia|skuiu|skie|skih|skim',
    '[ldt][ae]r|[ndt]in|[gkn][ae]|[ndt]i|[dt][ae]n?|n[ae]n|n[dt][ae]n?|[mbp]en|s[ie]|in|[ldt]ik|[dt][ae]gi',
  ].join('|') + '){0,3}$');

  /* Whether two words are one but for their endings. */
  function inflected(one, other) {
    let same = 0;
    while (same < one.length && one[same] === other[same]) {
      same++;
    }
    for (let length = same; length >= 4; length--) {
      if (ENDINGS.test(one.slice(length)) && ENDINGS.test(other.slice(length))) {
        return true;
      }
    }
    return false;
  }

  /* How many letters must be put in, left out, changed or swapped to make one word of another; more than most is most + 1. */
  function distance(one, other, most) {
    if (Math.abs(one.length - other.length) > most) {
      return most + 1;
    }
    let before = [];
    let last = Array.from({ length: other.length + 1 }, (none, at) => at);
    for (let row = 1; row <= one.length; row++) {
      const next = [row];
      for (let at = 1; at <= other.length; at++) {
        const change = one[row - 1] === other[at - 1] ? 0 : 1;
        next[at] = Math.min(last[at] + 1, next[at - 1] + 1, last[at - 1] + change);
        if (row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1]) {
          next[at] = Math.min(next[at], before[at - 2] + 1);
        }
      }
      if (Math.min(...next) > most) {
        return most + 1;
      }
      before = last;
      last = next;
    }
    return last[other.length];
  }

  /* A word as it is and without an ending. */
  function bare(word) {
    const forms = [word];
    for (let length = word.length - 1; length >= Math.max(5, word.length - 4); length--) {
      if (ENDINGS.test(word.slice(length))) {
        forms.push(word.slice(0, length));
      }
    }
    return forms;
  }

  /* How much a word is like a name's: 0 is not at all. */
  function likeness(forms, name) {
    const [word] = forms;
    if (inflected(word, name)) {
      return 0.9;
    }
    let best = 0;
    for (const form of forms) {
      const length = Math.max(form.length, name.length);
      const most = Math.min(form.length, name.length) < 5 ? 0 : length < 9 ? 1 : 2;
      const apart = most > 0 ? distance(form, name, most) : 1;
      if (apart <= most) {
        best = Math.max(best, 0.8 - 0.2 * apart);
      }
    }
    return best;
  }

  /* The words of names that are a word but for its ending or a letter or two, the likest first. */
  async function likeNames(folder, names, word) {
    if (word.length < 4 || /[0-9]/.test(word) || SPACELESS.test(word)) {
      return [];
    }
    const all = names.names.map((first, number) => number);
    const numbers = all.length > 8 ? filesOf(names.names, word[0]).slice(0, 8) : all;
    const forms = bare(word);
    const like = [];
    for (const list of await loadAll(folder, numbers.map((number) => 'names-' + number))) {
      for (const name of list) {
        const weight = name.startsWith(word) ? 0 : likeness(forms, name);
        if (weight > 0) {
          like.push([name, weight]);
        }
      }
    }
    return like.sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1)).slice(0, 12);
  }

  /* What is found in another spelling, and what lacks a word, comes after everything that has all words as they are. */
  const NEAR = -100;
  const LOOSELY = -300;
  const LACKS = -1000;
  const TITLE = 1000;
  const NEAR_TITLE = 50;

  function addMissing(found, more, less) {
    more.forEach(function (score, entry) {
      if (!found.has(entry)) {
        found.set(entry, score + less);
      }
    });
  }

  async function exactly(folder, firsts, word, weight) {
    const found = new Map();
    for (const list of await wordsOf(folder, firsts, word, 2)) {
      const at = list.indexOf(word);
      if (at >= 0 && at % 2 === 0) {
        addAll(found, list[at + 1], weight);
      }
    }
    return found;
  }

  /* The entries of names that are called by these letters and no others. */
  async function titled(folder, names, letters) {
    const found = new Map();
    const numbers = filesOf(names.titles, letters).slice(0, 4);
    for (const list of await loadAll(folder, numbers.map((number) => 'titles-' + number))) {
      for (let at = 0; at < list.length; at += 2) {
        if (list[at] === letters) {
          addAll(found, list[at + 1], TITLE);
        } else if (letters.length > 5 && list[at].startsWith(letters)) {
          addAll(found, list[at + 1], 1);
        }
      }
    }
    return found;
  }

  /* Adds to the entries of a word those of names that are nearly it, and, where nothing is found, of any word nearly it. */
  async function addNear(of, word, found, seen, nearly) {
    const like = await likeNames(of.folder, of.names, word);
    for (const [name, weight] of like.filter((one) => nearly || one[1] > 0.8)) {
      // Of a name that stands in a text with an ending there is the beginning.
      const begins = name.length > 4;
      seen[begins ? 'begins' : 'words'].add(name);
      addMissing(found, begins ? await entriesOf(of.folder, of.index.words, name)
        : await exactly(of.folder, of.index.words, name, weight), NEAR);
      if (weight > 0.8) {
        (await titled(of.folder, of.names, name)).forEach((score, entry) => {
          if (score >= TITLE && found.has(entry)) {
            found.set(entry, NEAR + NEAR_TITLE + weight);
          }
        });
      }
    }
    if (found.size === 0 && nearly && word.length > (of.alone ? 3 : 4)) {
      const letters = filesOf(of.index.words, word[0]).length > 8 ? word.slice(0, 2) : word[0];
      for (const list of await wordsOf(of.folder, of.index.words, letters, 8)) {
        for (const near of nearly(word, list.filter((text, at) => at % 2 === 0))) {
          seen.words.add(list[2 * near.at]);
          const more = new Map();
          addAll(more, list[2 * near.at + 1], 0.4 * near.weight);
          addMissing(found, more, LOOSELY);
        }
      }
    }
  }

  function both(one, other) {
    const found = new Map();
    one.forEach(function (score, entry) {
      if (other.has(entry)) {
        found.set(entry, score + other.get(entry));
      }
    });
    return found;
  }

  /* The entries of one term, by each way to read it. */
  async function entriesOfTerm(of, ways, nearly) {
    const found = new Map();
    const seen = { begins: new Set(), words: new Set() };
    of.seen.push(seen);
    for (const words of ways) {
      let way = null;
      for (const word of words) {
        const entries = await entriesOf(of.folder, of.index.words, word);
        seen.begins.add(word);
        await addNear(of, word, entries, seen, ways.length > 1 ? null : nearly);
        way = way === null ? entries : both(way, entries);
      }
      way.forEach((score, entry) => found.set(entry, Math.max(score, found.get(entry) ?? -Infinity)));
    }
    return found;
  }

  /* Those that have at least half of the words, one of them in their name; none of them is a case. */
  function most(ofTerms, firstCase) {
    const found = new Map();
    for (const entries of ofTerms) {
      entries.forEach(function (score, entry) {
        if (entry < firstCase) {
          const [count, sum, named] = found.get(entry) || [0, 0, false];
          found.set(entry, [count + 1, sum + score, named || score >= 2 || (score < 0 && score > NEAR + 2)]);
        }
      });
    }
    const some = Array.from(found).filter(([, [, , named]]) => named);
    const least = Math.max(ofTerms.length / 2, ...some.map(([, [count]]) => count));
    return new Map(some.filter(([, [count]]) => count >= least).map(([entry, [, sum]]) => [entry, LACKS + sum]));
  }

  /* The terms of a question without "in" and "the", and without the number of a part: of "373, part 3" there is 373. */
  function meantOf(every, names) {
    const is = (list, ways) => ways !== undefined && ways[0].length === 1 && list.includes(ways[0][0]);
    const isNumber = (ways) => ways[0].length === 1 && /^[0-9]+$/.test(ways[0][0]);
    const isPart = (ways) => ways[0].length === 2 && ways[0].some((word) => names.parts.includes(word));
    const meant = every.filter((ways, at) => !is(names.unasked, ways) && !is(names.parts, ways) && !isPart(ways)
      && !(isNumber(ways) && is(names.parts, every[at - 1])));
    return meant.length > 0 ? meant : every;
  }

  /*
   * The entries that hold every word of a question, with their weights: first what is called so, then what has the words
   * as they are, then (below 0) what has names that are nearly they. Where nothing holds all words, and misspellings
   * are looked for, names that have most of them.
   * folder: the index of the page's language; shared: the folder of what all languages share;
   * nearly: finds words of a list that are nearly a word.
   * seen: for each word of the question what the words that were found for it are, or begin with.
   */
  async function find(folder, shared, question, nearly) {
    const [index, names, table] = await Promise.all([load(folder, 'index'), load(folder, 'names'), load(shared, 'folding')]);
    const of = { folder, index, names, table, seen: [] };
    const every = terms(table, question);
    const meant = meantOf(every, names);
    of.alone = meant.length < 2;
    const ofTerms = [];
    for (const ways of meant) {
      ofTerms.push(await entriesOfTerm(of, ways, nearly));
    }
    let all = ofTerms.length > 0 ? ofTerms.reduce(both) : new Map();
    // A name that the question writes as one word or as several.
    const whole = every.map((ways) => ways[0].join('')).join('');
    if (whole && nearly) {
      const called = await titled(folder, names, whole);
      if (every.length > 1) {
        addMissing(called, await exactly(folder, index.words, whole, 1), 0);
      }
      called.forEach((score, entry) => all.set(entry, Math.max(score, all.get(entry) ?? -Infinity)));
      if (called.size > 0) {
        of.seen.forEach((seen) => seen.begins.add(whole));
      }
    }
    // Two words that are only loosely like others are chance.
    all.forEach((score, entry) => { if (score < 2 * LOOSELY + 50) { all.delete(entry); } });
    if (nearly && ofTerms.length > 1) {
      const last = index.kinds.length > 0 && index.kinds[index.kinds.length - 1][0] === 'cases' ? -1 : undefined;
      const firstCase = index.kinds.slice(0, last).reduce((sum, [, count]) => sum + count, 0);
      if (!Array.from(all.keys()).some((entry) => entry < firstCase)) {
        addMissing(all, most(ofTerms, firstCase), 0);
      }
    }
    return { entries: all, seen: of.seen, table };
  }

  function isSeen(seen, word) {
    return seen.words.has(word)
      || Array.from(seen.begins).some((begin) => word === begin || (begin.length > 1 && word.startsWith(begin)));
  }

  /* The words of a text that were found: where each begins and ends, and for which words of the question. */
  function seenIn(found, text) {
    const places = [];
    for (const match of text.matchAll(/[\p{L}\p{Nd}\p{Mn}\p{Mc}'’]+/gu)) {
      const folded = split(match[0]).flatMap((run) => words(found.table, run));
      const of = found.seen.filter((seen) => folded.some((word) => isSeen(seen, word)));
      if (of.length > 0) {
        places.push([match.index, match.index + match[0].length, of]);
      }
    }
    return places;
  }

  /* What stands in the address behind the #; nothing where that is an anchor. */
  function state() {
    const hash = location.hash.slice(1);
    return new URLSearchParams(hash.includes('=') ? hash : '');
  }

  function remember(parameters) {
    const hash = '#' + parameters.toString();
    if (hash === '#' ? location.hash.includes('=') : hash !== location.hash) {
      try {
        history.replaceState(null, '', hash);
      } catch (refused) {
        location.hash = hash;
      }
    }
  }

  /* Runs what a hand that types waits for, when it pauses. */
  function paused(run) {
    let timer = 0;
    return function () {
      clearTimeout(timer);
      timer = setTimeout(run, 200);
    };
  }

  /*
   * Draws, but never under the reader's focus, which would be thrown back to the top of the page: what is there stays
   * until the focus has left it. Only the last of the drawings that wait is made.
   * holdsFocus: whether the focus is in something that a drawing takes away
   */
  function considerate(holdsFocus) {
    let waiting = null;
    function draw() {
      if (waiting !== null && !holdsFocus()) {
        const drawing = waiting;
        waiting = null;
        drawing();
      }
    }
    // While the focus moves it is nowhere.
    document.addEventListener('focusout', () => setTimeout(draw));
    return function (drawing) {
      waiting = drawing;
      draw();
    };
  }

  /* Says something where it is read out, and the same thing once. */
  function say(place, words) {
    if (place.textContent !== words) {
      place.textContent = words;
    }
  }

  function text(pattern, ...values) {
    return pattern.replace(/\{(\d)\}/g, (all, number) => values[number]);
  }

  return { put, load, loadAll, fold, find, seenIn, state, remember, paused, considerate, say, text };
})();
