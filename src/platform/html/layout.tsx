import { renderToString } from 'preact-render-to-string';
import type { JSX } from 'preact';
import type { Children, Link } from './attributes.ts';
import { assetUrl } from './assets.ts';
import { Header } from './header.tsx';
import type { HeaderProps } from './header.tsx';
import { words } from './words.ts';

export type Flash = { tone: 'good' | 'bad' | 'info'; text: Children };
export type FooterProps = {
  /** Entries in the public log, already formatted ("18.204"), and its root hash. */
  log?: { size: string; root: string; note?: string; href: string } | undefined;
  note?: Children | undefined;
  links: Link[];
};
export type LayoutProps = HeaderProps & {
  title: string;
  description?: string | undefined;
  theme?: 'light' | 'dark' | undefined;
  footer: FooterProps;
  flash?: Flash | undefined;
  /** Sections draw to the edges and bring their own `Wrap`. */
  wide?: boolean | undefined;
  /** Puts "Error:" before the title, so that a screen reader hears it first. */
  failed?: boolean | undefined;
  noIndex?: boolean | undefined;
  children: Children;
};

function shortHash(root: string): string {
  return root.length > 12 ? `${root.slice(0, 4)}…${root.slice(-4)}` : root;
}

function Footer({ lang, footer }: { lang: LayoutProps['lang']; footer: FooterProps }) {
  const w = words(lang);
  return (
    <footer class="foot">
      <div class="wrap">
        {footer.log && (
          <p>
            {w.publicLog}: {w.entries(footer.log.size)} · {w.root}{' '}
            <code title={footer.log.root}>{shortHash(footer.log.root)}</code>
            {footer.log.note && <> · {footer.log.note}</>} · <a href={footer.log.href}>{w.checkYourself}</a>
          </p>
        )}
        <ul>
          {footer.note && <li>{footer.note}</li>}
          {footer.links.map((link) => (
            <li key={link.href}>
              <a href={link.href}>{link.label}</a>
            </li>
          ))}
        </ul>
      </div>
    </footer>
  );
}

function Head(props: LayoutProps) {
  const prefix = props.failed ? words(props.lang).errorPrefix : '';
  const english = `/en${props.path === '/' ? '' : props.path}`;
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{`${prefix}${props.title} · ${props.siteName}`}</title>
      {props.description && <meta name="description" content={props.description} />}
      {props.noIndex && <meta name="robots" content="noindex" />}
      <meta name="color-scheme" content={props.theme ?? 'light dark'} />
      <link rel="preload" href={assetUrl('font.woff2')} as="font" type="font/woff2" crossorigin="anonymous" />
      <link rel="stylesheet" href={assetUrl('app.css')} />
      <link rel="icon" href={assetUrl('favicon.svg')} type="image/svg+xml" />
      <link rel="alternate" hreflang="id" href={props.path} />
      <link rel="alternate" hreflang="en" href={english} />
      <script type="module" src={assetUrl('page.js')} />
    </head>
  );
}

/** The whole document around a page. Every word of content comes from the caller; hrefs already carry the language. */
export function Layout(props: LayoutProps) {
  return (
    <html lang={props.lang} data-theme={props.theme}>
      <Head {...props} />
      <body class={props.work ? 'work' : undefined}>
        <a class="skip" href="#isi">
          {words(props.lang).skip}
        </a>
        <Header {...props} />
        <main id="isi" tabindex={-1}>
          {props.flash && (
            <div class="wrap">
              <p class={`flash flash-${props.flash.tone}`} role="status">
                {props.flash.text}
              </p>
            </div>
          )}
          {props.wide ? props.children : <div class="wrap page">{props.children}</div>}
        </main>
        <Footer lang={props.lang} footer={props.footer} />
      </body>
    </html>
  );
}

/** The document as it goes over the wire. */
export function renderPage(page: JSX.Element): string {
  return `<!doctype html>${renderToString(page)}`;
}
