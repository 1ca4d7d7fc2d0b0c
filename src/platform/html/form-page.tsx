import type { Lang } from '../words/words.ts';
import type { Children, Hue, Link } from './attributes.ts';
import type { FormState } from './field.tsx';
import { ErrorSummary } from './form.tsx';
import { Crumbs } from './navigation.tsx';
import { PageHead } from './page.tsx';

/** A page around a form: the way to it, what was wrong with what was sent, what it asks, then the form itself. */
export function FormPage(props: {
  lang: Lang;
  /** The way to this page, and the page's own name at its end; without one the title. */
  crumbs?: Link[] | undefined;
  here?: string | undefined;
  /** Above all: what has just been done. */
  notice?: Children | undefined;
  of: FormState & { readonly message?: string | undefined };
  title: string;
  eyebrow?: string | undefined;
  intro?: Children | undefined;
  chips?: Children | undefined;
  actions?: Children | undefined;
  hue?: Hue | undefined;
  children: Children;
}) {
  const { lang, crumbs, here, notice, of, children, ...head } = props;
  return (
    <div class="wrap page">
      {crumbs && <Crumbs lang={lang} items={crumbs} here={here ?? head.title} />}
      {notice}
      <ErrorSummary lang={lang} of={of} message={of.message} />
      <PageHead {...head} />
      {children}
    </div>
  );
}
