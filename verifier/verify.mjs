#!/usr/bin/env node
/**
 * Checks a Serasan evaluation bundle without Serasan: node verify.mjs bundle.zip [--key FILE] [--lang id|en] [--json]
 * Exit 0: valid. 1: not so. 2: misuse. The format is described in README.md beside this file.
 * Needs only node:crypto and node:fs, shares no code with the application and reckons in exact fractions.
 */
import { createHash, createPublicKey, verify } from 'node:crypto';
import { readFileSync, realpathSync } from 'node:fs';

const METHOD = 'smart-city-index/1';
const FORMATS = ['serasan-evaluation/1', 'serasan-evaluation/2'];
const SHEETS = 'sheets.jsonl';
const FILES = 'checkpoint.txt edition.json key.txt leaves.jsonl marks.jsonl panel.jsonl results.json'.split(' ');
const FIVE = ['baseline', 'output', 'outcome', 'impact', 'quick_win'];
const SMART = ['governance', 'branding', 'economy', 'living', 'society', 'environment'];
const NAMES = 'edition assign recuse mark result submit-marks register-key reset-key'.split(' ');
const TYPES = NAMES.map((name) => `evaluation.${name}`);
/** Two numbers are the same when they differ by less: far below what is shown, above binary noise. */
const NOISE = 1e-9;

/** Code, then the sentence in Indonesian and in English. */
const WORDS = `
zip-odd | susunan berkas ZIP tidak seperti yang ditetapkan, mulai byte {at} | the ZIP is not laid out as prescribed, from byte {at} on
zip-crc | isi {file} tidak cocok dengan CRC-nya | the contents of {file} do not match their CRC
file-missing | berkas {file} tidak ada | the file {file} is missing
file-changed | isi {file} bukan yang tercatat pada manifest.json | the contents of {file} are not those that manifest.json records
file-unreadable | isi {file} tidak dapat dibaca: {why} | the contents of {file} cannot be read: {why}
manifest-odd | manifest.json tidak sah: {why} | manifest.json is not usable: {why}
key-bad | kunci publik tidak sah | the public key is not usable
key-other | kunci dalam bundel bukan kunci yang Anda berikan | the key in the bundle is not the key that you gave
signature | tanda tangan checkpoint tidak sah: {why} | the signature of the checkpoint does not hold: {why}
checkpoint-odd | checkpoint tidak sah: {why} | the checkpoint is not usable: {why}
leaf-bad | daun {leaf} rusak | leaf {leaf} is damaged
size | log berisi {found} daun, checkpoint menyebut {expected} | the log holds {found} leaves where the checkpoint says {expected}
root | akar pohon yang dihitung dari daun bukan yang ditandatangani | the root computed from the leaves is not the signed one
opening | {file}: isi tidak cocok dengan daun {leaf} | {file}: the contents do not match leaf {leaf}
leaf-type | {file}: daun {leaf} bukan catatan yang semestinya | {file}: leaf {leaf} is not a record of the right kind
unopened | daun {leaf} ({type}) tidak dibuka dalam bundel | leaf {leaf} ({type}) is not opened in the bundle
opened-twice | {file}: daun {leaf} dibuka dua kali atau tidak berurutan | {file}: leaf {leaf} is opened twice or out of order
edition-odd | edisi tidak sah: {why} | the edition is not usable: {why}
edition-twice | edisi dicatat lagi pada daun {leaf} | the edition is recorded again at leaf {leaf}
edition-late | daun {leaf} mendahului penetapan edisi | leaf {leaf} comes before the edition was frozen
result-early | daun {leaf} dicatat setelah hasil diumumkan | leaf {leaf} was recorded after the result was published
result-superseded | hasil ini telah diganti pada daun {leaf} | this result was superseded at leaf {leaf}
hash-bound | {file} bukan yang dicatat pada daun {leaf} | {file} is not the one recorded at leaf {leaf}
panel-odd | daun {leaf}: penugasan panel tidak sah: {why} | leaf {leaf}: the panel event is not usable: {why}
mark-scale | daun {leaf}: nilai {mark} untuk {item} di luar skala | leaf {leaf}: the mark {mark} for {item} is off the scale
mark-unknown | daun {leaf}: daerah atau butir tidak dikenal | leaf {leaf}: unknown regency or item
mark-stranger | daun {leaf}: {evaluator} bukan anggota panel untuk {regency} | leaf {leaf}: {evaluator} is not on the panel for {regency}
mark-recused | daun {leaf}: {evaluator} sudah mengundurkan diri dari {regency} | leaf {leaf}: {evaluator} had stood back from {regency}
mark-late | daun {leaf}: {evaluator} menilai {regency} setelah mengirim lembarnya | leaf {leaf}: {evaluator} marked {regency} after handing in the sheet
key-odd | daun {leaf}: kunci {evaluator} tidak didaftarkan sebagaimana mestinya | leaf {leaf}: the key of {evaluator} is not registered as prescribed
sheet-missing | lembar {evaluator} untuk {regency} tidak pernah dikirim | the sheet of {evaluator} for {regency} was never handed in
sheet-changed | daun {leaf}: nilai {evaluator} untuk {regency} bukan yang dikirimnya | leaf {leaf}: the marks of {evaluator} for {regency} are not those handed in
sheet-signature | daun {leaf}: tanda tangan {evaluator} atas lembar {regency} tidak sah | leaf {leaf}: the signature of {evaluator} on the sheet of {regency} does not hold
results-odd | results.json tidak sah: {why} | results.json is not usable: {why}
results-who | results.json tidak memuat {regency} tepat satu kali | results.json does not hold {regency} exactly once
index-wrong | indeks {regency} salah: tertulis {found}, seharusnya {expected} | the index of {regency} is wrong: it says {found}, it should be {expected}
value-wrong | {regency}: {field} salah: tertulis {found}, seharusnya {expected} | {regency}: {field} is wrong: it says {found}, it should be {expected}
order-wrong | urutan peringkat salah pada {regency} | the order of the ranking is wrong at {regency}
`;

class Stop extends Error {}

/** Checks the bytes of a bundle, with the text of a pinned public key if there is one; README.md says what it returns. */
export function verifyBundle(bytes, { key, lang = 'id' } = {}) {
  const problems = [];
  const facts = { pinned: key !== undefined, edition: null, size: null, root: null, marks: 0, regencies: 0 };
  const tell = (code, values = {}) => {
    const line = WORDS.split('\n').find((one) => one.startsWith(`${code} |`));
    const message = line.split(' | ')[lang === 'en' ? 2 : 1].replace(/\{(\w+)\}/g, (_, name) => String(values[name]));
    problems.push({ code, message, ...values });
  };
  const stop = (code, values) => {
    tell(code, values);
    throw new Stop(code);
  };
  try {
    check(Buffer.from(bytes), key, facts, tell, stop);
  } catch (error) {
    if (!(error instanceof Stop)) tell('file-unreadable', { file: 'bundle', why: error.message });
  }
  return { valid: problems.length === 0, problems, ...facts };
}

function check(bytes, pinned, facts, tell, stop) {
  const files = readZip(bytes, tell, stop);
  for (const file of ['manifest.json', ...FILES]) if (!files.has(file)) stop('file-missing', { file });
  const manifest = readManifest(files, stop);
  for (const [file, hash] of Object.entries(manifest.files))
    if (hash !== sha256(files.get(file))) tell('file-changed', { file });
  const leaves = readLeaves(files, tell, stop);
  checkHead(files, leaves, pinned, facts, tell);
  const edition = readDocument(files, 'edition.json', stop);
  checkEdition(edition, (why) => stop('edition-odd', { why }));
  facts.edition = edition.edition;
  const sheets = files.has(SHEETS) ? readOpenings(files, SHEETS, stop) : undefined;
  const log = { leaves, edition: edition.edition };
  const opened = [
    ...openAll(log, 'manifest.json', [manifest.edition], [TYPES[0]], tell),
    ...openAll(log, 'panel.jsonl', readOpenings(files, 'panel.jsonl', stop), [TYPES[1], TYPES[2]], tell),
    ...openAll(log, 'marks.jsonl', readOpenings(files, 'marks.jsonl', stop), [TYPES[3]], tell),
    ...openAll(log, SHEETS, sheets ?? [], TYPES.slice(5), tell),
    ...openAll(log, 'manifest.json', [manifest.result], [TYPES[4]], tell),
  ];
  checkOrder(log, manifest, opened, tell);
  const bind = ({ leaf, payload }, file) => {
    const own = files.has(file) ? sha256(files.get(file)) : undefined;
    if (payload[`${file.split('.')[0]}_sha256`] !== own) tell('hash-bound', { file, leaf });
  };
  bind(manifest.edition, 'edition.json');
  for (const file of ['edition.json', 'panel.jsonl', 'marks.jsonl', 'results.json', SHEETS])
    bind(manifest.result, file);
  const { given, recused, seats, signed } = replay(edition, manifest.edition.payload.edition_sha256, opened, tell);
  const standing = [...seats.keys()].filter((seat) => !recused.has(seat));
  const named = (list) => list.map((seat) => JSON.parse(seat)).map(([regency, evaluator]) => ({ evaluator, regency }));
  const missing = sheets === undefined ? [] : standing.filter((seat) => !signed.has(seat));
  for (const one of named(missing)) tell('sheet-missing', one);
  facts.unsigned = named(standing.filter((seat) => signed.get(seat) !== true));
  Object.assign(facts, { marks: given.length, regencies: edition.participants.length, sheets: standing.length });
  compare(readDocument(files, 'results.json', stop), edition, recompute(edition, given, recused), tell);
}

function readZip(bytes, tell, stop) {
  const files = new Map();
  let [at, crcHeld] = [0, true];
  while (at + 30 <= bytes.length && bytes.readUInt32LE(at) === 0x04034b50) {
    const size = bytes.readUInt32LE(at + 18);
    const start = at + 30 + bytes.readUInt16LE(at + 26);
    if (start + size > bytes.length) stop('zip-odd', { at });
    const name = bytes.toString('latin1', at + 30, start);
    if (files.has(name) || !['manifest.json', SHEETS, ...FILES].includes(name)) stop('zip-odd', { at });
    const content = bytes.subarray(start, start + size);
    files.set(name, content);
    const held = crc32(content) === bytes.readUInt32LE(at + 14);
    if (!held) tell('zip-crc', { file: name });
    crcHeld &&= held;
    at = start + size;
  }
  // Nothing may hide between, before or behind the files: written again, they must give the very same archive.
  const again = writeZip(files);
  if (!again.equals(bytes) && crcHeld) {
    const first = again.findIndex((byte, place) => byte !== bytes[place]);
    tell('zip-odd', { at: first < 0 ? again.length : first });
  }
  return files;
}

function writeZip(files) {
  const number = ([value, size]) =>
    Buffer.from(Array.from({ length: size }, (_, byte) => (value >>> (8 * byte)) & 255));
  const numbers = (...fields) => Buffer.concat(fields.map(number));
  const [parts, directory] = [[], []];
  let offset = 0;
  for (const [name, content] of files) {
    const [label, size, crc] = [Buffer.from(name, 'latin1'), [content.length, 4], [crc32(content), 4]];
    const head = numbers([10, 2], [0, 6], [0x21, 2], crc, size, size, [label.length, 2], [0, 2]);
    parts.push(Buffer.from('PK\x03\x04'), head, label, content);
    directory.push(Buffer.from('PK\x01\x02\x0a\x00'), head, numbers([0, 6], [0, 4], [offset, 4]), label);
    offset += 30 + label.length + content.length;
  }
  const listing = Buffer.concat(directory);
  const end = numbers([0, 4], [files.size, 2], [files.size, 2], [listing.length, 4], [offset, 4], [0, 2]);
  return Buffer.concat([...parts, listing, Buffer.from('PK\x05\x06'), end]);
}

const crcBit = (c) => (c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1);
const CRC = Uint32Array.from({ length: 256 }, (_, n) => Array.from('12345678').reduce(crcBit, n));
function crc32(bytes) {
  let c = 0xffffffff;
  for (const byte of bytes) c = CRC[(c ^ byte) & 255] ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
}

function readManifest(files, stop) {
  const manifest = readDocument(files, 'manifest.json', stop);
  const must = (sound, why) => sound || stop('manifest-odd', { why });
  must(hasKeys(manifest, ['edition', 'files', 'format', 'method', 'result']), 'keys');
  must(FORMATS.includes(manifest.format), `format ${manifest.format}`);
  const signed = manifest.format === FORMATS[1];
  if (files.has(SHEETS) !== signed) stop('zip-odd', { at: 0 });
  must(manifest.method === METHOD, `method ${manifest.method}`);
  must(hasKeys(manifest.files, signed ? [...FILES, SHEETS] : FILES), 'files');
  must(isOpening(manifest.edition) && isOpening(manifest.result), 'openings');
  return manifest;
}

function readDocument(files, file, stop) {
  const lines = readLines(files, file, stop);
  if (lines.length !== 1) stop('file-unreadable', { file, why: `${lines.length} lines` });
  return lines[0];
}

/** Lines of canonical JSON (RFC 8785), each with its end; anything written otherwise is refused. */
function readLines(files, file, stop) {
  let text;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(files.get(file));
  } catch {
    stop('file-unreadable', { file, why: 'UTF-8' });
  }
  if (text === '') return [];
  const lines = text.split('\n');
  if (lines.pop() !== '') stop('file-unreadable', { file, why: 'the last line is not ended' });
  return lines.map((line, at) => {
    try {
      const value = JSON.parse(line);
      if (canonical(value) === line) return value;
    } catch {
      // Told below; a damaged leaf is named as such by its index.
    }
    return file === 'leaves.jsonl' ? null : stop('file-unreadable', { file, why: `line ${at + 1}` });
  });
}

function readOpenings(files, file, stop) {
  const check = (line, at) => (isOpening(line) ? line : stop('file-unreadable', { file, why: `line ${at + 1}` }));
  return readLines(files, file, stop).map(check);
}

function isOpening(value) {
  const keys = hasKeys(value, ['leaf', 'payload', 'salt']);
  return keys && Number.isSafeInteger(value.leaf) && isObject(value.payload) && /^[0-9a-f]{64}$/.test(value.salt);
}

function readLeaves(files, tell, stop) {
  return readLines(files, 'leaves.jsonl', stop).map((line, leaf) => {
    const { check, hash, record } = isObject(line) ? line : {};
    const whole = typeof hash === 'string' && /^[0-9a-f]{64}$/.test(hash);
    const keys = hasKeys(line, record === undefined ? ['check', 'hash'] : ['check', 'hash', 'record']);
    const kept = record === undefined || (isObject(record) && sha256(`\x00${canonical(record)}`) === hash);
    if (!whole || !keys || !kept || check !== sha256(`${leaf}:${hash}`).slice(0, 8)) tell('leaf-bad', { leaf });
    return { hash: whole ? Buffer.from(hash, 'hex') : Buffer.alloc(32), record };
  });
}

function checkHead(files, leaves, pinned, facts, tell) {
  const own = files.get('key.txt').toString('utf8');
  const text = pinned === undefined ? own : `${pinned.trim()}\n`;
  if (text !== own) tell('key-other');
  const key = parseKey(text);
  if (key === undefined) return tell('key-bad');
  const opened = openNote(files.get('checkpoint.txt').toString('utf8'), key);
  if (opened.why !== undefined) return tell('signature', { why: opened.why });
  const [origin, size, root, ...rest] = opened.text.split('\n');
  if (rest.length !== 1 || rest[0] !== '') return tell('checkpoint-odd', { why: 'lines' });
  if (origin !== key.name) return tell('checkpoint-odd', { why: `origin ${origin}` });
  Object.assign(facts, { size: leaves.length, root });
  if (size !== String(leaves.length)) tell('size', { found: leaves.length, expected: size });
  if (root !== rootOf(leaves.map(({ hash }) => hash)).toString('base64')) tell('root');
}

function parseKey(text) {
  const [, name, id, material] = /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]{44})\n$/.exec(text) ?? [];
  const bytes = Buffer.from(material ?? '', 'base64');
  if (bytes.length !== 33 || bytes[0] !== 1 || bytes.toString('base64') !== material) return undefined;
  const own = sha256(Buffer.concat([Buffer.from(`${name}\n`), bytes])).slice(0, 8);
  return own === id ? { name, id: Buffer.from(id, 'hex'), publicKey: bytes.subarray(1) } : undefined;
}

/** C2SP signed note: text, empty line, lines "— name base64(key id ‖ signature)". */
function openNote(note, key) {
  const split = note.lastIndexOf('\n\n');
  if (split < 0 || !note.endsWith('\n')) return { why: 'not a signed note' };
  const text = note.slice(0, split + 1);
  for (const line of note.slice(split + 2, -1).split('\n')) {
    const [, name, encoded] = /^— ([^\s+]+) ([A-Za-z0-9+/]+=*)$/u.exec(line) ?? [];
    const bytes = Buffer.from(encoded ?? '', 'base64');
    if (name !== key.name || !bytes.subarray(0, 4).equals(key.id)) continue;
    if (bytes.toString('base64') !== encoded) return { why: 'base64' };
    return verifyEd25519(key.publicKey, text, bytes.subarray(4)) ? { text } : { why: `key ${name}` };
  }
  return { why: `no signature by ${key.name}` };
}

function verifyEd25519(publicKey, text, signature) {
  if (publicKey.length !== 32 || signature.length !== 64) return false;
  const der = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), publicKey]);
  return verify(null, Buffer.from(text, 'utf8'), createPublicKey({ key: der, format: 'der', type: 'spki' }), signature);
}

/** RFC 6962: level by level, an odd one at the end moves up as it is. */
function rootOf(level) {
  if (level.length === 0) return createHash('sha256').digest();
  if (level.length === 1) return level[0];
  const above = [];
  for (let at = 0; at < level.length; at += 2) {
    const [left, right] = level.slice(at, at + 2);
    above.push(right === undefined ? left : createHash('sha256').update('\x01').update(left).update(right).digest());
  }
  return rootOf(above);
}

function openAll({ leaves, edition }, file, openings, types, tell) {
  let before = -1;
  return openings.flatMap((opening) => {
    const { leaf, payload } = opening;
    if (leaf <= before) tell('opened-twice', { file, leaf });
    before = leaf;
    const record = leaves[leaf]?.record;
    if (record?.edition !== edition || payload.edition !== edition || !types.includes(record.type)) {
      tell('leaf-type', { file, leaf });
      return [];
    }
    const bytes = Buffer.concat([Buffer.from(opening.salt, 'hex'), Buffer.from(canonical(payload), 'utf8')]);
    if (record.payload !== sha256(bytes)) tell('opening', { file, leaf });
    return [{ leaf, payload, type: record.type }];
  });
}

function checkOrder({ leaves, edition }, { edition: frozen, result }, opened, tell) {
  const known = new Set(opened.map(({ leaf }) => leaf));
  for (const [leaf, { record }] of leaves.entries()) {
    if (record?.edition !== edition || !TYPES.includes(record.type)) continue;
    if (leaf === frozen.leaf || leaf === result.leaf) continue;
    if (record.type === TYPES[0]) tell('edition-twice', { leaf });
    else if (record.type === TYPES[4]) {
      // An earlier result that this one corrects stays in the log and needs no opening.
      if (leaf > result.leaf) tell('result-superseded', { leaf });
    } else if (!known.has(leaf)) tell('unopened', { leaf, type: record.type });
    else if (leaf < frozen.leaf) tell('edition-late', { leaf });
    else if (leaf > result.leaf) tell('result-early', { leaf });
  }
  if (result.leaf < frozen.leaf) tell('edition-late', { leaf: result.leaf });
}

/**
 * Plays panel events, keys, marks and sheets in the order of the log. A sheet holds what its evaluator had marked by then,
 * nothing of it changes later, and its signature is by the key registered at that moment. Returns the marks given, who
 * stood back from where, all seats, and for each handed-in sheet whether it is signed.
 */
function replay(edition, rules, opened, tell) {
  const regencies = new Set(edition.participants.map(({ regency }) => regency));
  const items = new Set(edition.items.map(({ code }) => code));
  const [seats, recused, keys, signed, given] = [new Map(), new Set(), new Map(), new Map(), []];
  for (const { leaf, type, payload } of opened.toSorted((a, b) => a.leaf - b.leaf)) {
    const { regency, evaluator, key, signature } = payload;
    const [seat, who] = [JSON.stringify([regency, evaluator]), { leaf, evaluator, regency }];
    const own = seats.get(seat);
    if (type === TYPES[1] || type === TYPES[2]) {
      const why = (what) => tell('panel-odd', { leaf, why: what });
      if (!regencies.has(regency) || typeof evaluator !== 'string' || evaluator === '') why('regency, evaluator');
      else if (type === TYPES[2] && !own) why('recusal without assignment');
      else if (type === TYPES[2]) recused.add(seat);
      else if (own) why('assigned twice');
      else seats.set(seat, new Map());
    } else if (type === TYPES[3]) {
      if (!own) tell('mark-stranger', who);
      else if (recused.has(seat)) tell('mark-recused', who);
      else if (signed.has(seat)) tell('mark-late', who);
      for (const one of Array.isArray(payload.marks) ? payload.marks : [payload]) {
        const { item, mark, reason } = isObject(one) ? one : {};
        if (!regencies.has(regency) || !items.has(item)) tell('mark-unknown', { leaf });
        else if (!onScale(mark, edition.scale)) tell('mark-scale', { leaf, mark, item });
        else given.push({ regency, item, evaluator, mark });
        own?.set(item, { item, mark, reason });
      }
    } else if (type === TYPES[5]) {
      const marks = edition.items.flatMap(({ code }) => own?.get(code) ?? []);
      const sheet = { cycle: edition.edition, regency, evaluator, marks };
      // From before sheets could be signed, in a cycle that was open then: unsigned, its hash without that of the rules.
      const early = !('signature' in payload) && !('key' in payload);
      const hash = sha256(canonical(early ? sheet : { ...sheet, edition_sha256: rules }));
      if (signed.has(seat) || hash !== payload.content_sha256) tell('sheet-changed', who);
      signed.set(seat, !early && signature !== null);
      if (early || (signature === null && key === null)) continue;
      const [by, bytes] = [key, signature].map((text) => Buffer.from(typeof text === 'string' ? text : '', 'base64'));
      const holds = key === keys.get(evaluator) && verifyEd25519(by, `serasan-sheet/1\n${hash}\n`, bytes);
      if (!holds) tell('sheet-signature', who);
    } else if (type === TYPES[6] && typeof key === 'string' && !keys.has(evaluator)) keys.set(evaluator, key);
    else if (type === TYPES[6] || (type === TYPES[7] && !keys.delete(evaluator))) tell('key-odd', who);
  }
  return { given, recused, seats, signed };
}

function checkEdition(e, odd) {
  const must = (sound, why) => sound || odd(why);
  const count = (n, from, to) => Number.isInteger(n) && n >= from && n <= to;
  const number = (n) => typeof n === 'number';
  const once = (list) => new Set(list).size === list.length;
  must(isObject(e) && typeof e.edition === 'string' && e.edition !== '', 'edition');
  must(hasKeys(e.weights, FIVE) && FIVE.every((d) => number(e.weights[d]) && e.weights[d] >= 0), 'weights');
  must(Math.abs(FIVE.reduce((sum, d) => sum + e.weights[d], 0) - 100) <= NOISE, 'weights ≠ 100');
  must(isObject(e.scale) && [e.scale.min, e.scale.max, e.scale.step].every(number), 'scale');
  must(e.scale.min < e.scale.max && e.scale.step > 0, 'scale');
  must(count(e.digits, 0, 9) && count(e.tie_digits, 0, 9), 'digits');
  must(isObject(e.combination) && ['mean', 'median', 'trimmed'].includes(e.combination.rule), 'combination');
  must(count(e.combination.trim, 0, 100) && count(e.combination.min_marks, 1, 100), 'combination');
  must(e.smart_from === null || FIVE.includes(e.smart_from), 'smart_from');
  must(Array.isArray(e.items) && Array.isArray(e.participants), 'items, participants');
  must([...e.items, ...e.participants].every(isObject), 'items, participants');
  for (const { code, dimension, smart, weight } of e.items) {
    const placed = SMART.includes(smart) || (smart === null && dimension !== e.smart_from);
    must(typeof code === 'string' && FIVE.includes(dimension) && placed, `items: ${code}`);
    must(number(weight) && weight > 0, `items: ${code}`);
  }
  for (const { regency, previous } of e.participants) {
    must(typeof regency === 'string' && (previous === null || number(previous)), `participants: ${regency}`);
  }
  must(once(e.items.map(({ code }) => code)) && once(e.participants.map(({ regency }) => regency)), 'twice');
}

function onScale(mark, { min, max, step }) {
  if (typeof mark !== 'number' || mark < min || mark > max) return false;
  return divide(add(fraction(mark), fraction(-min)), fraction(step)).d === 1n;
}

/** Results as they must be, in order of rank; numbers as fractions { n, d }, null for not known. */
export function recompute(edition, given, recused) {
  const cells = new Map();
  for (const { regency, item, evaluator, mark } of given) {
    if (recused.has(JSON.stringify([regency, evaluator]))) continue;
    const cell = JSON.stringify([regency, item]);
    cells.set(cell, (cells.get(cell) ?? new Map()).set(evaluator, mark));
  }
  const results = edition.participants.map(({ regency, previous }) => {
    const marksOf = (code) => [...(cells.get(JSON.stringify([regency, code]))?.values() ?? [])];
    const items = new Map(edition.items.map(({ code }) => [code, combined(marksOf(code), edition.combination)]));
    const part = (value) => ({ value, coverage: fraction(value === null ? 0 : 1) });
    const of = (test) =>
      nested(edition.items.filter(test).map(({ code, weight }) => [fraction(weight), part(items.get(code))]));
    const smart = SMART.map((s) => of((item) => item.dimension === edition.smart_from && item.smart === s));
    const five = FIVE.map((d) =>
      d === edition.smart_from ? nested(smart.map((one) => [fraction(1), one])) : of((item) => item.dimension === d),
    );
    const weights = FIVE.map((d) => fraction(edition.weights[d]));
    const whole = nested(five.map((one, at) => [weights[at], one]));
    const unknown = five.some(({ value }, at) => value === null && weights[at].n > 0n);
    const index = unknown ? null : whole.value;
    return {
      regency,
      rank: null,
      index,
      shown: index === null ? null : decimal(index, edition.digits),
      improvement: index === null || previous === null ? null : add(index, fraction(-previous)),
      coverage: whole.coverage,
      dimensions: new Map(FIVE.map((d, at) => [d, five[at].value])),
      smart: new Map(SMART.map((s, at) => [s, smart[at].value])),
      items,
    };
  });
  const ranked = results.filter(({ index }) => index !== null);
  const key = ({ index }) => rounded(index, edition.tie_digits);
  for (const result of ranked) result.rank = 1 + ranked.filter((other) => key(other) > key(result)).length;
  return results.sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || (a.regency < b.regency ? -1 : 1));
}

function combined(marks, { rule, trim, min_marks: least }) {
  if (marks.length === 0 || marks.length < least) return null;
  let cut = 0;
  if (rule === 'median') cut = Math.ceil(marks.length / 2) - 1;
  if (rule === 'trimmed' && marks.length > 2 * trim) cut = trim;
  const kept = marks.sort((a, b) => a - b).slice(cut, marks.length - cut);
  return divide(kept.map(fraction).reduce(add), fraction(kept.length));
}

/** Weighted mean of the known parts, and the share of the weight that is known. */
function nested(parts) {
  let [sum, known, covered, all] = [fraction(0), fraction(0), fraction(0), fraction(0)];
  for (const [weight, { value, coverage }] of parts) {
    all = add(all, weight);
    covered = add(covered, times(weight, coverage));
    if (value === null) continue;
    known = add(known, weight);
    sum = add(sum, times(weight, value));
  }
  return {
    value: known.n === 0n ? null : divide(sum, known),
    coverage: all.n === 0n ? fraction(0) : divide(covered, all),
  };
}

function fraction(number) {
  const [, sign, whole, part = '', exponent = '0'] = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(number));
  const power = part.length - Number(exponent);
  const n = BigInt(`${sign}${whole}${part}`);
  return power >= 0 ? reduced(n, 10n ** BigInt(power)) : reduced(n * 10n ** BigInt(-power), 1n);
}

function reduced(n, d) {
  let [a, b] = [n < 0n ? -n : n, d];
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? { n: 0n, d: 1n } : { n: n / a, d: d / a };
}

const add = (a, b) => reduced(a.n * b.d + b.n * a.d, a.d * b.d);
const times = (a, b) => reduced(a.n * b.n, a.d * b.d);
/** By a positive number only: weights, counts and steps are. */
const divide = (a, b) => reduced(a.n * b.d, a.d * b.n);

/** Half up, away from zero, as an integer of 10^-digits. */
function rounded({ n, d }, digits) {
  const size = ((n < 0n ? -n : n) * 10n ** BigInt(digits) * 2n + d) / (2n * d);
  return n < 0n ? -size : size;
}

function decimal(value, digits) {
  const units = rounded(value, digits);
  const text = (units < 0n ? -units : units).toString().padStart(digits + 1, '0');
  const plain = digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
  return units < 0n ? `-${plain}` : plain;
}

export const toNumber = (value) => Number(rounded(value, 15)) / 1e15;

function compare(results, edition, expected, tell) {
  const keys = hasKeys(results, ['edition', 'items']) && Array.isArray(results.items);
  if (!keys) return tell('results-odd', { why: 'keys' });
  if (results.edition !== edition.edition) tell('results-odd', { why: `edition ${results.edition}` });
  for (const [at, own] of expected.entries()) {
    const { regency } = own;
    const [found, twin] = results.items.filter((one) => isObject(one) && one.regency === regency);
    if (found === undefined || twin !== undefined) tell('results-who', { regency });
    else compareOne(found, own, tell);
    if (results.items[at]?.regency !== regency) tell('order-wrong', { regency });
  }
  if (results.items.length !== expected.length) tell('results-odd', { why: `${results.items.length} regencies` });
}

function compareOne(found, own, tell) {
  const { regency } = own;
  if (!hasKeys(found, Object.keys(own))) return tell('results-odd', { why: `${regency}: keys` });
  const same = (a, b) => (b === null || typeof a !== 'number' ? a === b : Math.abs(a - b) <= NOISE);
  const plain = (value) => (value !== null && typeof value === 'object' ? toNumber(value) : value);
  const expect = (field, a, value) => {
    const b = plain(value);
    if (same(a, b)) return;
    const code = field === 'index' || field === 'shown' ? 'index-wrong' : 'value-wrong';
    tell(code, { regency, field, found: JSON.stringify(a), expected: JSON.stringify(b) });
  };
  for (const field of ['index', 'shown', 'rank', 'improvement', 'coverage']) expect(field, found[field], own[field]);
  for (const group of ['dimensions', 'smart', 'items']) {
    if (!hasKeys(found[group], [...own[group].keys()])) tell('results-odd', { why: `${regency}: ${group}` });
    else for (const [name, value] of own[group]) expect(`${group}.${name}`, found[group][name], value);
  }
}

/** RFC 8785: keys sorted by UTF-16 code units, numbers and strings as JSON.stringify writes them. */
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(',')}}`;
}

const isObject = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);
const sha256 = (data) => createHash('sha256').update(data).digest('hex');

function hasKeys(value, keys) {
  return isObject(value) && Object.keys(value).length === keys.length && keys.every((key) => Object.hasOwn(value, key));
}

function main(args) {
  const options = { lang: 'id', json: false };
  const rest = [];
  for (let at = 0; at < args.length; at += 1) {
    const [, name] = /^--(key|lang)$/.exec(args[at]) ?? [];
    if (name !== undefined) options[name] = args[(at += 1)] ?? '';
    else if (args[at] === '--json' || args[at] === '--help') options[args[at].slice(2)] = true;
    else rest.push(args[at]);
  }
  const say = (id, en) => (options.lang === 'en' ? en : id);
  const usage = `${say('Pemakaian', 'Usage')}: node verify.mjs BUNDLE.zip [--key FILE] [--lang id|en] [--json]`;
  if (options.help) return end(usage, 0);
  if (rest.length !== 1 || rest[0].startsWith('-') || !['id', 'en'].includes(options.lang)) return end(usage, 2);
  let [bytes, key] = [];
  try {
    bytes = readFileSync(rest[0]);
    if (options.key !== undefined) key = readFileSync(options.key, 'utf8');
  } catch (error) {
    return end(say(`Berkas tidak dapat dibaca: ${error.message}`, `Cannot read a file: ${error.message}`), 2);
  }
  const report = verifyBundle(bytes, { key, lang: options.lang });
  const { valid, problems, edition, marks, regencies, size, root, sheets, unsigned } = report;
  if (options.json) return end(JSON.stringify(report), valid ? 0 : 1);
  const lines = [valid ? say('SAH', 'VALID') : say('TIDAK SAH', 'NOT VALID')];
  for (const { message } of problems.slice(0, 50)) lines.push(`- ${message}`);
  if (problems.length > 50) lines.push(`- … +${problems.length - 50}`);
  if (valid) {
    const id = `Edisi ${edition}: ${marks} nilai dari ${regencies} daerah dihitung ulang; log ${size} daun, akar ${root}`;
    const en = `Edition ${edition}: ${marks} marks of ${regencies} regencies recomputed; ${size} leaves, root ${root}`;
    lines.push(say(id, en));
    const [count, who] = [sheets - unsigned.length, unsigned.map((one) => `${one.evaluator} (${one.regency})`)];
    const rest = (words) => (who.length > 0 ? `; ${words}: ${who.join(', ')}` : '');
    const signed = `${count} dari ${sheets} lembar bertanda tangan penilai${rest('tanpa tanda tangan penilai')}`;
    lines.push(say(signed, `${count} of ${sheets} sheets signed by their evaluator${rest('not signed')}`));
  }
  if (key === undefined) {
    const id = 'Catatan: hanya kunci di dalam bundel yang dipakai; beri --key BERKAS untuk memastikan penandanya.';
    lines.push(say(id, "Note: only the bundle's own key was used; give --key FILE to be sure who signed."));
  }
  return end(lines.join('\n'), valid ? 0 : 1);
}

function end(text, code) {
  (code === 2 ? process.stderr : process.stdout).write(`${text}\n`);
  process.exitCode = code;
}

const self = decodeURIComponent(new URL(import.meta.url).pathname);
if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === self) main(process.argv.slice(2));
