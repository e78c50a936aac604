// What narrows the results of a search, corrects its spelling and tries its words in other ways: fetched by search.js when it is first
// needed, and given `tools` of it.
globalThis.scrutableNarrower = (tools) => {
  "use strict";
  const { element, folded, inARow, kindName, language, lookUp, open, RUN, said, termOf } = tools;
  const FACETS = ["kind", "committee", "year", "status", "position", "lead", "overdue"];

  // --- Facets --------------------------------------------------------------------------------------------------------------------
  const unsigned = (value) => (value % 2 ? -(value + 1) / 2 : value / 2);

  let columns;

  /** What units are narrowed by, for all units: numbers by unit, and for leads sets of names. */
  const facets = (index) => (columns ??= readFacets(index).catch((fault) => { columns = undefined; throw fault; }));

  async function readFacets(index) {
    const names = ["year", "kind", "committee", "status", "position", "lead"], found = { names: [""], sets: [[]], numbers: new Map() };
    for (const name of names) found[name] = new Uint16Array(index.units);
    found.day = new Int32Array(index.units).fill(-1e6);
    found.lead = new Uint32Array(index.units);
    found.overdue = new Uint8Array(index.units);
    const files = await Promise.all(index.tiers.map((tier) => open("f/" + tier.number)));
    files.forEach((r, place) => readColumns(r, index.tiers[place], names, found));
    if (index.overdue) {
      const r = await open("o");
      for (const { base, units } of index.tiers) for (const unit of r.list(r.num(), units)) found.overdue[base + unit] = 1;
    }
    return found;
  }

  function readColumns(r, { base, units }, names, found) {
    const before = found.sets.length - 1;
    for (const name of names) {
      for (let at = base; at < base + units; ) {
        const value = r.num(), to = at + r.num();
        if (name === "year" && value) {
          const day = unsigned(value - 1);
          found.day.fill(day, at, to);
          found.year.fill(new Date(day * 864e5).getUTCFullYear(), at, to);
        } else found[name].fill(name === "lead" && value ? value + before : value, at, to);
        at = to;
      }
    }
    const numbers = r.many(() => {
      const name = r.str();
      if (!found.numbers.has(name)) found.numbers.set(name, found.names.push(name) - 1);
      return found.numbers.get(name);
    });
    r.many(() => found.sets.push(r.many(() => numbers[r.num() - 1])));
  }

  /** The units that have the chosen values, and for each value how many would be found with it. */
  function narrow(columns, chosen, units) {
    const wanted = FACETS.map((name) => chosen[name] ?? new Set()), found = [];
    const counts = Object.fromEntries(FACETS.map((name) => [name, new Map()]));
    const values = (name, unit) => (name === "lead" ? columns.sets[columns.lead[unit]] : [columns[name][unit]]);
    for (const unit of units) {
      const failed = FACETS.filter((name, place) => wanted[place].size && !values(name, unit).some((value) => wanted[place].has(value)));
      if (failed.length > 1) continue;
      if (!failed.length) found.push(unit);
      for (const name of failed.length ? failed : FACETS) {
        for (const value of values(name, unit)) counts[name].set(value, (counts[name].get(value) ?? 0) + 1);
      }
    }
    return { units: found, counts };
  }

  // --- Spelling ---------------------------------------------------------------------------------------------------------------------------
  /** How many letters were left out, put in, changed or swapped (optimal string alignment). */
  function distance(one, other) {
    let before = [], last = Array.from({ length: other.length + 1 }, (_, at) => at);
    for (let i = 1; i <= one.length; i++) {
      const row = [i];
      for (let j = 1; j <= other.length; j++) {
        row[j] = Math.min(row[j - 1] + 1, last[j] + 1, last[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
      }
      [before, last] = [last, row];
    }
    return last[other.length];
  }

  /** The record's own word that is nearest to one that nothing holds. */
  async function nearest(index, word) {
    if (!/^[a-z]{4,}$/.test(word) || !index.letters.includes(word[0])) return undefined;
    const r = await open("d/" + word[0]), furthest = word.length < 6 ? 1 : 2;
    let best, least = Infinity;
    r.fronted(r.num(), (known) => {
      const common = r.byte();
      if (Math.abs(known.length - word.length) > furthest) return;
      const away = distance(word, known);
      if (away > furthest || away * 32 - common >= least) return;
      least = away * 32 - common;
      best = known;
    });
    return best;
  }

  /** The query with the words that nothing holds spelt as the record spells them; nothing when there is no better. */
  async function respelt(query, { index, missing }) {
    let better = query;
    for (const { word } of missing) {
      const known = await nearest(index, word);
      if (known) better = better.replace(RUN, (run) => (folded(run).includes(word) ? known : run));
    }
    return better === query ? undefined : better;
  }

  // --- What the results are narrowed by --------------------------------------------------------------------------------------------------
  const keysOf = {
    kind: (index) => index.kinds,
    committee: (index) => index.committees,
    year: () => undefined,
    status: (index) => index.statuses.map(([id]) => id),
    position: (index) => index.positions.map(([id]) => id),
    lead: (_, columns) => columns.names,
    overdue: () => undefined,
  };

  /** The values that the address asks for, by facet. */
  async function chosenOf(index, params) {
    const columns = params.has("lead") ? await facets(index) : undefined;
    return Object.fromEntries(FACETS.map((name) => {
      const keys = params.getAll(name), known = keys.length ? keysOf[name](index, columns) : [];
      return [name, new Set(keys.map((key) => (known ? known.indexOf(key) : Number(key))).filter((value) => value >= 0))];
    }));
  }

  function labelOf(index, columns, name, value) {
    const key = keysOf[name](index, columns)?.[value] ?? value;
    if (name === "kind") return [key, kindName(key)];
    if (name === "overdue") return [key, said.overdue];
    const named = { status: index.statuses, position: index.positions }[name];
    return [key, named ? named[value][1] : String(key)];
  }

  const boxes = {};

  /** Shows how many would be found with each value. What stands there stays where it is, and so does the focus. */
  async function showFacets({ index, counts: { counts } }, chosen, facetBox) {
    const columns = await facets(index);
    for (const name of FACETS) {
      const group = (boxes[name] ??= facetGroup(name, facetBox)), focused = group.inside.contains(document.activeElement);
      const values = [...counts[name]].filter(([value]) => value || name === "kind").sort((a, b) => b[1] - a[1]).slice(0, 40);
      const wanted = new Map([...[...(chosen[name] ?? [])].map((value) => [value, 0]), ...values]);
      for (const [value, one] of group.values) {
        if (focused && one.contains(document.activeElement) && !wanted.has(value)) wanted.set(value, 0);
        one.hidden = !wanted.has(value);
      }
      for (const [value, number] of wanted) {
        if (!group.values.has(value)) group.values.set(value, choice(name, ...labelOf(index, columns, name, value)));
        const one = group.values.get(value), input = one.querySelector("input");
        input.checked = !!chosen[name]?.has(value);
        one.querySelector("span").textContent = `(${number.toLocaleString(language)})`;
      }
      arrange(group, [...wanted.keys()], name);
      group.whole.hidden = !wanted.size;
      if (group.isNew) group.whole.open = wanted.size < 9 || name === "kind" || !!chosen[name]?.size;
      group.isNew = false;
    }
  }

  function facetGroup(name, facetBox) {
    const inside = element("div"), whole = element("details", "search-facet", element("summary", "", said[name]), inside);
    inside.setAttribute("role", "group");
    inside.setAttribute("aria-label", said[name]);
    facetBox.append(whole);
    return { whole, inside, values: new Map(), isNew: true };
  }

  function choice(name, key, label) {
    const input = element("input"), one = element("label", "", input, " " + label + " ", element("span", "quiet"));
    input.type = "checkbox";
    input.name = name;
    input.value = key;
    return one;
  }

  /** Puts the values in their order, moving none that is in it. */
  function arrange({ inside, values }, wanted, name) {
    const label = (value) => values.get(value).textContent;
    const byName = name === "committee" || name === "lead";
    wanted.sort((a, b) => (byName ? label(a).localeCompare(label(b), language) : name === "year" ? b - a : a - b));
    let next = inside.firstChild;
    for (const value of wanted) {
      while (next?.hidden) next = next.nextSibling;
      const one = values.get(value);
      if (one === next) next = next.nextSibling;
      else inside.insertBefore(one, next);
    }
  }

  // --- Words in other ways -------------------------------------------------------------------------------------------------------------
  /** What most of a query names: the longest run of its words that is a name. `own` are the terms that are looked for, `all` those that are written. */
  async function namedInPart(own, all, KINDS, named) {
    const plain = own.filter((term) => !KINDS.has(term));
    const parts = [own, all, plain].flatMap((list) => runs(list)).sort((a, b) => b.length - a.length);
    const seen = new Set();
    for (const part of parts) {
      const key = part.join(" "), worth = part.filter((term) => plain.includes(term)).length;
      if (seen.has(key) || (worth * 2 < plain.length + (plain.length > 2 ? 1 : 0) && part.length < 3) || part.every((term) => KINDS.has(term) || !own.includes(term))) continue;
      seen.add(key);
      const found = await named(part);
      if (found.length) return found.slice(0, 3);
    }
    return [];
  }

  /** The words of a list that stand next to each other, in every length. */
  const runs = (list) => list.flatMap((_, from) => list.slice(from).map((_, length) => list.slice(from, from + length + 1)));

  /** The clauses with words as one that the record writes so, and parted that it writes as two; nothing when there are none. */
  async function rejoined(index, clauses) {
    const found = [];
    let isOther = false;
    for (let place = 0; place < clauses.length; place++) {
      const clause = clauses[place], next = clauses[place + 1];
      const whole = next && !clause.isPhrase && !next.isPhrase ? await lookUp(index, termOf(clause.word + next.word)) : undefined;
      const parts = clause.any.length || clause.isPhrase ? undefined : await parted(index, clause.word);
      isOther ||= !!(whole?.df || parts);
      if (whole?.df) {
        const own = clause.any.length && next.any.length ? [[clause.any[0][0], next.any[0][0]]] : [];
        for (const list of own) list.sets = [];
        found.push({ ...next, any: [...own, [whole]], core: own.length + 1 });
        place++;
      } else found.push(parts ? { ...clause, any: [parts], core: 1 } : clause);
    }
    return isOther ? found : undefined;
  }

  /** A word that nothing holds as two that stand next to each other. */
  async function parted(index, word) {
    for (let at = 1; at < word.length - 1 && /^[a-z]{5,}$/.test(word); at++) {
      const terms = [termOf(word.slice(0, at)), termOf(word.slice(at))];
      if (!terms.every(Boolean)) continue;
      const parts = await Promise.all(terms.map((term) => lookUp(index, term)));
      if (!parts.every(({ df }) => df)) continue;
      parts.sets = await inARow(index, terms);
      if (parts.sets.every((set) => set.size)) return parts;
    }
    return undefined;
  }

  return { chosenOf, facets, namedInPart, narrow, rejoined, respelt, showFacets };
};
