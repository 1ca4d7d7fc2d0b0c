import { fault, functions, type FunctionName, type Operator, type Place, type Tree } from './tree.ts';

type Token = Place & { readonly kind: 'number' | 'indicator' | 'name' | 'sign' | 'end'; readonly text: string };

const longest = 2_000;
const deepest = 50;

/** How tightly each operator binds; equal ones from left to right. */
const strength: Readonly<Record<Operator, number>> = {
  or: 1,
  and: 2,
  '<': 3,
  '<=': 3,
  '>': 3,
  '>=': 3,
  '=': 3,
  '<>': 3,
  '+': 4,
  '-': 4,
  '*': 5,
  '/': 5,
};

/**
 * Reads a formula: numbers, indicators as `[CODE]`, + - * / ( ), comparisons, `and`, `or` and the functions of
 * {@link functions}.
 * @throws FormulaFault with the place of what cannot be read
 */
export function parseFormula(text: string): Tree {
  if (text.length > longest)
    throw fault([`Rumus lebih dari ${longest} huruf`, `A formula has ${longest} characters at most`], {
      from: longest,
      to: text.length,
    });
  const tokens = tokenise(text);
  let at = 0;
  const peek = (): Token => tokens[at] ?? { kind: 'end', text: '', from: text.length, to: text.length };
  const take = (): Token => {
    const token = peek();
    at += 1;
    return token;
  };
  const expect = (sign: string): Token => {
    const token = take();
    if (token.text === sign) return token;
    throw fault([`Seharusnya "${sign}" di sini`, `"${sign}" was expected here`], token);
  };

  const expression = (least: number, depth: number): Tree => {
    if (depth > deepest) throw fault(['Rumus terlalu bertingkat', 'The formula is nested too deeply'], peek());
    let left = primary(depth);
    for (let operator = operatorOf(peek()); operator && strength[operator] > least; operator = operatorOf(peek())) {
      take();
      const right = expression(strength[operator], depth + 1);
      left = { kind: 'binary', operator, left, right, from: left.from, to: right.to };
    }
    return left;
  };

  const primary = (depth: number): Tree => {
    const token = take();
    const { from, to } = token;
    if (token.kind === 'number') return { kind: 'number', value: Number(token.text), from, to };
    if (token.kind === 'indicator') return { kind: 'indicator', code: token.text, from, to };
    if (token.text === '-') {
      const of = expression(strength['*'], depth + 1);
      return { kind: 'negative', of, from, to: of.to };
    }
    if (token.text === '(') {
      const inner = expression(0, depth + 1);
      return { ...inner, from, to: expect(')').to };
    }
    if (token.kind === 'name') return call(token, depth);
    throw token.kind === 'end'
      ? fault(['Rumus belum selesai', 'The formula ends too early'], token)
      : fault([`"${token.text}" tidak pada tempatnya`, `"${token.text}" is out of place`], token);
  };

  const call = (token: Token, depth: number): Tree => {
    const name = functionOf(token);
    expect('(');
    const args: Tree[] = [];
    if (peek().text !== ')') {
      do args.push(expression(0, depth + 1));
      while (peek().text === ',' && take());
    }
    const { to } = expect(')');
    const { least, most } = functions[name];
    if (args.length >= least && args.length <= most) return { kind: 'call', name, args, from: token.from, to };
    const many = least === most ? `${least}` : `${least}–${most}`;
    throw fault([`${name} memerlukan ${many} isian`, `${name} takes ${many} arguments`], { from: token.from, to });
  };

  const tree = expression(0, 0);
  const rest = peek();
  if (rest.kind === 'end') return tree;
  throw fault([`"${rest.text}" tidak pada tempatnya`, `"${rest.text}" is out of place`], rest);
}

function operatorOf({ kind, text }: Token): Operator | undefined {
  return (kind === 'sign' || kind === 'name') && text in strength ? (text as Operator) : undefined;
}

function functionOf(token: Token): FunctionName {
  if (Object.hasOwn(functions, token.text)) return token.text as FunctionName;
  const known = Object.keys(functions).join(', ');
  throw fault(
    [
      `Fungsi ${token.text} tidak ada; yang ada: ${known}. Indikator ditulis dalam kurung siku, [KODE]`,
      `There is no function ${token.text}; there are: ${known}. Indicators are written in brackets, [CODE]`,
    ],
    token,
  );
}

function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  const next = /\s*(?:(\d+(?:\.\d+)?)|\[([^\][]*)\]|([a-z_]+)|(<=|>=|<>|[-+*/(),<>=])|(\S))/giy;
  for (let found = next.exec(text); found; found = next.exec(text)) {
    const [whole, number, indicator, name, sign, strange] = found;
    const to = next.lastIndex;
    const from = to - whole.trimStart().length;
    if (strange !== undefined) throw fault([`"${strange}" tidak dikenal`, `"${strange}" is not known`], { from, to });
    if (number !== undefined) tokens.push({ kind: 'number', text: number, from, to });
    else if (indicator !== undefined) tokens.push({ kind: 'indicator', text: indicator.trim(), from, to });
    else if (name !== undefined) tokens.push({ kind: 'name', text: name.toLowerCase(), from, to });
    else if (sign !== undefined) tokens.push({ kind: 'sign', text: sign, from, to });
  }
  return tokens;
}
