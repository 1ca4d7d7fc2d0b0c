import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { Checkboxes, RadioCards, Radios, Select } from './choices.tsx';
import { NumberField, TextField } from './fields.tsx';
import { ErrorSummary } from './form.tsx';
import { pageNumbers } from './navigation.tsx';

const options = [
  { value: 'a', label: 'A', mark: '1' },
  { value: 'b', label: 'B', mark: '2' },
];
const of = { values: { name: '<script>', kind: 'b', both: ['a', 'b'] }, errors: { name: 'Isi nama', kind: 'Pilih' } };

describe('a refused form', () => {
  test('lists each error with a link to the very control', () => {
    const summary = renderToString(<ErrorSummary lang="id" of={of} />);
    const form = renderToString(
      <>
        <TextField name="name" label="Nama" of={of} />
        <Radios name="kind" label="Jenis" options={options} of={of} />
      </>,
    );
    const targets = [...summary.matchAll(/href="#([^"]+)"/g)].map((found) => found[1]);
    expect(targets).toHaveLength(2);
    for (const target of targets) expect(form).toMatch(new RegExp(`<input[^>]* id="${target}"`));
  });

  test('says the error beside the field and ties it to the control', () => {
    const html = renderToString(<NumberField name="name" label="Nama" hint="Angka" of={of} />);
    expect(html).toContain('aria-describedby="f-name-hint f-name-error"');
    expect(html).toContain('aria-invalid="true"');
    expect(html).toContain('id="f-name-error"');
  });

  test('keeps what was typed and chosen, escaped', () => {
    const html = renderToString(
      <>
        <TextField name="name" label="Nama" of={of} />
        <RadioCards name="kind" label="Nilai" options={options} of={of} />
        <Select name="kind" label="Jenis" options={options} of={of} />
        <Checkboxes name="both" label="Keduanya" options={options} of={of} />
      </>,
    );
    expect(html).toContain('value="&lt;script');
    expect(html).not.toContain('<script>');
    expect(html.match(/ checked/g)).toHaveLength(3);
    expect(html.match(/ selected/g)).toHaveLength(1);
  });

  test('never gives a password back', () => {
    const html = renderToString(
      <TextField type="password" name="secret" label="Sandi" of={{ values: { secret: 'rahasia' } }} />,
    );
    expect(html).not.toContain('rahasia');
  });

  test('says nothing when nothing is wrong', () => {
    expect(renderToString(<ErrorSummary lang="id" of={{ errors: { name: undefined } }} />)).toBe('');
  });
});

test('a long list shows its ends, the page and its neighbours', () => {
  expect(pageNumbers(1, 3)).toEqual([1, 2, 3]);
  expect(pageNumbers(5, 18)).toEqual([1, 0, 4, 5, 6, 0, 18]);
  expect(pageNumbers(3, 18)).toEqual([1, 2, 3, 4, 0, 18]);
});
