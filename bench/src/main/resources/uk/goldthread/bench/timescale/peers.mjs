// node peers.mjs LIBRARY read|SECONDS: reads "phrase TAB reference" lines; prints "earliest TAB latest" for each, or phrases a second.
import { readFileSync } from 'node:fs';
import * as chrono from 'chrono-node';
import anyDate from 'any-date-parser';

const pad = (n) => String(n).padStart(2, '0');
const days = (y, m, d) => {
  if (!m) return [`${y}-01-01`, `${y}-12-31`];
  if (!d) return [`${y}-${pad(m)}-01`, `${y}-${pad(m)}-${pad(new Date(Date.UTC(y, m, 0)).getUTCDate())}`];
  return [`${y}-${pad(m)}-${pad(d)}`, `${y}-${pad(m)}-${pad(d)}`];
};

// What chrono-node is not certain of is taken as the whole of the month or year.
const certain = (part) =>
  days(part.get('year'), part.isCertain('month') || part.isCertain('day') ? part.get('month') : 0,
    part.isCertain('day') || part.isCertain('weekday') || !part.isCertain('month') && !part.isCertain('year') ? part.get('day') : 0);

const readers = {
  'chrono-node': (text, reference) => {
    const found = chrono.en.GB.parse(text, reference);
    if (!found.length) return ['', ''];
    const last = found[found.length - 1];
    return [certain(found[0].start)[0], certain(last.end ?? last.start)[1]];
  },
  'any-date-parser': (text, reference) => {
    const found = anyDate.attempt(text, 'en-GB');
    if (found.invalid || !(found.year || found.month)) return ['', ''];
    return days(found.year ?? reference.getUTCFullYear(), found.month, found.day);
  },
};

const read = readers[process.argv[2]];
const phrases = readFileSync(0, 'utf8').split('\n').map((line) => {
  const tab = line.lastIndexOf('\t');
  return [line.slice(0, tab), new Date(line.slice(tab + 1) + 'T12:00:00Z')];
});

const answer = ([text, reference]) => {
  try {
    return read(text, reference);
  } catch {
    return ['', ''];
  }
};

// Time of the processor, and the fastest of five rounds, as for the readers in Java.
const run = (seconds) => {
  const start = process.cpuUsage();
  const spent = () => { const used = process.cpuUsage(start); return (used.user + used.system) / 1e6; };
  let count = 0, length = 0;
  while (count % 100 || spent() < seconds) length += answer(phrases[count++ % phrases.length])[1].length;
  return length < 0 ? 0 : count / spent();
};

if (process.argv[3] === 'read') {
  console.log(phrases.map((phrase) => answer(phrase).join('\t')).join('\n'));
} else {
  const seconds = Number(process.argv[3]);
  run(2 * seconds);
  console.log(Math.max(...[1, 2, 3, 4, 5].map(() => run(seconds))));
}
