import { describe, expect, test } from 'vitest';
import type { LayoutProps } from './layout.tsx';
import { Layout, renderPage } from './layout.tsx';

function page(given: Partial<LayoutProps>): string {
  return renderPage(
    <Layout
      lang="id"
      title="Data"
      path="/data?tahun=2022"
      siteName="Serasan"
      regencyName="Kabupaten"
      nav={[{ key: 'data', label: 'Data', href: '/data' }]}
      footer={{ links: [] }}
      {...given}
    >
      <p>isi</p>
    </Layout>,
  );
}

describe('every page', () => {
  test('leads to itself in the other language, each link in its own', () => {
    expect(page({})).toMatch(/<a href="\/en\/data\?tahun=2022" lang="en" hreflang="en"/);
    expect(page({ lang: 'en' })).toMatch(/<a href="\/data\?tahun=2022" lang="id" hreflang="id"/);
    expect(page({ path: '/' })).toContain('href="/en" lang="en"');
  });

  test('has no inline style and no inline script', () => {
    expect(page({})).not.toMatch(/ style=|<style|<script(?![^>]* src=)|javascript:| on[a-z]+=/);
  });

  test('offers to skip to the content, which exists once', () => {
    const html = page({});
    expect(html).toContain('href="#isi"');
    expect(html.match(/id="isi"/g)).toHaveLength(1);
  });

  test('says an error first in its title', () => {
    expect(page({ failed: true })).toContain('<title>Perlu diperbaiki: Data · Serasan</title>');
    expect(page({ failed: true, lang: 'en' })).toContain('<title>Error: Data · Serasan</title>');
  });

  test('escapes what it is given', () => {
    expect(page({ title: '<b>"x"' })).toContain('<title>&lt;b>');
  });

  test('shows the person, or the way in', () => {
    const person = { name: 'Sri Wahyuni', links: [], signOut: { label: 'Keluar', href: '/keluar' } };
    expect(page({ person })).toContain('action="/keluar"');
    expect(page({ door: { label: 'Masuk', href: '/masuk' } })).toContain('href="/masuk"');
  });
});
