import { assetUrl } from './assets.ts';

/** The script of one island, `islands/<name>.ts`; the page works without it. */
export function Island({ name }: { name: string }) {
  return <script type="module" src={assetUrl(`${name}.js`)} />;
}
