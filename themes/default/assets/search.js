// The search, in the reader's browser: reads the index that the build writes and shows what it finds. The index, the rules by which a
// text is cut into words, and how an answer is made are described in docs/search-index.md. Works over HTTP and from disk; asks
// nothing of other sites; puts every word on the page as text.
(() => {
  "use strict";

  // --- Words ------------------------------------------------------------------------------------------------------
  const STOP = new Set(
    "a an and are as at be by for from has have in is it its of on or that the to was were which will with".split(" "));
  const SEPARATORS = "\\0-&(-/:-@[-`{-\\xbf\\xd7\\xf7\\u2000-\\u2017\\u201a-\\u2fff\\u3000-\\u303f\\ufe00-\\ufe0f\\uff00-\\uff0f\\ud800-\\udfff";
  // What stands between separators; a full stop or a comma between digits is inside.
  const RUN = new RegExp(`(?:[^${SEPARATORS}]|(?<=[0-9])[.,](?=[0-9]))+`, "g");
  const LETTERS = {
    ß: "ss", æ: "ae", œ: "oe", ø: "o", ð: "d", đ: "d", þ: "th", ł: "l", ħ: "h", ı: "i", ŋ: "n", ŧ: "t", ĸ: "k", ŀ: "l", ŉ: "n",
    ſ: "s", ς: "σ", ﬀ: "ff", ﬁ: "fi", ﬂ: "fl", ﬃ: "ffi", ﬄ: "ffl", ﬅ: "st", ﬆ: "st",
  };
  const utf8 = new TextEncoder(), text8 = new TextDecoder();

  /** A run → its words, folded: “CH141” → ch, 141. */
  function folded(run) {
    const plain = run.normalize("NFD").replace(/['‘’\u0300-\u036f]/g, "").toLowerCase().replace(/[\u0300-\u036f]/g, "")
      .replace(/[ßæœøðđþłħıŋŧĸŀŉſςﬀ-ﬆ]/g, (letter) => LETTERS[letter]);
    return (plain.match(/[0-9]+(?:,[0-9]{3}(?![0-9])|\.[0-9]+)*|[^0-9.,]+/g) ?? [])
      .map((word) => shortened(word[0] <= "9" ? word.replaceAll(",", "") : word));
  }

  const room = new Uint8Array(64);
  const shortened = (word) => (word.length < 22 ? word : word.slice(0, utf8.encodeInto(word, room).read));

  /** A text → its words, stop words too. */
  const words = (text) => (text.match(RUN) ?? []).flatMap(folded);

  /** A word → what the index knows it by; nothing for a stop word. */
  const termOf = (word) => (STOP.has(word) ? "" : /^[a-z]{3,}$/.test(word) ? stem(word) : word);

  // --- The English stemmer of Snowball 2 (Porter 2), for words of a–z; step by step as on snowballstem.org -----------------------
  const pairs = (text) => new Map(text.split(" ").map((pair) => pair.split(">")));
  const WHOLE = pairs(
    "skis>ski skies>sky dying>die lying>lie tying>tie idly>idl gently>gentl ugly>ugli early>earli only>onli singly>singl sky>sky " +
    "news>news howe>howe atlas>atlas cosmos>cosmos bias>bias andes>andes " +
    // Plurals that the rules do not bring together with their singulars.
    "buses>bus busses>bus buss>bus gases>gas children>child childrens>child men>man mens>man women>woman womens>woman");
  const SECOND = pairs(
    "tional>tion enci>ence anci>ance abli>able entli>ent izer>ize ization>ize ational>ate ation>ate ator>ate alism>al aliti>al " +
    "alli>al fulness>ful ousli>ous ousness>ous iveness>ive iviti>ive biliti>ble bli>ble fulli>ful lessli>less ogi>og li>");
  const THIRD = pairs("tional>tion ational>ate alize>al icate>ic iciti>ic ical>ic ful> ness> ative>");
  const FOURTH = pairs("al> ance> ence> er> ic> able> ible> ant> ement> ment> ent> ism> ate> iti> ous> ive> ize> ion>");
  const SHORT = /(?:^|[^aeiouy])[aeiouy][^aeiouywxY]$|^[aeiouy][^aeiouy]$/;

  function stem(word) {
    if (WHOLE.has(word)) return WHOLE.get(word);
    let w = word.replace(/^y/, "Y").replace(/([aeiouy])y/g, "$1Y");
    const past = (from) => {
      const found = /[aeiouy][^aeiouy]/.exec(w.slice(from));
      return found ? from + found.index + 2 : w.length;
    };
    const first = /^(?:gener|commun|arsen)/.exec(w)?.[0].length ?? past(0), second = past(first);
    /** Puts what the table has in place of the longest ending that is in it, when that begins at `from` and may go. */
    const change = (table, from, may = () => true) => {
      let start = 0;
      while (start < w.length && !table.has(w.slice(start))) start++;
      const ending = w.slice(start), before = w.slice(0, start);
      if (ending && start >= from && may(ending, before)) w = before + table.get(ending);
    };
    if (/sses$/.test(w)) w = w.slice(0, -2);
    else if (/ie[ds]$/.test(w)) w = w.slice(0, w.length > 4 ? -2 : -1);
    else if (/[aeiouy].*[^us]s$/.test(w)) w = w.slice(0, -1);
    if (/^(?:(?:inn|out|cann|herr|earr)ing|(?:proc|exc|succ)eed)$/.test(w)) return w;
    const found = /(?:eed|ed|ing)(?:ly)?$/.exec(w), before = found ? w.slice(0, found.index) : "";
    if (found?.[0].startsWith("ee")) {
      if (found.index >= first) w = before + "ee";
    } else if (/[aeiouy]/.test(before)) {
      w = before;
      if (/(?:at|bl|iz)$/.test(w)) w += "e";
      else if (/([bdfgmnprt])\1$/.test(w)) w = w.slice(0, -1);
      else if (w.length <= first && SHORT.test(w)) w += "e";
    }
    w = w.replace(/(.[^aeiouy])[yY]$/, "$1i");
    change(SECOND, first, (ending, before) =>
      ending === "ogi" ? /l$/.test(before) : ending !== "li" || /[cdeghkmnrt]$/.test(before));
    change(THIRD, first, (ending, before) => ending !== "ative" || before.length >= second);
    change(FOURTH, second, (ending, before) => ending !== "ion" || /[st]$/.test(before));
    const last = w.length - 1, rest = w.slice(0, last);
    if (w[last] === "e" && (last >= second || (last >= first && !SHORT.test(rest)))) w = rest;
    else if (/ll$/.test(w) && last >= second) w = rest;
    return w.toLowerCase();
  }

  // --- Reading the files of the index --------------------------------------------------------------------------------------
  const FOLDER = "2/";
  const files = new Map();

  /** The payload of a file; each is asked for once, unless it could not be had. */
  function file(name) {
    if (!files.has(name)) {
      const loading = (location.protocol === "file:" ? fromDisk(name) : fetched(name)).then(inflated);
      loading.catch(() => files.delete(name));
      files.set(name, loading);
    }
    return files.get(name);
  }

  async function fetched(name) {
    // The index may have changed since the last visit, and its files fit together only when all are of one build.
    const answer = await fetch(FOLDER + name + ".js", { cache: "no-cache" });
    if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const end = bytes.lastIndexOf(34), payload = new Uint8Array(end);
    let length = 0;
    for (let at = bytes.indexOf(44) + 2; at < end; at++) {
      let byte = bytes[at];
      if (byte === 92) {
        byte = bytes[++at];
        byte = byte === 110 ? 10 : byte === 114 ? 13 : byte;
      }
      payload[length++] = byte;
    }
    return payload.subarray(0, length);
  }

  /** From disk a script is let in where fetching is refused; the file calls the function that waits for it. */
  const waiting = new Map();
  let byteOf;
  function fromDisk(name) {
    byteOf ??= new Map([...new TextDecoder("windows-1252").decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))]
      .map((letter, byte) => [letter, byte]));
    return new Promise((resolve, reject) => {
      const script = document.createElement("script");
      waiting.set(name, (text) => resolve(Uint8Array.from(text, (letter) => byteOf.get(letter))));
      script.charset = "windows-1252";
      script.src = FOLDER + name + ".js";
      script.onerror = () => reject(new Error(name));
      script.onload = () => script.remove();
      document.head.append(script);
    });
  }
  globalThis.scrutable = (name, text) => waiting.get(name)?.(text);

  async function inflated(bytes) {
    const rest = bytes.subarray(1);
    if (!bytes[0]) return rest;
    return new Uint8Array(await new Response(new Blob([rest]).stream().pipeThrough(new DecompressionStream("deflate-raw"))).arrayBuffer());
  }

  /** The bytes of a file, read from the beginning on. */
  class Reader {
    constructor(bytes) {
      this.bytes = bytes;
      this.at = 0;
    }
    byte() { return this.bytes[this.at++]; }
    num() {
      let value = 0, worth = 1, byte;
      do {
        byte = this.byte();
        value += (byte & 127) * worth;
        worth *= 128;
      } while (byte > 127);
      return value;
    }
    signed() {
      const value = this.num();
      return value % 2 ? -(value + 1) / 2 : value / 2;
    }
    part(length) { return this.bytes.subarray(this.at, (this.at += length)); }
    str(length = this.num()) { return text8.decode(this.part(length)); }
    many(read, count = this.num()) { return Array.from({ length: count }, read); }

    /** `count` words of which each leaves out what it begins with like the one before; `after` reads what follows each. */
    fronted(count, after = (word) => word) {
      const word = new Uint8Array(512);
      return this.many(() => {
        const shared = this.num(), rest = this.part(this.num());
        word.set(rest, shared);
        return after(text8.decode(word.subarray(0, shared + rest.length)));
      }, count);
    }

    /** `count` numbers below `top`, falling. */
    list(count, top) {
      const numbers = new Uint32Array(count);
      if (!count) return numbers;
      const head = this.num(), k = head % 32, { bytes } = this;
      let bit = this.at * 8, last = top;
      this.at += Math.floor(head / 32);
      for (let place = 0; place < count; place++) {
        let gap = 0;
        while ((bytes[bit >> 3] >> (7 - (bit & 7))) & 1) gap++, bit++;
        bit++;
        for (let low = 0; low < k; low++, bit++) gap = gap * 2 + ((bytes[bit >> 3] >> (7 - (bit & 7))) & 1);
        numbers[place] = last -= gap + 1;
      }
      return numbers;
    }

    /** Goes on behind a list that begins with its count. */
    skipList() {
      if (this.num()) this.part(Math.floor(this.num() / 32));
    }

    /** Four lists, by level. */
    levels(total, top) {
      const set = this.byte(), levels = [0, 1, 2, 3].filter((level) => (set >> level) & 1).reverse();
      const counts = levels.map((level, place) => {
        const count = place === levels.length - 1 ? total : this.num();
        total -= count;
        return [level, count];
      });
      return counts.map(([level, count]) => [level, this.list(count, top)]);
    }
  }

  const open = async (name) => new Reader(await file(name));

  function hash(text) {
    let value = 2166136261;
    for (const byte of utf8.encode(text)) value = Math.imul(value ^ byte, 16777619);
    return value >>> 0;
  }

  // --- The root, and the terms ------------------------------------------------------------------------------------------------
  let root;

  /** The root, as an object of the names in docs/search-index.md. Units are numbered through both tiers: those of tier 1 from `base`. */
  const opened = () => (root ??= readRoot().catch((fault) => { root = undefined; throw fault; }));

  async function readRoot() {
    const r = await open("root");
    if (r.num() !== 2) throw new Error("the index is of another format");
    const str = () => r.str(), pair = () => [r.str(), r.str()];
    const index = {
      language: r.str(), day: r.signed(), kinds: r.many(str), committees: ["", ...r.many(str)], statuses: [["", ""], ...r.many(pair)],
      positions: [["", ""], ...r.many(pair)], initials: r.many(pair).map((pair) => pair.map((text) => terms(text))), units: 0, facets: 0,
    };
    index.tiers = r.many((_, number) => {
      const tier = { number, base: index.units, units: r.num() };
      if (!tier.units) return tier;
      tier.groups = r.num();
      tier.pairs = r.num();
      tier.facets = r.num();
      tier.shards = r.fronted(r.num());
      index.units += tier.units;
      index.facets += tier.facets;
      return tier;
    }).filter((tier) => tier.units);
    index.overdue = r.num();
    index.letters = r.str();
    for (const tier of index.tiers) {
      tier.names = r.num();
      tier.toCome = tier.base + r.num();
    }
    return index;
  }

  /** What a text is known by, stop words left out. */
  const terms = (text) => words(text).map(termOf).filter(Boolean);

  /** The number of the shard that a term is in. */
  function shardOf(tier, term) {
    let low = 0, high = tier.shards.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (tier.shards[middle] <= term) low = middle;
      else high = middle;
    }
    return low;
  }

  const shards = new Map();

  /** A shard: its terms with their postings. */
  function shard(tier, number) {
    const name = `${tier.number}/${hash(tier.shards[number]).toString(16).padStart(8, "0")}`;
    if (!shards.has(name)) {
      const reading = readShard(tier, name);
      reading.catch(() => shards.delete(name));
      shards.set(name, reading);
    }
    return shards.get(name);
  }

  async function readShard(tier, name) {
    const r = await open("t/" + name), found = new Map();
    let common = 0;
    r.fronted(r.num(), (term) => {
      const size = r.num(), df = Math.floor(size / 2), more = size % 2 === 1;
      const list = { tier, df, lists: r.levels(more ? 128 : df, tier.units), blocks: new Map() };
      if (more) {
        const from = `r/${name}-${common++}-`;
        r.many(() => {
          const block = r.num();
          list.blocks.set(block, { name: from + block, count: r.num() });
        });
      }
      found.set(term, list);
    });
    return found;
  }

  /** Fetches a block of a common term, after which it is among the term's lists. */
  async function fetchBlock(list, block) {
    const { name, count } = list.blocks.get(block) ?? {};
    if (!name) return;
    const r = await open(name);
    if (!list.blocks.delete(block)) return;
    list.lists.push(...r.levels(count, Math.min(32768 * (block + 1), list.tier.units)));
  }

  /** A term with its postings in both tiers; `df` is 0 when no unit holds it. */
  async function lookUp(index, term) {
    const found = await Promise.all(index.tiers.map(async (tier) => (await shard(tier, shardOf(tier, term))).get(term)));
    return { term, lists: found.filter(Boolean), df: found.reduce((sum, list) => sum + (list?.df ?? 0), 0) };
  }

  /** The terms that begin with `start`, the commonest first: as many as are worth looking at. */
  async function beginningWith(index, start) {
    const found = new Map();
    await Promise.all(index.tiers.map(async (tier) => {
      const from = shardOf(tier, start), to = Math.min(shardOf(tier, start + "\uffff"), from + 3);
      const range = Array.from({ length: to - from + 1 }, (_, place) => shard(tier, from + place));
      for (const part of await Promise.all(range)) {
        for (const [term, list] of part) {
          if (!term.startsWith(start)) continue;
          const one = found.get(term) ?? { term, lists: [], df: 0 };
          one.lists.push(list);
          one.df += list.df;
          found.set(term, one);
        }
      }
    }));
    return [...found.values()].sort((a, b) => b.df - a.df).slice(0, 48);
  }

  // --- Names ------------------------------------------------------------------------------------------------------------------
  /** What is called so, the first to be shown first: each `unit` with how it stands. */
  async function named(index, terms) {
    const first = hash(terms[0]), whole = hash(terms.join(" "));
    const found = await Promise.all(index.tiers.map(async ({ number, base, names }) => {
      if (!names) return [];
      const r = await open(`n/${number}/${first & (names - 1)}`);
      for (let name = 0; r.at < r.bytes.length;) {
        name += r.num();
        const units = r.many(() => readName(r, base));
        if (name === whole) return units;
      }
      return [];
    }));
    const all = found.flat().sort((a, b) => a.rank - b.rank || b.unit - a.unit), full = all.filter(({ rank }) => rank < PARTLY);
    // One word of a name is enough where it is in no other.
    return full.length ? full : all.length < 3 ? all : [];
  }

  const PARTLY = 32;

  function readName(r, base) {
    const head = r.num(), name = { unit: base + (head >> 1), rank: r.byte() };
    if (head & 1) {
      name.counts = r.many(() => r.num(), 5);
      if (r.num()) name.next = { day: r.signed(), title: r.str(), address: r.str() };
    }
    return name;
  }

  // Words that a question is asked with, and those that only say what kind of thing is meant.
  const ASIDE = new Set(("what when where who whom whose why how do does did can could should would i my me we you your our about any anything there " +
    "become became happen happened happening get find see tell show please next latest last say said tell decide decided").split(" "));
  const KINDS = new Set("review report minut meet agenda topic subject committe councillor cllr recommend indic figur page decis".split(" "));

  /** What a query names, wholly or, where it is longer, for the most part. */
  async function namedBy(index, { clauses, asides, without, phrases }) {
    const all = asides.map(({ term }) => term), own = clauses.map(({ term }) => term);
    if (!all.length || without.length || phrases.length) return [];
    const whole = await named(index, all);
    if (whole.length || (all.length < 3 && !all.some((term) => KINDS.has(term)))) return whole;
    return (await narrower()).namedInPart(own, all, KINDS, (terms) => named(index, terms));
  }

  // --- Phrases and cards --------------------------------------------------------------------------------------------------
  /** The units that may have the two terms next to each other: all whose cards are in one file with one that may. */
  async function neighbours(index, first, second) {
    const bucket = ((Math.imul(31, hash(first)) + hash(second)) >>> 0) % 8192, found = new Set();
    await Promise.all(index.tiers.map(async ({ number, base, units, groups, pairs }) => {
      const r = await open(`p/${number}/${bucket % pairs}`);
      for (let at = bucket % pairs; at < bucket; at += pairs) r.skipList();
      for (const group of r.list(r.num(), groups)) {
        for (let unit = group * 8; unit < Math.min(units, group * 8 + 8); unit++) found.add(base + unit);
      }
    }));
    return found;
  }

  const MARKS = { 0xe9: " | ", 0xea: ":", 0xeb: "/", 0xec: "(", 0xed: "£", 0xee: "%", 0xef: "; ", 0xf0: "#", 0xf1: " (", 0xf2: ")", 0xf3: "-",
    0xf4: ": ", 0xf5: " £", 0xf6: " – ", 0xf7: " ", 0xfa: ", ", 0xfb: ". ", 0xfc: "." };

  /** What a text of a card says, in paragraphs, each with the anchor last seen. */
  function paragraphs(r, codes, end = r.num() + r.at) {
    const found = [];
    let text = "", anchor = "", isNumbered = false, capitals = 0, afterWord = false;
    const close = (next, numbered = false) => {
      if (isNumbered) anchor = "para-" + text.split(" ", 1)[0];
      if (text) found.push({ text, anchor });
      text = "";
      anchor = next ?? anchor;
      isNumbered = numbered;
      afterWord = false;
    };
    const say = (words) => {
      text += words;
      afterWord = false;
    };
    const sayWord = (word) => {
      const shaped = capitals === 2 ? word.toUpperCase() : capitals ? word[0].toUpperCase() + word.slice(1) : word;
      text += (afterWord ? " " : "") + shaped;
      afterWord = true;
      capitals = 0;
    };
    const read = (r, end) => {
      while (r.at < end) {
        const code = r.byte();
        if (code < 0xd0) {
          const known = codes[code < 0xc0 ? code : 192 + (code - 0xc0) * 256 + r.byte()];
          if (typeof known === "string") sayWord(known);
          else read(new Reader(known), known.length);
        } else if (code < 0xe8) say(r.str(code - 0xcf));
        else if (code === 0xe8) say(r.str(25 + r.byte()));
        else if (code === 0xf8 || code === 0xf9) capitals = code - 0xf7;
        else if (code < 0xfd) say(MARKS[code]);
        else close(code === 0xfe ? r.str() : undefined, code === 0xff);
      }
    };
    read(r, end);
    close();
    return found;
  }

  let textCodes;

  /** What texts are written in, by number: words, and the codes of phrases. */
  const codes = () => (textCodes ??= readCodes().catch((fault) => { textCodes = undefined; throw fault; }));

  async function readCodes() {
    const r = await open("words"), classes = [0, 192].map((start) => ({ start, words: r.num(), phrases: r.num() })), found = [];
    for (const { start, words } of classes) r.fronted(words).forEach((word, place) => (found[start + place] = word));
    const skip = () => (r.byte() & 0xf0) === 0xc0 && r.byte();
    for (const { start, words, phrases } of classes) {
      for (let number = start + words; number < start + words + phrases; number++) {
        const from = r.at;
        skip();
        skip();
        found[number] = r.bytes.subarray(from, r.at);
      }
    }
    return found;
  }

  /** The cards of units, in their order. */
  async function cards(index, units) {
    const known = await codes();
    return Promise.all(units.map((unit) => card(index, unit, known)));
  }

  const groups = new Map();

  async function card(index, unit, codes) {
    const tier = index.tiers.findLast((tier) => tier.base <= unit), number = unit - tier.base, group = number >> 3;
    const name = `c/${tier.number}/${group >> 8}/${group & 255}`;
    if (!groups.has(name)) {
      const r = await open(name);
      let last;
      groups.set(name, r.many(() => (last = readCard(index, r, codes, last)), Math.min(8, tier.units - group * 8)));
    }
    return groups.get(name)[number & 7];
  }

  /** A card says some things by what the one before it in the file says. */
  function readCard(index, r, codes, last) {
    const line = () => paragraphs(r, codes).map((paragraph) => paragraph.text).join(" ");
    const first = r.byte(), card = { kind: index.kinds[first & 63], committee: last?.committee, day: last?.day };
    if (first < 128) {
      card.committee = index.committees[r.num()];
      card.day = r.num() ? r.signed() : undefined;
    }
    card.status = index.statuses[first & 64 ? 0 : r.byte()];
    card.position = index.positions[first & 64 ? 0 : r.byte()];
    card.label = line();
    card.title = line();
    card.whole = r.bytes[r.at] === 1 && r.bytes[r.at + 1] === 0xfd ? (r.part(2), last.whole) : line();
    const shared = r.num();
    card.address = (last?.address ?? "").slice(0, shared >> 1) + line() + (shared & 1 ? "#" + anchorOf(card.title) : "");
    card.body = paragraphs(r, codes);
    return card;
  }

  /** The anchor that is made of a title. */
  const anchorOf = (title) => (title.replace(/['’]/g, "").match(/[A-Za-z0-9]+/g) ?? []).join("-").toLowerCase();

  // --- What is asked --------------------------------------------------------------------------------------------------------------------
  /** A query → its clauses, all of which are wanted; what is not; and its phrases. */
  function parse(query) {
    const asked = { clauses: [], without: [], phrases: [] };
    const text = query.replace(/[“”„«»]/g, '"');
    for (const part of text.matchAll(/(-?)(?:"([^"]*)"|([^\s"]+))/g)) {
      const found = words(part[2] ?? part[3]), wanted = found.map(termOf).filter(Boolean);
      if (part[2] !== undefined && found.length > 1) asked.phrases.push({ words: found, terms: wanted, isWanted: !part[1] });
      if (part[1] && part[2] === undefined) asked.without.push(...wanted);
      if (part[1]) continue;
      for (const word of found) {
        const term = termOf(word);
        if (term) asked.clauses.push({ word, term, isPhrase: part[2] !== undefined, isOpen: false });
      }
      const last = asked.clauses.at(-1);
      if (last && part[2] === undefined && part.index + part[0].length === text.length && found.at(-1) === last.word)
        last.isOpen = last.word.length > 1 && /[^\s.,;:!?)]$/.test(text);
    }
    // What a question is asked with is not looked for, as long as anything else is.
    asked.asides = asked.clauses;
    const plain = asked.clauses.filter(({ word, isPhrase }) => isPhrase || !ASIDE.has(word));
    if (plain.length) asked.clauses = plain;
    return asked;
  }

  const LEVELS = [2, 4, 8, 12];
  // What is to come counts so much more.
  const TO_COME = 1.25;
  // So many units are looked for at first among common words: three times what is shown.
  const ENOUGH = 30;

  /** The terms that each clause is satisfied by, and what initials stand for. */
  async function alternatives(index, clauses) {
    const spelt = initials(index, clauses);
    return Promise.all(spelt.map(async (clause) => {
      const any = await Promise.all(clause.any.map(async (list, place) => {
        // What initials stand for is found only as it is spelt out: its words in a row.
        const [found, sets] = await Promise.all([Promise.all(list.map((term) => lookUp(index, term))), place ? inARow(index, list) : []]);
        return Object.assign(found, { sets });
      }));
      const found = any.filter((list) => list.every((term) => term.df));
      const more = clause.isOpen ? await unfinished(index, clause, found) : [];
      return { ...clause, any: [...found, ...more.map((term) => [term])], core: found.length };
    }));
  }

  /** Initials count as what they stand for, and the other way about. */
  function initials(index, clauses) {
    const found = [];
    for (let place = 0; place < clauses.length; place++) {
      const clause = clauses[place], at = (offset) => clauses[place + offset]?.term;
      if (clause.isPhrase) {
        found.push({ ...clause, any: [[clause.term]] });
        continue;
      }
      const long = index.initials.find(([, whole]) => whole.length > 1 && whole.every((term, offset) => at(offset) === term));
      const length = long ? long[1].length : 1, own = clauses.slice(place, place + length).map(({ term }) => term);
      const others = index.initials.flatMap(([short, whole]) =>
        same(short, own) ? [whole] : same(whole, own) ? [short] : []);
      found.push({ ...clauses[place + length - 1], isOpen: length === 1 && clause.isOpen, any: [own, ...others] });
      place += length - 1;
    }
    return found;
  }

  const same = (one, other) => one.length === other.length && one.every((term, place) => term === other[place]);

  const ENDINGS = "g ng n on ion t nt ent s ss ess y ly ed".split(" ");

  /** The terms that an unfinished word may become; “decidi” none begins with, but “deciding” is one. */
  async function unfinished(index, { word, term }, found) {
    const more = await beginningWith(index, word);
    if (more.length || found.length) return more.filter((one) => one.term !== term);
    const known = await Promise.all([...new Set(ENDINGS.map((ending) => termOf(word + ending)))].map((one) => lookUp(index, one)));
    return known.filter((one) => one.df);
  }

  // --- The answer ---------------------------------------------------------------------------------------------------------------------------
  const weight = (index, df) => Math.log(1 + (index.units - df + 0.5) / (df + 0.5));

  function eachUnit(term, worth, body) {
    for (const { tier, lists } of term.lists) {
      for (const [level, numbers] of lists) for (const number of numbers) body(tier.base + number, worth * LEVELS[level]);
    }
  }

  /** Scores by unit, and how many clauses each unit satisfies, by what has been fetched so far. */
  function count(index, clauses) {
    const score = new Float32Array(index.units), hits = new Uint8Array(index.units), best = new Float32Array(index.units);
    for (const { any, core } of clauses) {
      const touched = [], put = (unit, value) => {
        if (!best[unit]) touched.push(unit);
        if (best[unit] < value) best[unit] = value;
      };
      const own = core ? Math.max(...any.slice(0, core).flat().map(({ df }) => df)) : 0;
      any.forEach((list, place) => {
        if (list.length > 1) return together(index, list, put);
        // What only begins with the word never counts more than the word itself.
        const worth = place < core ? weight(index, list[0].df) : 0.8 * weight(index, Math.max(own, list[0].df));
        eachUnit(list[0], worth, put);
      });
      for (const unit of touched) {
        score[unit] += best[unit];
        hits[unit]++;
        best[unit] = 0;
      }
    }
    return { score, hits };
  }

  /** Units that hold all terms of a list. */
  function together(index, list, put) {
    const sums = new Map();
    list.forEach((term, place) => eachUnit(term, weight(index, term.df), (unit, value) => {
      const [met, sum] = sums.get(unit) ?? [0, 0];
      if (met === place) sums.set(unit, [place + 1, sum + value]);
    }));
    for (const [unit, [met, sum]] of sums) if (met === list.length && list.sets.every((set) => set.has(unit))) put(unit, sum);
  }

  const isWhole = (term) => term.lists.every((list) => !list.blocks.size);

  /** Fetches the blocks of common terms that the answer needs, newest first; says whether any are left that might add to it. */
  async function fetchBlocks(index, clauses, without, sets, isFull, enough) {
    const lists = (clause, from, to) => clause.any.slice(from, to).flat().flatMap((term) => term.lists);
    const candidates = blocksOf(index, clauses.filter((clause) => clause.any.flat().every(isWhole)), sets);
    for (const part of [(clause) => lists(clause, 0, clause.core || 4), (clause) => lists(clause, clause.core || 4, 16)]) {
      const open = [...clauses, ...without].flatMap(part).filter((list) => list.blocks.size);
      const keys = new Set(open.flatMap((list) => [...list.blocks.keys()].map((block) => list.tier.number * 65536 + block)));
      const wanted = [...keys].filter((key) => !candidates || candidates.has(key)).sort((a, b) => b - a);
      const fetchOne = (key) => Promise.all(open.filter((list) => list.tier.number === key >> 16).map((list) => fetchBlock(list, key & 65535)));
      if (isFull) await Promise.all(wanted.map(fetchOne));
      else for (const key of wanted) if (!enough()) await fetchOne(key);
      if (!isFull && enough()) break;
    }
    return clauses.some((clause) => clause.any.flat().some((term) => term.lists.some((list) =>
      [...list.blocks.keys()].some((block) => !candidates || candidates.has(list.tier.number * 65536 + block)))));
  }

  /** The blocks in which units satisfy all of the clauses and are in all of the sets; nothing when there are none to go by. */
  function blocksOf(index, clauses, sets) {
    if (!clauses.length && !sets.length) return undefined;
    const { hits } = count(index, clauses), blocks = new Set();
    for (const { number, base, units } of index.tiers) {
      for (let unit = 0; unit < units; unit++) if (hits[base + unit] === clauses.length && sets.every((set) => set.has(base + unit))) blocks.add(number * 65536 + (unit >> 15));
    }
    return blocks;
  }

  /**
   * Answers a query.
   *
   * `chosen` maps the name of a facet to the set of its values that are wanted; `isFull` asks for all units and not the best alone, as
   * counts by facet need them; `enough` is how many are looked for otherwise. The answer has `units` in order, `total`, `isLeast` (there may
   * be more), `isPartial` (not all was fetched), `isLoosened`, `isRead` (its phrases were looked up in the texts), `missing` (words that nothing holds) and `clauses`, to mark words by.
   */
  async function ask(query, { chosen = {}, byDate = false, isFull = false, enough = ENOUGH } = {}) {
    const index = await opened(), asked = parse(query), narrowed = Object.values(chosen).some((values) => values.size);
    codes().catch(() => undefined);
    const nothing = { units: [], total: 0, clauses: [], phrases: [], missing: [], names: [], isEmpty: true };
    if (!asked.clauses.length && !asked.without.length && !narrowed) return { ...nothing, isUnsearchable: query.trim() !== "" };
    const needsAll = isFull || narrowed;
    let [clauses, without, phrases, columns, names] = await Promise.all([
      alternatives(index, asked.clauses),
      Promise.all(asked.without.map(async (term) => ({ any: [[await lookUp(index, term)]], core: 1 }))),
      Promise.all(asked.phrases.map((phrase) => pairsOf(index, phrase))),
      needsAll ? (await narrower()).facets(index) : undefined,
      byDate || narrowed ? [] : namedBy(index, asked),
    ]);
    const missing = clauses.filter((clause) => !clause.any.length), isOne = clauses.length === 1 && !phrases.length && !without.length;
    const met = () => matching(index, clauses, without, phrases);
    let isLeast = false;
    if (needsAll || byDate || !isOne || enough > ENOUGH) {
      const sets = phrases.flatMap((phrase) => phrase.sets);
      isLeast = await fetchBlocks(index, clauses, without, sets, needsAll, () => !byDate && met().units.length >= enough);
    } else isLeast = clauses[0].any.flat().some((term) => !isWhole(term));
    let { units, score, hits } = met();
    if (!units.length && !phrases.length) {
      const other = await (await narrower()).rejoined(index, clauses);
      if (other) {
        clauses = other;
        ({ units, score, hits } = met());
      }
    }
    const isLoosened = !units.length && clauses.length > 1 && !phrases.length;
    if (isLoosened) units = some(hits);
    const isRead = !phrases.length || units.length <= (needsAll ? 200 : 10);
    if (phrases.length && isRead) {
      const read = await cards(index, units);
      units = units.filter((_, place) => says(read[place], phrases));
    }
    const later = (a, b) => (columns && columns.day[b] - columns.day[a]) || b - a;
    const worth = (unit) => score[unit] * (isToCome(index, unit) ? TO_COME : 1);
    const order = byDate ? later : (a, b) => worth(b) - worth(a) || later(a, b);
    const counts = columns && (await narrower()).narrow(columns, chosen, units);
    if (counts) units = counts.units;
    units.sort(order);
    const first = names.map(({ unit }) => unit), others = first.filter((unit) => !units.includes(unit)).length;
    units = [...first, ...units.filter((unit) => !first.includes(unit))];
    const isTold = isOne && isLeast && clauses[0].any.length === 1 && clauses[0].any[0].length === 1;
    return {
      index, asked, units, counts, clauses, phrases, names, missing, isRead, isLoosened: isLoosened && !names.length,
      isLeast: (isLeast && !isTold) || (isLoosened && !clauses.every(({ any }) => any.flat().every(isWhole))),
      isPartial: isLeast,
      total: isTold ? clauses[0].any[0][0].df + others : units.length,
    };
  }

  const isToCome = (index, unit) => index.tiers.some(({ base, units, toCome }) => unit >= toCome && unit < base + units);

  /** The sets of units in which each two neighbours of a phrase may stand together. */
  async function pairsOf(index, phrase) {
    return { ...phrase, sets: phrase.isWanted ? await inARow(index, phrase.terms) : [] };
  }

  const inARow = (index, terms) => Promise.all(terms.slice(1).map((term, place) => neighbours(index, terms[place], term)));

  function matching(index, clauses, without, phrases) {
    const { score, hits } = count(index, clauses);
    for (const { any } of without) for (const term of any.flat()) eachUnit(term, 1, (unit) => (hits[unit] = 255));
    const sets = phrases.flatMap((phrase) => phrase.sets), units = [];
    for (let unit = 0; unit < index.units; unit++) {
      if (hits[unit] === clauses.length && sets.every((set) => set.has(unit))) units.push(unit);
    }
    return { units, score, hits };
  }

  /** The units that satisfy most clauses. */
  function some(hits) {
    const most = hits.reduce((most, met) => (met < 255 && met > most ? met : most), 1), units = [];
    hits.forEach((met, unit) => { if (met === most) units.push(unit); });
    return units;
  }

  const FACETS = ["kind", "committee", "year", "status", "position", "lead", "overdue"];

  // --- Words of a card that answer --------------------------------------------------------------------------------------------------------
  /** Which clause a run of a text answers, or -1. */
  function answering({ clauses }) {
    const known = new Map(clauses.flatMap(({ any }, place) => any.flat().map(({ term }) => [term, place])));
    const open = clauses.findIndex((clause) => clause.isOpen);
    return (run) => {
      for (const word of folded(run)) {
        const place = known.get(termOf(word));
        if (place !== undefined) return place;
        if (open >= 0 && word.startsWith(clauses[open].word)) return open;
      }
      return -1;
    };
  }

  const holds = (text, phrase) => ` ${words(text).join(" ")} `.includes(` ${phrase.join(" ")} `);

  /** Whether a card says what the phrases of a query ask, word for word. */
  const says = ({ label, title, body }, phrases) => phrases.every(({ words, isWanted }) =>
    isWanted === [label, title, ...body.map(({ text }) => text)].some((text) => holds(text, words)));

  /** Whether a query has the label of a card and its number: “recommendation 10 foster care”. */
  const isNamed = ({ label }, query) => /[0-9]/.test(label) && holds(query, words(label));

  const LENGTH = 240;

  /** What a card's text begins with: its first paragraph of some words. */
  const opening = (body) => ({ text: "", ...(body.find(({ text }) => text.length > 40) ?? body[0]), anchor: "" });

  /** The part of a card's text that answers most clauses, with the anchor of its paragraph. */
  function passage(body, which, phrases) {
    let best = { ...opening(body), value: 0, from: 0 };
    for (const { text, anchor } of body) {
      const hits = [...text.matchAll(RUN)].map((run) => ({ at: run.index, place: which(run[0]) })).filter(({ place }) => place >= 0);
      const bonus = phrases.some((phrase) => phrase.isWanted && holds(text, phrase.words)) ? 100 : 0;
      hits.forEach(({ at }, first) => {
        const near = hits.slice(first).filter((hit) => hit.at < at + LENGTH - 60);
        const value = bonus + new Set(near.map(({ place }) => place)).size * 8 + Math.min(near.length, 7);
        if (value > best.value) best = { value, text, from: at, anchor };
      });
    }
    return { anchor: best.anchor, ...cut(best.text, best.from) };
  }

  /** Some words of a text around a place. */
  function cut(text, place) {
    let from = 0, to = text.length;
    if (text.length > LENGTH) {
      from = place < 60 ? 0 : text.indexOf(" ", place - 60) + 1;
      if (from > place) from = place;
      if (from + LENGTH < text.length) to = Math.max(text.lastIndexOf(" ", from + LENGTH), from + 60);
    }
    return { before: from ? "… " : "", text: text.slice(from, to), after: to < text.length ? " …" : "" };
  }

  // --- What is seldom needed ------------------------------------------------------------------------------------------------------
  const source = document.currentScript?.src ?? "";
  let loading;

  /** What narrows results, corrects a spelling and looks for parts of a long query: search-narrow.js, fetched when it is first asked for. */
  const narrower = () => (loading ??= new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = source.replace("search.js", "search-narrow.js");
    script.onload = () => resolve(globalThis.scrutableNarrower({ element, folded, inARow, kindName, language, lookUp, open, RUN, said, termOf }));
    script.onerror = () => reject(new Error(script.src));
    document.head.append(script);
  }).catch((fault) => { loading = undefined; throw fault; }));

  // --- The page ---------------------------------------------------------------------------------------------------------------------------
  globalThis.scrutableSearch = { ask, cards: async (units) => cards(await opened(), units), stem, terms, words };

  const page = document.getElementById("search"), said = page?.dataset ?? {}, language = document.documentElement?.lang || "en-GB";
  const kindName = (kind) => said["kind" + ("-" + kind).replace(/-([a-z])/g, (_, letter) => letter.toUpperCase())] ?? kind;

  function element(name, className, ...inside) {
    const made = document.createElement(name);
    if (className) made.className = className;
    made.append(...inside);
    return made;
  }

  if (!page) return;
  const byID = (name) => document.getElementById("search_" + name);
  const form = byID("form"), box = byID("box"), status = byID("status"), found = byID("found"), list = byID("results");
  const more = byID("more"), narrowing = byID("narrow"), note = byID("note"), best = byID("best"), coming = byID("coming");
  const toCome = byID("to_come"), heading = byID("heading");
  const dates = new Intl.DateTimeFormat(language, { timeZone: "UTC", day: "numeric", month: "long", year: "numeric" });
  const STEP = 8, READ = 24, PATIENCE = 400, MOST_TO_COME = 3;
  // How many bytes of facets are fetched without being asked for.
  const SMALL = 6000;
  let answer, shown = 0, asking = 0, timer = 0, telling = 0, isSettled = true, chosen = {};

  /** Says what came of it in the one place that is read aloud; while somebody types, only when they pause. */
  function announce(words) {
    clearTimeout(telling);
    telling = setTimeout(() => { status.textContent = words; }, isSettled ? 0 : 500);
  }

  const tell = (words, ...values) => words.replace(/[#*]/g, (sign) => values[sign === "#" ? 0 : 1]);

  /** A text with the words marked that answer. */
  function marked(text, which) {
    const parts = [];
    let at = 0;
    for (const run of text.matchAll(RUN)) {
      if (which(run[0]) < 0) continue;
      parts.push(text.slice(at, run.index), element("mark", "", run[0]));
      at = run.index + run[0].length;
    }
    return [...parts, text.slice(at)];
  }

  // In a search over several sites an address is whole; none but those of the web are taken for that.
  const wayTo = (address) => (/^https?:/.test(address) ? "" : "../") + address;
  const dotted = (facts) => facts.flatMap((fact, place) => (place ? [" · ", fact] : [fact]));

  function time(number) {
    const day = new Date(number * 864e5), made = element("time", "", dates.format(day));
    made.dateTime = day.toISOString().slice(0, 10);
    return made;
  }

  function linkTo(card, which, anchor) {
    const link = element("a", "", ...marked([...new Set([card.label, card.title])].filter(Boolean).join(": "), which)), way = wayTo(card.address);
    link.href = anchor ? way.replace(/#.*|$/, "#" + anchor) : way;
    return link;
  }

  function result(card, which) {
    const { anchor, before, text, after } = passage(card.body, which, answer.phrases);
    const day = card.day === undefined ? undefined : time(card.day), whole = day && card.whole.includes(day.textContent) ? "" : card.whole;
    const facts = [...[kindName(card.kind), whole, card.committee].filter(Boolean).map((words) => element("span", "", words)), ...(day ? [day] : [])];
    const item = element("li", "", element("p", "kicker", ...dotted(facts)), element("h3", "", linkTo(card, which, anchor)));
    if (text) item.append(element("p", "search-passage", before, ...marked(text, which), after));
    const states = [card.status, card.position].filter(([, label]) => label).map(([id, label]) =>
      id.startsWith("state-") ? element("span", "state " + id, label) : element("span", "status status-" + id, label));
    if (states.length) item.append(element("p", "small search-state", ...dotted(states)));
    return item;
  }

  /** What was named: its title, how it stands in a line, and its next date. */
  function bestCard(card, { counts, next }, which) {
    const { before, text, after } = counts || next ? cut(opening(card.body).text, 0) : passage(card.body, which, []), sum = counts?.reduce((sum, count) => sum + count, 0) ?? 0;
    best.append(element("p", "kicker", ...dotted([kindName(card.kind), card.committee].filter(Boolean))), element("h2", "", linkTo(card, which)));
    if (text) best.append(element("p", "search-passage", before, ...marked(text, which), after));
    if (sum) {
      const told = STATES.map(([id, name, place]) => [counts[place], id, name]).filter(([count]) => count);
      best.append(element("p", "", tell(sum === 1 ? said.madeOne : said.made, sum) + " ", ...told.flatMap(([count, id, name], place) =>
        [place ? ", " : "", element("span", "state state-" + id, tell(said[name], count))])));
    }
    if (next) {
      const link = element("a", "", next.title);
      link.href = wayTo(next.address);
      best.append(element("p", "search-next", element("b", "", said.next + " ", time(next.day)), " ", link));
    }
    best.hidden = false;
  }

  // In the order of reading, each with its place in the index.
  const STATES = [["done", "stateDone", 1], ["on-track", "stateOnTrack", 4], ["late", "stateLate", 2], ["waiting", "stateWaiting", 3], ["not-happening", "stateNotHappening", 0]];

  /**
   * Appends the next results. Those that only seemed to have a phrase are left out, and after READ of them one must ask again; while none
   * has it, PATIENCE of them are read.
   */
  async function showMore() {
    const from = shownCount(), added = [], most = shown + READ, byDate = form.elements.order.value === "date";
    let mine = answer;
    while ((shown < most ? added.length < STEP : !added.length && shown < most + PATIENCE) && (shown < mine.units.length || mine.isPartial)) {
      const wider = shown < mine.units.length ? mine : await widened(mine);
      const next = wider.units.slice(shown, shown < most ? Math.min(most, shown + STEP - added.length) : shown + READ), got = await cards(wider.index, next);
      if (mine !== answer) return undefined;
      answer = mine = wider;
      added.push(...got.filter((card) => mine.isRead || says(card, mine.phrases)));
      shown += next.length;
    }
    const which = answering(mine);
    const rest = from || byDate ? added : arranged(added, mine, which), at = list.children.length;
    list.append(...rest.map((card) => result(card, which)));
    heading.classList.toggle("visually-hidden", best.hidden && toCome.hidden);
    heading.hidden = !list.children.length;
    more.hidden = shown >= mine.units.length && !mine.isPartial;
    if (!mine.isRead) Object.assign(mine, { total: shownCount(), isLeast: !more.hidden });
    return list.children[at]?.querySelector("a");
  }

  const shownCount = () => list.children.length + coming.children.length + (best.hidden ? 0 : 1);

  /** Shows what was named, and some of what is to come, before all else; gives back the rest. */
  function arranged(cards, { names, index }, which) {
    // What the query names by its label and number goes before what only has the words or a part of the name.
    const rest = [...cards].sort((a, b) => isNamed(b, box.value) - isNamed(a, box.value));
    if (names.length && rest[0] === cards[0]) bestCard(rest.shift(), names[0], which);
    const ahead = rest.filter(({ day }) => day >= index.day).slice(0, MOST_TO_COME);
    coming.append(...ahead.map((card) => result(card, which)));
    toCome.hidden = !ahead.length;
    return rest.filter((card) => !ahead.includes(card));
  }

  /** The answer with more units, after those that were shown. */
  async function widened(before) {
    const seen = new Set(before.units.slice(0, shown));
    const byDate = form.elements.order.value === "date";
    const wider = await ask(box.value, { chosen, byDate, enough: Math.max(before.units.length, ENOUGH) * 3 });
    const units = [...seen, ...wider.units.filter((unit) => !seen.has(unit))];
    return { ...wider, units, isPartial: wider.isPartial && units.length > before.units.length };
  }

  function countOf(query) {
    const { total, isLeast } = answer;
    return tell(total === 0 && !isLeast ? said.none : isLeast ? said.least : total === 1 ? said.one : said.many, total.toLocaleString(language), query);
  }

  /** Searches for what the address says, and shows it; one announcement when it is done. */
  async function search() {
    const query = box.value, number = ++asking;
    const byDate = form.elements.order.value === "date";
    try {
      const index = await opened();
      if (!answer && index.facets < SMALL) narrowing.open = matchMedia("(min-width: 60em)").matches;
      chosen = FACETS.some((name) => params.has(name)) ? await (await narrower()).chosenOf(index, params) : {};
      const next = await ask(query, { chosen, byDate, isFull: narrowing.open || index.facets < SMALL });
      const better = next.missing.length ? await (await narrower()).respelt(query, next) : undefined;
      if (number !== asking) return;
      answer = next;
      shown = 0;
      for (const part of [list, coming, best]) part.replaceChildren();
      toCome.hidden = best.hidden = true;
      if (!next.isEmpty) await showMore();
      if (number !== asking) return;
      if (next.counts) (await narrower()).showFacets(next, chosen, byID("facets"));
      found.hidden = next.isEmpty || !(next.total || next.isLeast || hasChosen());
      note.replaceChildren();
      if (better) note.append(said.suggestion + " ", suggestion(better), "?");
      announce(next.isUnsearchable ? tell(said.unsearchable, 0, query.trim()) : next.isEmpty ? "" : (next.isLoosened && next.total ? said.loosened + " " : "") + countOf(query.trim()));
    } catch (fault) {
      if (number !== asking) return;
      found.hidden = true;
      announce(said.failed);
      throw fault;
    }
  }

  const hasChosen = () => Object.values(chosen).some(({ size }) => size);

  function suggestion(query) {
    const link = element("a", "", query);
    link.href = "?" + new URLSearchParams({ q: query });
    return link;
  }

  // --- The address, and what the reader does -----------------------------------------------------------------------------------------------
  let params = new URLSearchParams(location.search);
  const title = document.title;

  function read() {
    params = new URLSearchParams(location.search);
    box.value = params.get("q") ?? "";
    form.elements.order.value = params.get("order") === "date" ? "date" : "";
    isSettled = true;
  }

  /** Writes the address; a new one for what was settled, the same one while somebody types. */
  function write(isNew) {
    params.set("q", box.value);
    params.set("order", form.elements.order.value);
    for (const name of ["q", "order"]) if (!params.get(name)) params.delete(name);
    const address = location.pathname + (params.size ? "?" + params : "");
    if (address !== location.pathname + location.search) history[isNew ? "pushState" : "replaceState"](null, "", address);
    document.title = (box.value && box.value + " – ") + title;
  }

  box.addEventListener("input", () => {
    clearTimeout(timer);
    clearTimeout(telling);
    timer = setTimeout(() => {
      write(isSettled);
      isSettled = false;
      search();
    }, 200);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(timer);
    if (params.get("q") !== box.value) {
      write(isSettled);
      search();
    }
    isSettled = true;
  });
  page.addEventListener("change", ({ target }) => {
    if (target.type === "checkbox") {
      const others = params.getAll(target.name).filter((value) => value !== target.value);
      params.delete(target.name);
      for (const value of target.checked ? [...others, target.value] : others) params.append(target.name, value);
    } else if (target.type !== "radio") return;
    write(true);
    search();
  });
  more.addEventListener("click", async () => {
    const first = await showMore();
    announce(tell(said.shown, shownCount().toLocaleString(language)));
    first?.focus();
  });
  narrowing.addEventListener("toggle", () => {
    if (narrowing.open && answer && !answer.counts && !answer.isEmpty) search();
  });
  addEventListener("popstate", () => {
    read();
    search();
  });
  read();
  search();
})();
