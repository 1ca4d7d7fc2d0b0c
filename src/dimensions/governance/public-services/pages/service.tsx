import { componentKinds } from '../../../../../seed/public-services/components.ts';
import type { At } from '../../../../kernel/capability/at.ts';
import { Bar } from '../../../../platform/html/bar.tsx';
import { ButtonLink, Buttons } from '../../../../platform/html/button.tsx';
import { Chip } from '../../../../platform/html/chip.tsx';
import { Crumbs } from '../../../../platform/html/navigation.tsx';
import { PageHead, Prose, Section, Split, Stack } from '../../../../platform/html/page.tsx';
import { Definition, Notice, Panel } from '../../../../platform/html/panel.tsx';
import { formatNumber } from '../../../../platform/words/format.ts';
import { pick } from '../../../../platform/words/words.ts';
import type { StandardComponent } from '../model.ts';
import type { ServicePageData } from '../views.ts';
import { words } from '../words.ts';
import { feeText, gradeText, indexText, onTimeShare } from './figures.tsx';

/** One service: its promise on top, what to prepare, how it does, and all fourteen components of its standard. */
export function ServicePage({ data, at }: { data: ServicePageData; at: At }) {
  const w = words(at.lang);
  const { standard } = data;
  const part = (name: 'delivery' | 'management') => {
    const codes = componentKinds.filter((each) => each.part === name).map((each) => each.code as string);
    return standard.components.filter((each) => codes.includes(each.component));
  };
  return (
    <div class="wrap page">
      <Crumbs
        lang={at.lang}
        items={[{ label: w.services, href: at.href('/layanan') }]}
        here={pick(standard.name, at.lang)}
      />
      <PageHead
        eyebrow={standard.organisationName}
        title={pick(standard.name, at.lang)}
        intro={pick(standard.summary, at.lang)}
        hue="governance"
        chips={
          <>
            <Chip icon="clock">{w.workingDays(standard.allowedDays)}</Chip>
            <Chip>{feeText(standard.fee, at)}</Chip>
            {standard.demo && <Chip tone="demo">{w.example}</Chip>}
          </>
        }
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
        <Panel title={w.whatYouNeed}>
          <Prose>
            <ul>
              {standard.requirements.map((each) => (
                <li key={each.code}>
                  {pick(each.name, at.lang)}
                  {!each.mandatory && <span class="quiet"> ({w.optional})</span>}
                </li>
              ))}
            </ul>
          </Prose>
        </Panel>
        <HowItDoesPanel data={data} at={at} />
      </Split>
      <Section title={w.standardTitle} intro={w.standardIntro}>
        <Stack>
          <Panel title={w.deliveryPart} level={3}>
            <Definition items={part('delivery').map((each) => componentItem(each, at))} />
          </Panel>
          <Panel title={w.managementPart} level={3}>
            <Definition items={part('management').map((each) => componentItem(each, at))} />
          </Panel>
          {standard.demo && <Notice title={w.example}>{w.exampleWhy}</Notice>}
        </Stack>
      </Section>
    </div>
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
              <b>{indexText(data, at)}</b>
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
      {pick(each.text, at.lang)}
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
