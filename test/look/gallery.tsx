import { pick } from '../../src/platform/words/words.ts';
import type { Lang } from '../../src/platform/words/words.ts';
import { GalleryFigures } from './gallery-figures.tsx';
import { GalleryHero } from './gallery-hero.tsx';
import { GalleryWork } from './gallery-work.tsx';
import { Layout } from '../../src/platform/html/layout.tsx';
import type { AreaFeature } from '../../src/platform/html/map-shapes.ts';

export type GalleryProps = { lang: Lang; features?: readonly AreaFeature[] | undefined };

/** Every component of the house with example content, to look at and to test. */
export function Gallery({ lang, features }: GalleryProps) {
  const say = (id: string, en: string) => pick([id, en], lang);
  return (
    <>
      <GalleryHero lang={lang} say={say} />
      <GalleryFigures lang={lang} say={say} features={features} />
      <GalleryWork lang={lang} say={say} />
    </>
  );
}

/** The gallery in a whole document, for tests and for building pages before the house serves them. */
export function GalleryPage(
  props: GalleryProps & {
    theme?: 'light' | 'dark' | undefined;
    work?: boolean | undefined;
    signedIn?: boolean | undefined;
  },
) {
  const { lang } = props;
  const say = (id: string, en: string) => pick([id, en], lang);
  return (
    <Layout
      lang={lang}
      title={say('Galeri', 'Gallery')}
      path="/kerja/galeri"
      theme={props.theme}
      work={props.work}
      wide
      siteName="Serasan"
      regencyName="Kabupaten Musi Banyuasin"
      current="home"
      nav={[
        { key: 'home', label: say('Beranda', 'Home'), href: '#' },
        { key: 'services', label: say('Layanan', 'Services'), href: '#services' },
        { key: 'report', label: say('Lapor', 'Report'), href: '#report' },
        { key: 'data', label: 'Data', href: '#data' },
        { key: 'evaluation', label: say('Evaluasi', 'Evaluation'), href: '#evaluation' },
      ]}
      door={{ label: say('Masuk', 'Sign in'), href: '#in' }}
      person={
        props.signedIn
          ? {
              name: 'Sri Wahyuni',
              detail: say('Penyelia, Dinas Kominfo', 'Supervisor, Communications agency'),
              links: [{ label: say('Meja kerja', 'Workspace'), href: '#work' }],
              signOut: { label: say('Keluar', 'Sign out'), href: '#out' },
            }
          : undefined
      }
      flash={{ tone: 'good', text: say('Tersimpan.', 'Saved.') }}
      footer={{
        log: {
          size: lang === 'id' ? '18.204' : '18,204',
          root: '3f9a1c77b20e55d0a1c2c1d7',
          note: say('disaksikan 2 dari 3', 'witnessed by 2 of 3'),
          href: '#log',
        },
        note: say('Data terbuka CC BY 4.0', 'Open data CC BY 4.0'),
        links: [
          { label: say('Katalog', 'Catalogue'), href: '#catalogue' },
          { label: 'API', href: '#api' },
          { label: say('Aksesibilitas', 'Accessibility'), href: '#a11y' },
          { label: say('Privasi', 'Privacy'), href: '#privacy' },
        ],
      }}
    >
      <Gallery lang={lang} features={props.features} />
    </Layout>
  );
}
