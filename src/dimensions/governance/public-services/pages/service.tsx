import { componentKinds } from '../../../../../seed/public-services/components.ts';
import type { At } from '../../../../kernel/capability/at.ts';
import type { Children } from '../../../../platform/html/attributes.ts';
import { Bar } from '../../../../platform/html/bar.tsx';
import { ButtonLink, Buttons } from '../../../../platform/html/button.tsx';
import { Chip } from '../../../../platform/html/chip.tsx';
import { Crumbs } from '../../../../platform/html/navigation.tsx';
import { PageHead, Prose, Section, Split, Stack } from '../../../../platform/html/page.tsx';
import { Definition, Notice, Panel } from '../../../../platform/html/panel.tsx';
import { formatDate, formatNumber } from '../../../../platform/words/format.ts';
import { pick } from '../../../../platform/words/words.ts';
import type { StandardComponent, StandardText } from '../model.ts';
import type { ServicePageData, VersionPageData } from '../views.ts';
import { words } from '../words.ts';
import { feeText, gradeText, Index, onTimeShare } from './figures.tsx';

/** One service: its promise on top, what to prepare, how it does, and all fourteen components of its standard. */
export function ServicePage({ data, at }: { data: ServicePageData; at: At }) {
  const w = words(at.lang);
  const { standard } = data;
  return (
    <div class="wrap page">
      <Crumbs
        lang={at.lang}
        items={[{ label: w.services, href: at.href('/layanan') }]}
        here={pick(standard.name, at.lang)}
      />
      <ServiceHead
        of={standard}
        at={at}
        actions={
          <Buttons>
            <ButtonLink kind="primary" href={at.href(`/layanan/${standard.code}/ajukan`)}>
              {w.applyNow}
            </ButtonLink>
            <ButtonLink href={at.href('/lacak')}>{w.trackInstead}</ButtonLink>
          </Buttons>
        }
      />
      <Split weight="main">
        <NeedsPanel of={standard} at={at} />
        <HowItDoesPanel data={data} at={at} />
      </Split>
      <StandardSection of={standard} at={at} />
      <VersionLine data={data} at={at} />
    </div>
  );
}

/** One published version of a standard, in force or not. */
export function VersionPage({ data, at }: { data: VersionPageData; at: At }) {
  const w = words(at.lang);
  const { standard, validUntil } = data;
  const date = (day: string) => formatDate(at.lang, day);
  return (
    <div class="wrap page">
      <Crumbs
        lang={at.lang}
        items={[
          { label: w.services, href: at.href('/layanan') },
          { label: pick(standard.name, at.lang), href: at.href(`/layanan/${standard.code}`) },
        ]}
        here={w.version(standard.version)}
      />
      <ServiceHead of={standard} at={at} />
      <Notice>
        {validUntil && validUntil < standard.validFrom
          ? w.replacedSameDay(standard.version, date(standard.validFrom))
          : w.versionNote(standard.version, date(standard.validFrom), validUntil && date(validUntil))}
      </Notice>
      <NeedsPanel of={standard} at={at} />
      <StandardSection of={standard} at={at} />
    </div>
  );
}

type Told = StandardText & { readonly organisationName: string; readonly demo: boolean };

/** What a service is and promises, on top of its page; published or still a draft. */
export function ServiceHead({
  of,
  at,
  chips,
  actions,
}: {
  of: Told;
  at: At;
  chips?: Children | undefined;
  actions?: Children | undefined;
}) {
  const w = words(at.lang);
  return (
    <PageHead
      eyebrow={of.organisationName}
      title={pick(of.name, at.lang)}
      intro={pick(of.summary, at.lang)}
      hue="governance"
      chips={
        <>
          {chips}
          <Chip icon="clock">{w.workingDays(of.allowedDays)}</Chip>
          <Chip>{feeText(of.fee, at)}</Chip>
          {of.demo && <Chip tone="demo">{w.example}</Chip>}
        </>
      }
      actions={actions}
    />
  );
}

export function NeedsPanel({ of, at }: { of: StandardText; at: At }) {
  const w = words(at.lang);
  return (
    <Panel title={w.whatYouNeed}>
      <Prose>
        <ul>
          {of.requirements.map((each) => (
            <li key={each.code}>
              {pick(each.name, at.lang)}
              {!each.mandatory && <span class="quiet"> ({w.optional})</span>}
            </li>
          ))}
        </ul>
        {of.requirements.length === 0 && <p>{w.nothingNeeded}</p>}
      </Prose>
    </Panel>
  );
}

/** All fourteen components: the six that a resident meets, then the eight by which the agency works. */
export function StandardSection({ of, at }: { of: Told; at: At }) {
  const w = words(at.lang);
  const part = (name: 'delivery' | 'management') => {
    const codes = componentKinds.filter((each) => each.part === name).map((each) => each.code as string);
    return of.components.filter((each) => codes.includes(each.component));
  };
  return (
    <Section title={w.standardTitle} intro={w.standardIntro}>
      <Stack>
        <Panel title={w.deliveryPart} level={3}>
          <Definition items={part('delivery').map((each) => componentItem(each, at))} />
        </Panel>
        <Panel title={w.managementPart} level={3}>
          <Definition items={part('management').map((each) => componentItem(each, at))} />
        </Panel>
        {of.demo && <Notice title={w.example}>{w.exampleWhy}</Notice>}
      </Stack>
    </Section>
  );
}

/** Which version is read, by what decision, and where each stays to be read. */
function VersionLine({ data, at }: { data: ServicePageData; at: At }) {
  const w = words(at.lang);
  const { standard, versions } = data;
  return (
    <p class="src">
      {w.versionNote(standard.version, formatDate(at.lang, standard.validFrom), undefined)}
      {standard.decree && ` ${standard.decree}.`}{' '}
      <a href={at.href(`/layanan/${standard.code}/versi/${standard.version}`)}>{w.permanent}</a>
      {versions.map((each) => (
        <>
          {' '}
          <a href={at.href(`/layanan/${standard.code}/versi/${each.version}`)}>{w.version(each.version)}</a>
        </>
      ))}
    </p>
  );
}

function HowItDoesPanel({ data, at }: { data: ServicePageData; at: At }) {
  const w = words(at.lang);
  const onTime = onTimeShare(data, at);
  const grade = gradeText(data, at);
  const { figures, satisfaction } = data;
  return (
    <Panel title={w.howDoing} hue="governance" aside={data.demo && <Chip tone="demo">{w.example}</Chip>}>
      <Definition
        items={[
          [
            w.onTimeYear,
            onTime && figures ? (
              <>
                <b>{onTime.shown}</b>
                <Bar value={onTime.percent} />
                <small>{w.outOf(formatNumber(at.lang, figures.onTime), formatNumber(at.lang, figures.granted))}</small>
              </>
            ) : (
              w.notYet
            ),
          ],
          [
            w.satisfactionYear,
            <>
              <b>
                <Index of={data} at={at} />
              </b>
              {satisfaction.result?.index !== undefined && <Bar value={satisfaction.result.index} />}
              {grade && <small>{grade}</small>}
            </>,
          ],
        ]}
      />
      <p class="src">
        <a href={at.href(`/layanan/skm?layanan=${data.standard.code}`)}>{w.results}</a>
      </p>
    </Panel>
  );
}

function componentItem(each: StandardComponent, at: At) {
  const w = words(at.lang);
  const kind = componentKinds.find(({ code }) => code === each.component);
  const term = kind ? `${kind.position}. ${pick(kind.name, at.lang)}` : each.component;
  const value = (
    <>
      {each.text[1] === '' ? <span lang="id">{each.text[0]}</span> : pick(each.text, at.lang)}
      {each.source && (
        <small class="quiet">
          {' '}
          {w.source}: {each.source}
          {each.certainty === 'unverified' && `, ${w.unverified}`}
        </small>
      )}
    </>
  );
  return [term, value] as const;
}
