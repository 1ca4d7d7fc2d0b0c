import { classes, hueClass } from './attributes.ts';
import type { Children, Hue } from './attributes.ts';

export type TrailStep = {
  /** The figure at this step, as printed. */
  figure: string;
  /** What the figure is. */
  name: string;
  detail?: Children | undefined;
  /** What is behind it. */
  href?: string | undefined;
};

function Step({ step }: { step: TrailStep }) {
  const inside = (
    <>
      <b>{step.figure}</b>
      <span>{step.name}</span>
    </>
  );
  return (
    <li>
      {step.href ? <a href={step.href}>{inside}</a> : <div>{inside}</div>}
      {step.detail && <small>{step.detail}</small>}
    </li>
  );
}

/** The number's trail: from what happened to what it became, each step opening what is behind it. */
export function Trail(props: {
  title: string;
  intro?: string | undefined;
  steps: TrailStep[];
  hue?: Hue | undefined;
  level?: 2 | 3 | undefined;
}) {
  const Heading = props.level === 3 ? 'h3' : 'h2';
  return (
    <section class={classes('panel', 'trail', hueClass(props.hue))}>
      <div class="panel-head">
        <Heading>{props.title}</Heading>
        {props.intro && <p class="quiet">{props.intro}</p>}
      </div>
      <ol>
        {props.steps.map((step, at) => (
          <Step key={at} step={step} />
        ))}
      </ol>
    </section>
  );
}
