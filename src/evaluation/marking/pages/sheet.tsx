import type { At } from '../../../kernel/capability/at.ts';
import type { FormProps } from '../../../kernel/capability/route.ts';
import { SignInAgain } from '../../../kernel/people/pages/sign-in-again.tsx';
import { Bar } from '../../../platform/html/bar.tsx';
import { Button, ButtonLink, Buttons } from '../../../platform/html/button.tsx';
import { Chip } from '../../../platform/html/chip.tsx';
import { Checkboxes } from '../../../platform/html/choices.tsx';
import { Hidden } from '../../../platform/html/fields.tsx';
import { FormPage } from '../../../platform/html/form-page.tsx';
import { formStateOf } from '../../../platform/html/form-state.ts';
import { Form } from '../../../platform/html/form.tsx';
import { Section } from '../../../platform/html/page.tsx';
import { Notice, Panel } from '../../../platform/html/panel.tsx';
import { Table } from '../../../platform/html/table.tsx';
import { formatNumber } from '../../../platform/words/format.ts';
import { pick } from '../../../platform/words/words.ts';
import { isLate } from '../../cycles/deadlines.ts';
import { LateNotice } from '../../cycles/pages/deadline.tsx';
import { evaluationDimensions } from '../../editions/model.ts';
import type { Item } from '../../instruments/model.ts';
import { dimensionName, smartDimensionName } from '../../names.ts';
import { SignatureFields, SignerKey } from '../../signing/pages/signer.tsx';
import type { Sheet } from '../read.ts';
import { words } from '../words.ts';
import { SheetChips } from './chips.tsx';

/** With whether a demonstration has a sheet to fill the rest with. */
type Props = FormProps<Sheet & { readonly hasExample: boolean }>;

/** All items of a regency with the evaluator's own marks, and what is still missing before the sheet can go. */
export function SheetPage({ data, at, values, problem, once }: Props) {
  const w = words(at.lang);
  const { cycle, seat, marks, instrument } = data;
  const of = formStateOf(values, problem, at.lang);
  const home = at.href(`/kerja/panel/${cycle.id}/${data.regency}`);
  const missing = instrument.items.filter((item) => !marks.has(item.code));
  const mine = cycle.state === 'marking' && !seat.submittedAt && !seat.recusedAt;
  const writes = mine && !isLate(cycle, 'scoring', at.today);
  const say = (n: number) => formatNumber(at.lang, n);
  const [first] = missing;
  return (
    <FormPage
      lang={at.lang}
      crumbs={[
        { href: at.href('/kerja'), label: w.workspace },
        { href: at.href('/kerja/panel'), label: w.myPanels },
      ]}
      here={`${pick(cycle.name, at.lang)} · ${data.regencyName}`}
      of={of}
      eyebrow={pick(cycle.name, at.lang)}
      title={w.sheetOf(data.regencyName)}
      intro={w.sheetIntro(say(marks.size), say(instrument.items.length))}
      chips={<SheetChips sheet={data} at={at} />}
      actions={
        writes && (
          <ButtonLink kind="primary" href={first ? `${home}/${first.code}` : `${home}#kirim`}>
            {first ? (marks.size === 0 ? w.start : w.goOn) : w.toSubmit}
          </ButtonLink>
        )
      }
    >
      {writes && <SignerKey signer={{ cycle: cycle.id, registered: data.key }} at={at} />}
      {seat.recusedAt && (
        <Notice tone="warn">
          <p>{w.recused}</p>
        </Notice>
      )}
      {mine && <LateNotice cycle={cycle} phase="scoring" at={at} />}
      {evaluationDimensions.map((dimension) => (
        <DimensionTable key={dimension} dimension={dimension} sheet={data} home={home} at={at} />
      ))}
      {writes && (
        <Section title={w.submitTitle} id="kirim" intro={w.submitIntro}>
          {missing.length > 0 ? (
            <Missing items={missing} home={home} at={at} once={once} hasExample={data.hasExample} />
          ) : (
            <Form action={home}>
              <Hidden name="_once" value={once} />
              <Checkboxes
                name="confirm"
                label={w.confirm}
                options={[{ value: 'yes', label: w.confirmText, hint: w.confirmHint }]}
                of={of}
                required
              />
              <SignatureFields text={`/kerja/panel/${cycle.id}/${data.regency}/lembar.json`} at={at} />
              <SignInAgain at={at} back={`${home}#kirim`} />
              <Buttons>
                <Button kind="primary" icon="lock">
                  {w.submit}
                </Button>
              </Buttons>
            </Form>
          )}
          <p>
            <a href={`${home}/mundur`}>{w.standBack}</a>
          </p>
        </Section>
      )}
    </FormPage>
  );
}

function Missing(props: { items: readonly Item[]; home: string; at: At; once: string; hasExample: boolean }) {
  const { items, home, at } = props;
  const w = words(at.lang);
  return (
    <Panel title={w.missing(formatNumber(at.lang, items.length))} level={3} sunken>
      <p class="quiet">{w.missingWhy}</p>
      {items.length > listed ? (
        <details>
          <summary>{w.showMissing}</summary>
          <ItemLinks items={items} home={home} at={at} />
        </details>
      ) : (
        <ItemLinks items={items} home={home} at={at} />
      )}
      {props.hasExample && (
        <Form action={`${home}/contoh`}>
          <Hidden name="_once" value={`${props.once}-contoh`} />
          <Buttons>
            <Button>{w.fillExamples(formatNumber(at.lang, items.length))}</Button>
            <Chip tone="demo">{w.example}</Chip>
          </Buttons>
          <p class="quiet">{w.fillExamplesWhy}</p>
        </Form>
      )}
    </Panel>
  );
}

/** Missing items shown at once; more are folded away, for all of them stand above as well. */
const listed = 12;

function ItemLinks({ items, home, at }: { items: readonly Item[]; home: string; at: At }) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item.code}>
          <a href={`${home}/${item.code}`}>
            {item.code} · {pick(item.title, at.lang)}
          </a>
        </li>
      ))}
    </ul>
  );
}

function DimensionTable(props: {
  dimension: (typeof evaluationDimensions)[number];
  sheet: Sheet;
  home: string;
  at: At;
}) {
  const { dimension, sheet, home, at } = props;
  const w = words(at.lang);
  const items = sheet.instrument.items.filter((item) => item.dimension === dimension);
  if (items.length === 0) return null;
  const done = items.filter((item) => sheet.marks.has(item.code)).length;
  const say = (n: number) => formatNumber(at.lang, n);
  const name = dimensionName(dimension, at.lang);
  return (
    <Section
      title={name}
      id={`dimensi-${dimension}`}
      aside={<span class="quiet">{w.progressOf(say(done), say(items.length))}</span>}
    >
      <Bar value={(done / items.length) * 100} thin />
      <Table<Item>
        lang={at.lang}
        caption={name}
        quietCaption
        stack
        rowKey={(item) => item.code}
        columns={[
          { key: 'code', head: w.code, tight: true, cell: (item) => item.code },
          {
            key: 'title',
            head: w.statement,
            rowHead: true,
            cell: (item) => <a href={`${home}/${item.code}`}>{pick(item.title, at.lang)}</a>,
          },
          {
            key: 'about',
            head: w.about,
            cell: (item) => (item.smartDimension ? smartDimensionName(item.smartDimension, at.lang) : '–'),
          },
          {
            key: 'mark',
            head: w.yourMark,
            number: true,
            cell: (item) => sheet.marks.get(item.code)?.mark ?? <span class="quiet">{w.noMark}</span>,
          },
          ...(sheet.opened
            ? [
                {
                  key: 'others',
                  head: w.others,
                  number: true,
                  cell: (item: Item) => (sheet.others.get(item.code) ?? []).map((each) => each.mark).join(' · '),
                },
              ]
            : []),
        ]}
        rows={items}
      />
    </Section>
  );
}
