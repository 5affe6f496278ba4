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

  /* The entries of one word: as it is, as a beginning, and, if there is none, of words that are nearly it. */
  async function entriesOf(folder, firsts, word, nearly) {
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
    if (found.size === 0 && nearly && word.length > 3) {
      const letters = filesOf(firsts, word[0]).length > 8 ? word.slice(0, 2) : word[0];
      for (const list of await wordsOf(folder, firsts, letters, 8)) {
        for (const near of nearly(word, list.filter((text, at) => at % 2 === 0))) {
          addAll(found, list[2 * near.at + 1], 0.4 * near.weight);
        }
      }
    }
    return found;
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

  /*
   * The entries that hold every word of a question, with their weights.
   * folder: the index of the page's language; shared: the folder of what all languages share;
   * nearly: finds words of a list that are nearly a word.
   */
  async function find(folder, shared, question, nearly) {
    const [index, table] = await Promise.all([load(folder, 'index'), load(shared, 'folding')]);
    let all = null;
    for (const ways of terms(table, question)) {
      const found = new Map();
      for (const words of ways) {
        let way = null;
        for (const word of words) {
          const entries = await entriesOf(folder, index.words, word, ways.length > 1 ? null : nearly);
          way = way === null ? entries : both(way, entries);
        }
        way.forEach((score, entry) => found.set(entry, Math.max(score, found.get(entry) || 0)));
      }
      all = all === null ? found : both(all, found);
    }
    return all || new Map();
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

  return { put, load, loadAll, fold, find, state, remember, paused, considerate, say, text };
})();
