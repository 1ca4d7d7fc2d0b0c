import type { Lang } from '../words/words.ts';

/** What a module says may go wrong: slug → HTTP status and the sentence in both languages. */
export interface ProblemWords {
  readonly status: number;
  readonly id: string;
  readonly en: string;
  /** What was named can only be known or guessed, and was guessed: it is counted where guesses are. */
  readonly guess?: true;
}

export interface ProblemDetails {
  /** The input field the sentence stands beside. */
  readonly field?: string;
  /** Values that fill `{name}` in the sentence. */
  readonly values?: Readonly<Record<string, string | number>>;
  /** Seconds after which it is worth trying again. */
  readonly retryAfter?: number;
}

/** One thing wrong with one field, worded already or by the problem's own sentence. */
export interface FieldProblem {
  readonly field: string;
  readonly message: Readonly<Record<Lang, string>>;
}

/** The only error thrown on purpose. Anything else that reaches the border is a bug and answers 500. */
export class Problem extends Error {
  readonly slug: string;
  readonly status: number;
  readonly words: ProblemWords;
  readonly fields: readonly FieldProblem[];
  readonly retryAfter: number | undefined;

  constructor(slug: string, words: ProblemWords, details: ProblemDetails = {}, fields: readonly FieldProblem[] = []) {
    const filled = fillWords(words, details.values ?? {});
    super(`${slug}: ${filled.en}`);
    this.name = 'Problem';
    this.slug = slug;
    this.status = words.status;
    this.words = filled;
    this.retryAfter = details.retryAfter;
    this.fields = details.field ? [{ field: details.field, message: { id: filled.id, en: filled.en } }] : fields;
  }

  get guess(): boolean {
    return this.words.guess === true;
  }

  /** The sentence in the reader's language. */
  sentence(lang: Lang): string {
    return this.words[lang];
  }

  /** RFC 9457 body; `type` is a stable relative reference that scripts may match on. */
  toJSON(lang: Lang): Record<string, unknown> {
    const errors = this.fields.map((each) => ({ field: each.field, detail: each.message[lang] }));
    return {
      type: `/problems/${this.slug}`,
      title: this.sentence(lang),
      status: this.status,
      ...(errors.length > 0 ? { errors } : {}),
    };
  }
}

type Factory = (details?: ProblemDetails) => Problem;

/**
 * Declares the problems of a module beside its rules.
 * `defineProblems('cases', { closed: { status: 409, id: '…', en: '…' } }).closed()` has the slug `cases.closed`.
 */
export function defineProblems<const Words extends Record<string, ProblemWords>>(
  module: string,
  words: Words,
): { readonly [Slug in keyof Words]: Factory } {
  const entries = Object.entries(words).map(([slug, each]): [string, Factory] => [
    slug,
    (details) => new Problem(`${module}.${slug}`, each, details),
  ]);
  return Object.fromEntries(entries) as { [Slug in keyof Words]: Factory };
}

/** Problems that the border itself raises, whatever the module. */
export const borderProblems = defineProblems('border', {
  notFound: { status: 404, id: 'Halaman atau data itu tidak ditemukan.', en: 'That page or record was not found.' },
  signIn: { status: 401, id: 'Masuk dahulu untuk membuka halaman ini.', en: 'Sign in first to open this page.' },
  signInAgain: {
    status: 401,
    id: 'Untuk langkah ini Anda perlu masuk sekali lagi.',
    en: 'For this step you need to sign in once more.',
  },
  forbidden: {
    status: 403,
    id: 'Akun Anda tidak berwenang melakukan ini.',
    en: 'Your account is not allowed to do this.',
  },
  crossOrigin: {
    status: 403,
    id: 'Permintaan ini datang dari situs lain dan ditolak.',
    en: 'This request came from another site and was refused.',
  },
  busy: {
    status: 503,
    id: 'Sistem sedang pulih. Coba lagi sebentar; isian Anda belum tersimpan.',
    en: 'The system is recovering. Try again shortly; your entry was not saved.',
  },
  full: {
    status: 507,
    id: 'Penyimpanan penuh: data tidak dapat disimpan sekarang. Hubungi pengelola.',
    en: 'Storage is full: nothing can be saved now. Contact the operator.',
  },
  tooLarge: { status: 413, id: 'Kiriman terlalu besar.', en: 'The submission is too large.' },
  unreadable: { status: 400, id: 'Kiriman tidak dapat dibaca.', en: 'The submission could not be read.' },
  broken: {
    status: 500,
    id: 'Terjadi kesalahan di pihak kami. Sudah dicatat.',
    en: 'Something went wrong on our side. It has been recorded.',
  },
});

/** The input as a whole is wrong; each field carries its own sentence. */
export function inputProblem(fields: readonly FieldProblem[]): Problem {
  return new Problem(
    'border.input',
    { status: 422, id: 'Periksa kembali isian berikut.', en: 'Check the following entries.' },
    {},
    fields,
  );
}

function fillWords(words: ProblemWords, values: Readonly<Record<string, string | number>>): ProblemWords {
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
  return { ...words, id: fill(words.id), en: fill(words.en) };
}
