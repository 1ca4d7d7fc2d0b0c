import type { Children, Hue } from './attributes.ts';
import { classes, hueClass, slug } from './attributes.ts';

/** The page's measure, centred; needed only inside a `wide` layout. */
export function Wrap({ children }: { children: Children }) {
  return <div class="wrap">{children}</div>;
}

/** The question a page answers: eyebrow, title, one sentence, chips, and what to do next. */
export function PageHead(props: {
  eyebrow?: Children | undefined;
  title: Children;
  intro?: Children | undefined;
  chips?: Children | undefined;
  actions?: Children | undefined;
  hue?: Hue | undefined;
}) {
  return (
    <header class={classes('page-head', hueClass(props.hue))}>
      <div>
        {props.eyebrow && <p class="eye">{props.eyebrow}</p>}
        <h1>{props.title}</h1>
        {props.intro && <p class="intro">{props.intro}</p>}
        {props.chips && <div class="chips">{props.chips}</div>}
      </div>
      {props.actions && <div class="acts">{props.actions}</div>}
    </header>
  );
}

/** A part of a page under its own heading; `aside` stands at the heading's end. */
export function Section(props: {
  title: string;
  id?: string | undefined;
  intro?: Children | undefined;
  aside?: Children | undefined;
  children: Children;
}) {
  const id = props.id ?? slug(props.title);
  return (
    <section class="section">
      <div class="head">
        <div>
          <h2 id={id}>{props.title}</h2>
          {props.intro && <p>{props.intro}</p>}
        </div>
        {props.aside && <div class="acts">{props.aside}</div>}
      </div>
      {props.children}
    </section>
  );
}

/** The sunken band on top of a front page, content beside a picture. */
export function Hero({ children, aside }: { children: Children; aside?: Children | undefined }) {
  return (
    <div class="hero">
      <div class={aside ? 'wrap hero-two' : 'wrap'}>
        <div>{children}</div>
        {aside && <div class="hero-aside">{aside}</div>}
      </div>
    </div>
  );
}

/** Two columns that become one on a phone. `main` gives the first more room, `side` the second. */
export function Split({ weight, children }: { weight?: 'main' | 'side' | undefined; children: Children }) {
  return <div class={classes('split', weight && `split-${weight}`)}>{children}</div>;
}

/** Things below each other with the house's gap. */
export function Stack({ children }: { children: Children }) {
  return <div class="stack">{children}</div>;
}

/** Running text at a readable measure; for whole articles and methods. */
export function Prose({ children }: { children: Children }) {
  return <div class="prose">{children}</div>;
}
