import type { JSX } from 'preact';
import { ButtonLink, Buttons } from '../../platform/html/button.tsx';
import { Layout, renderPage } from '../../platform/html/layout.tsx';
import { PageHead } from '../../platform/html/page.tsx';
import type { Problem } from '../../platform/problem/problem.ts';
import { formatNumber } from '../../platform/words/format.ts';
import { pick, type Lang } from '../../platform/words/words.ts';
import { logHead } from '../audit/head.ts';
import { regencyName } from '../areas/names.ts';
import type { At } from './at.ts';
import { allParts, listRooms, type House } from './house.ts';
import { words } from './words.ts';

export interface Framing {
  readonly at: At;
  /** Path and query without the language prefix. */
  readonly path: string;
  readonly theme?: 'light' | 'dark' | undefined;
  readonly title: string;
  readonly nav?: string | undefined;
  readonly failed?: boolean | undefined;
}

/** Puts a view into the house's frame: header, navigation by what was discovered, the log's head in the footer. */
export async function framePage(house: House, framing: Framing, view: JSX.Element): Promise<string> {
  const { at } = framing;
  const w = words(at.lang);
  const work = framing.path.startsWith('/kerja');
  const [head, regency] = await Promise.all([logHead(house.db, at.now), regencyName(house.db, at.regency)]);
  return renderPage(
    <Layout
      lang={at.lang}
      path={framing.path}
      title={framing.title}
      siteName={w.site}
      regencyName={regency}
      work={work}
      wide
      nav={work ? deskLinks(house, at) : navLinks(house, at)}
      footer={{
        log: { size: formatNumber(at.lang, head.size), root: head.root, href: at.href('/log') },
        note: w.openData,
        links: [
          { href: at.href('/metode'), label: w.methods },
          { href: '/api/v1/openapi.json', label: w.api },
        ],
      }}
      current={framing.nav}
      theme={framing.theme}
      failed={framing.failed}
      {...personMenu(at, work)}
    >
      {view}
    </Layout>,
  );
}

/** The page for a problem that has no form to stand beside; `back` is where something was sent from, if it was. */
export function problemView(problem: Problem, at: At, back: string | undefined): JSX.Element {
  const w = words(at.lang);
  return (
    <div class="wrap page">
      <PageHead eyebrow={w.problemTitle} title={problem.sentence(at.lang)} intro={whatNow(problem, at, back)} />
      {problem.fields.length > 0 && (
        <ul>
          {problem.fields.map((field) => (
            <li key={field.field}>{field.message[at.lang]}</li>
          ))}
        </ul>
      )}
      <Buttons>
        <ButtonLink href={back ?? at.href('/')} kind="primary">
          {back ? w.back : w.home}
        </ButtonLink>
        {at.person && <ButtonLink href={at.href('/kerja')}>{w.workspace}</ButtonLink>}
        {at.person && problem.status === 403 && <ButtonLink href={at.href('/akun')}>{w.account}</ButtonLink>}
      </Buttons>
    </div>
  );
}

/** What somebody can do about a problem, where its own sentence does not say. */
function whatNow(problem: Problem, at: At, back: string | undefined): string | undefined {
  const w = words(at.lang);
  if (problem.status === 404) return w.notFoundMore;
  if (problem.status === 403) return w.forbiddenMore;
  return back && (problem.status === 422 || problem.status === 409) ? w.whatNow : undefined;
}

/** The least that can be said when the frame itself cannot be drawn, as when the database is away. */
export function barePage(problem: Problem, lang: Lang): string {
  return renderPage(
    <html lang={lang}>
      <title>Serasan</title>
      <p>{problem.sentence(lang)}</p>
    </html>,
  );
}

function navLinks(house: House, at: At) {
  return allParts(house)
    .flatMap((part) => part.nav ?? [])
    .toSorted((a, b) => a.order - b.order)
    .map((each) => ({ key: each.key, href: at.href(each.href), label: pick(each.label, at.lang) }));
}

/** The workspace's rooms, its front door first. */
function deskLinks(house: House, at: At) {
  const rooms = listRooms(house, at).map((each) => ({
    key: each.href,
    href: at.href(each.href),
    label: pick(each.label, at.lang),
  }));
  return [{ key: '/kerja', href: at.href('/kerja'), label: words(at.lang).workspace }, ...rooms];
}

function personMenu(at: At, work: boolean) {
  const w = words(at.lang);
  if (!at.person) return { door: { href: at.href('/masuk'), label: w.signIn } };
  return {
    door: work ? { href: at.href('/'), label: w.publicPages } : { href: at.href('/kerja'), label: w.workspace },
    person: {
      name: at.person.name,
      detail: at.person.position,
      links: [
        { href: at.href('/kerja'), label: w.workspace },
        { href: at.href('/akun'), label: w.account },
      ],
      signOut: { href: at.href('/keluar'), label: w.signOut },
    },
  };
}
