import type { Lang } from '../words/words.ts';
import type { Children } from './attributes.ts';
import { Icon } from './icon.tsx';
import { words } from './words.ts';

export type FeedItem = { at: string; when: string; title: Children; detail?: Children; href?: string | undefined };

/** What changed, newest first. `at` is the machine's date, `when` the reader's. */
export function Feed({ items }: { items: FeedItem[] }) {
  return (
    <ul class="feed">
      {items.map((item, index) => (
        <li key={index}>
          <time datetime={item.at}>{item.when}</time>
          <div>
            {item.href ? <a href={item.href}>{item.title}</a> : <b>{item.title}</b>}
            {item.detail && <small>{item.detail}</small>}
          </div>
        </li>
      ))}
    </ul>
  );
}

export type StepItem = {
  title: Children;
  state: 'done' | 'now' | 'todo' | 'bad';
  /** When and by whom, as printed. */
  meta?: Children;
  detail?: Children;
};

/** What happened to a thing and what is still to come, in order. The state is also said in words. */
export function Steps({ lang, items }: { lang: Lang; items: StepItem[] }) {
  const w = words(lang);
  const said = { done: w.done, now: w.current, todo: w.waiting, bad: w.stopped };
  return (
    <ol class="steps">
      {items.map((item, at) => (
        <li key={at} class={`step-${item.state}`} aria-current={item.state === 'now' ? 'step' : undefined}>
          <span class="dot">
            {(item.state === 'done' || item.state === 'bad') && (
              <Icon name={item.state === 'done' ? 'check' : 'close'} />
            )}
          </span>
          <b>
            {item.title}
            <span class="sr"> ({said[item.state]})</span>
          </b>
          {item.meta && <small>{item.meta}</small>}
          {item.detail && <p>{item.detail}</p>}
        </li>
      ))}
    </ol>
  );
}
