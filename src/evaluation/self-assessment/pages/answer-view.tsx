import type { At } from '../../../kernel/capability/at.ts';
import { Prose } from '../../../platform/html/page.tsx';
import { Evidence, Panel, type EvidenceItem } from '../../../platform/html/panel.tsx';
import { formatBytes, formatDate, formatNumber } from '../../../platform/words/format.ts';
import { pick } from '../../../platform/words/words.ts';
import { unitWord } from '../../../kernel/indicators/model.ts';
import type { Item } from '../../instruments/model.ts';
import type { Figure } from '../figures.ts';
import type { AnswerEvidence } from '../queries.ts';
import { words } from '../words.ts';

/** What a regency answered to an item: level with its rubric text and the agency's own words. */
export function AnswerPanel(props: {
  item: Item;
  answer: { readonly level: number | null; readonly statement: string | null };
  at: At;
}) {
  const { item, answer, at } = props;
  const w = words(at.lang);
  if (answer.level === null && !answer.statement)
    return (
      <Panel title={w.theAnswer}>
        <p class="quiet">{w.noAnswer}</p>
      </Panel>
    );
  const rubric = answer.level === null ? undefined : item.rubric[answer.level - 1];
  return (
    <Panel title={answer.level === null ? w.theAnswer : w.answerLevel(String(answer.level))}>
      {rubric && (
        <p>
          <b>{pick(rubric.title, at.lang)}.</b> <span class="quiet">{pick(rubric.text, at.lang)}</span>
        </p>
      )}
      {answer.statement && (
        <Prose>
          <blockquote lang="id">
            <p>{answer.statement}</p>
          </blockquote>
        </Prose>
      )}
    </Panel>
  );
}

/** The figures and documents beside an answer; used by those who answer and by those who mark. */
export function ProofPanels(props: {
  figures: readonly Figure[];
  evidence: readonly AnswerEvidence[];
  year: number;
  frozen: boolean;
  at: At;
  /** Where a document opens for this reader; by default its own page. */
  documentHref?: ((id: string) => string) | undefined;
}) {
  const { figures, evidence, at } = props;
  const w = words(at.lang);
  return (
    <>
      {figures.length > 0 && (
        <Panel
          title={props.frozen ? w.figuresFrozen : w.figures}
          aside={<span class="quiet">{w.figuresNote(String(props.year))}</span>}
        >
          <Evidence items={figures.map((each) => figureItem(each, at))} />
        </Panel>
      )}
      <Panel title={w.evidence}>
        {evidence.length > 0 ? (
          <Evidence items={evidence.map((each) => documentItem(each, at, props.documentHref))} />
        ) : (
          <p class="quiet">{w.noEvidence}</p>
        )}
      </Panel>
    </>
  );
}

/** Units that say nothing beside an indicator's name. */
const plainUnits = new Set(['index', 'points']);

function figureItem(figure: Figure, at: At): EvidenceItem {
  const w = words(at.lang);
  const { indicator } = figure;
  const say = (n: number, digits = 0) => formatNumber(at.lang, n, digits);
  const value =
    figure.value === null
      ? w.noFigure
      : indicator.unit === 'percent'
        ? `${say(figure.value, indicator.digits)}%`
        : plainUnits.has(indicator.unit)
          ? say(figure.value, indicator.digits)
          : `${say(figure.value, indicator.digits)} ${unitWord(indicator.unit, at.lang)}`;
  const parts =
    indicator.unit === 'percent' && figure.numerator !== null && figure.denominator !== null
      ? w.outOf(say(figure.numerator), say(figure.denominator))
      : undefined;
  const coverage = figure.coverage === null ? undefined : w.coverage(say(Math.floor(figure.coverage * 100)));
  return {
    icon: 'chart',
    title: `${pick(indicator.name, at.lang)}: ${value}`,
    detail: [parts, coverage, figure.demo ? w.demo : undefined, `${w.trail.replaceAll(' ', '\u00a0')}\u00a0›`]
      .filter(Boolean)
      .join(' · '),
    href: at.href(`/indikator/${indicator.code}?tahun=${figure.period}`),
  };
}

function documentItem(
  document: AnswerEvidence,
  at: At,
  hrefOf: (id: string) => string = (id) => at.href(`/bukti/${id}`),
): EvidenceItem {
  const w = words(at.lang);
  return {
    icon: document.url ? 'link' : 'file',
    title: document.title,
    detail: [
      document.fileName,
      document.bytes === null ? undefined : formatBytes(at.lang, document.bytes),
      document.validUntil ? w.validUntil(formatDate(at.lang, document.validUntil)) : undefined,
      document.fileHash ? w.hash(document.fileHash.slice(0, 8)) : document.url,
      document.demo ? w.demo : undefined,
    ]
      .filter(Boolean)
      .join(' · '),
    href: document.url ?? hrefOf(document.id),
  };
}
