import type { Lang } from '../words/words.ts';
import type { Link } from './attributes.ts';
import { classes } from './attributes.ts';
import { BloomMark } from './bloom-mark.tsx';
import { Icon } from './icon.tsx';
import { words } from './words.ts';

export type NavItem = Link & { key: string };
export type Person = { name: string; detail?: string | undefined; links: Link[]; signOut: Link };
export type HeaderProps = {
  lang: Lang;
  /** The page's path without language prefix, with its query. */
  path: string;
  siteName: string;
  regencyName: string;
  nav: NavItem[];
  current?: string | undefined;
  person?: Person | undefined;
  /** The one way onward from here: signing in, the workspace, or from there back to the public pages. */
  door?: Link | undefined;
  /** The dense variant for officers and evaluators: the rooms of the workspace have a row of their own. */
  work?: boolean | undefined;
};

/** The same page in the other language; each option carries its own language. */
function Languages({ lang, path }: { lang: Lang; path: string }) {
  const options: [Lang, string, string, string][] = [
    ['id', 'ID', 'Bahasa Indonesia', path],
    ['en', 'EN', 'English', path === '/' ? '/en' : `/en${path}`],
  ];
  return (
    <div class="langs" role="group" aria-label={words(lang).language}>
      {options.map(([code, short, name, href]) => (
        <a
          key={code}
          href={href}
          lang={code}
          hreflang={code}
          aria-current={code === lang ? 'true' : undefined}
          aria-label={`${short}, ${name}`}
        >
          {short}
        </a>
      ))}
    </div>
  );
}

/** Two buttons of which the stylesheet shows the one that would change something. */
function Themes({ lang, path, text }: { lang: Lang; path: string; text?: boolean | undefined }) {
  const w = words(lang);
  const back = lang === 'en' ? `/en${path === '/' ? '' : path}` : path;
  return (
    <form class={classes('themes', text && 'themes-text')} method="post" action="/tema">
      <input type="hidden" name="back" value={back} />
      <button class="to-dark" name="theme" value="dark" aria-label={w.toDark} title={w.toDark}>
        <Icon name="moon" />
        {text && w.toDark}
      </button>
      <button class="to-light" name="theme" value="light" aria-label={w.toLight} title={w.toLight}>
        <Icon name="sun" />
        {text && w.toLight}
      </button>
    </form>
  );
}

function NavList({ nav, current }: { nav: NavItem[]; current?: string | undefined }) {
  return (
    <ul>
      {nav.map((item) => (
        <li key={item.key}>
          <a href={item.href} aria-current={item.key === current ? 'page' : undefined}>
            {item.label}
          </a>
        </li>
      ))}
    </ul>
  );
}

function MainNav({ lang, nav, current }: HeaderProps) {
  return (
    <nav class="top-nav" aria-label={words(lang).mainNav}>
      <NavList nav={nav} current={current} />
    </nav>
  );
}

function PersonLinks({ person }: { person: Person }) {
  return (
    <>
      <p class="who-name">
        <b>{person.name}</b>
        {person.detail && <small>{person.detail}</small>}
      </p>
      <ul>
        {person.links.map((link) => (
          <li key={link.href}>
            <a href={link.href}>{link.label}</a>
          </li>
        ))}
      </ul>
      <form method="post" action={person.signOut.href}>
        <button class="btn btn-small">{person.signOut.label}</button>
      </form>
    </>
  );
}

function initials(name: string): string {
  return name
    .split(/\s+/)
    .slice(0, 2)
    .map((part) => part[0] ?? '')
    .join('')
    .toUpperCase();
}

/** The full navigation where it fits, a menu without script where it does not. */
export function Header(props: HeaderProps) {
  const { lang, path, nav, current, person, door } = props;
  const w = words(lang);
  return (
    <header class="top">
      <div class="wrap">
        <a class="brand" href={lang === 'en' ? '/en' : '/'}>
          <BloomMark />
          <span>
            <b>{props.siteName}</b> <small>{props.regencyName}</small>
          </span>
        </a>
        {!props.work && <MainNav {...props} />}
        <div class="top-tools">
          <Languages lang={lang} path={path} />
          <Themes lang={lang} path={path} />
        </div>
        {door && (
          <a class="btn btn-small top-in" href={door.href}>
            {door.label}
          </a>
        )}
        {person && (
          <details class="pop who" data-menu>
            <summary>
              <span class="face" aria-hidden="true">
                {initials(person.name)}
              </span>
              <span class="sr">{person.name}</span>
            </summary>
            <div class="pop-panel">
              <PersonLinks person={person} />
            </div>
          </details>
        )}
        <details class="pop top-menu" data-menu>
          <summary>
            <Icon name="menu" />
            <span class="sr">{w.menu}</span>
          </summary>
          <div class="pop-panel">
            <nav aria-label={w.mainNav}>
              <NavList nav={nav} current={current} />
            </nav>
            <div class="pop-tools">
              <Languages lang={lang} path={path} />
              <Themes lang={lang} path={path} text />
            </div>
            {door && (
              <a class="btn btn-primary" href={door.href}>
                {door.label}
              </a>
            )}
          </div>
        </details>
        {props.work && <MainNav {...props} />}
      </div>
    </header>
  );
}
