import { formatNumber } from '../../platform/words/format.ts';
import { pick, type Lang } from '../../platform/words/words.ts';
import { functions, type Operator, type Tree } from './tree.ts';

const signs: Readonly<Record<Operator, string | readonly [id: string, en: string]>> = {
  '+': '+',
  '-': '−',
  '*': '×',
  '/': '÷',
  '<': '<',
  '<=': '≤',
  '>': '>',
  '>=': '≥',
  '=': '=',
  '<>': '≠',
  and: ['dan', 'and'],
  or: ['atau', 'or'],
};

/** A formula in the reader's words, with indicators by their names. */
export function explainFormula(tree: Tree, lang: Lang, nameOf: (code: string) => string): string {
  const say = (node: Tree): string => {
    switch (node.kind) {
      case 'number':
        return formatNumber(lang, node.value, String(node.value).split('.')[1]?.length ?? 0);
      case 'indicator':
        return nameOf(node.code);
      case 'negative':
        return `−${inner(node.of)}`;
      case 'binary': {
        const sign = signs[node.operator];
        return `${inner(node.left)} ${typeof sign === 'string' ? sign : pick(sign, lang)} ${inner(node.right)}`;
      }
      case 'call':
        return call(node);
    }
  };
  const inner = (node: Tree): string => (node.kind === 'binary' ? `(${say(node)})` : say(node));
  const call = ({ name, args }: Extract<Tree, { kind: 'call' }>): string => {
    const [first = '', second = '', third] = args.map(say);
    const word = pick(functions[name].words, lang);
    if (name === 'if') {
      const [then, otherwise] = lang === 'id' ? ['maka', 'selain itu'] : ['then', 'otherwise'];
      return `${word} ${first} ${then} ${second}, ${otherwise} ${third ?? ''}`;
    }
    if (name === 'lag')
      return `${first} ${lang === 'id' ? `${second} periode sebelumnya` : `${second} periods earlier`}`;
    if (name === 'per') return `${first} ${word} ${third ? `${third} ` : ''}${second}`;
    if (name === 'weighted_areas') return `${word} ${first} (${lang === 'id' ? 'bobot' : 'weight'}: ${second})`;
    return `${word} ${args.map(say).join('; ')}`;
  };
  return say(tree);
}
