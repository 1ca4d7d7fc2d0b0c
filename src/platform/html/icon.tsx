import { classes } from './attributes.ts';

/** Our own line icons on a 24-unit grid; one path each, drawn with a 1.7 stroke. */
const paths = {
  alert: 'M12 3.5 21.5 20h-19zM12 10v4.6M12 17.2v.1',
  arrow: 'M4.5 12h15M13.5 6l6 6-6 6',
  bus: 'M6 4h12a2 2 0 0 1 2 2v11H4V6a2 2 0 0 1 2-2zM4 11.5h16M7.5 17v2.5M16.5 17v2.5M7.8 14.3h.1M16.2 14.3h.1',
  calendar: 'M5 5.5h14v15H5zM5 10h14M8.5 3v4M15.5 3v4',
  chart: 'M4 4v16h16M8 15l3.5-4.5 3 2.5L20 7',
  check: 'M5 12.8l4.6 4.7L19.5 7',
  chevron: 'M9.5 6l6 6-6 6',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7.5V12l3 2.2',
  close: 'M6 6l12 12M18 6L6 18',
  download: 'M12 3.5v11.5M7 10.5l5 5 5-5M4.5 20h15',
  edit: 'M4 20l1-4.5L16 4.5l3.5 3.5L8.5 19zM13.5 7l3.5 3.5',
  file: 'M6 3h8l4.5 4.5V21H6zM13.8 3v5h4.7M9 12.5h6M9 16.5h6',
  flag: 'M6 21V4M6 4.5h12l-2.5 4 2.5 4H6',
  leaf: 'M5 19c0-9 5-14 15-14 0 10-5 15-12 15-1.5 0-3-1-3-1zM5 19c2-5 5-8 9-9.5',
  link: 'M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7l-1.3 1.3M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7l1.3-1.3',
  list: 'M9 6.5h11M9 12h11M9 17.5h11M4.5 6.5h.1M4.5 12h.1M4.5 17.5h.1',
  lock: 'M6 11h12v9.5H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  map: 'M3.5 6.5l5.5-2.5 6 2.5 5.5-2.5v13.5L15 20l-6-2.5-5.5 2.5zM9 4v13.5M15 6.5V20',
  menu: 'M4 7h16M4 12h16M4 17h16',
  moon: 'M19.5 14.5A8 8 0 0 1 9.5 4.5a8 8 0 1 0 10 10z',
  people:
    'M9 11.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM3 20c0-3.5 2.5-5.5 6-5.5s6 2 6 5.5M15.5 4.8a3.5 3.5 0 0 1 0 6.4M17.5 15c2.2.7 3.5 2.5 3.5 5',
  pin: 'M12 21.5s7-6.3 7-11.7a7 7 0 1 0-14 0c0 5.4 7 11.7 7 11.7zM12 12.3a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z',
  plus: 'M12 5v14M5 12h14',
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM20 20l-4.8-4.8',
  shield: 'M12 3l7.5 2.8v5.7c0 4.5-3 7.8-7.5 9.5-4.5-1.7-7.5-5-7.5-9.5V5.8zM8.5 12l2.5 2.5 4.5-4.7',
  sun: 'M12 16.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M5.3 18.7l1.4-1.4M17.3 6.7l1.4-1.4',
  user: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20.5c0-4 3-6.5 7.5-6.5s7.5 2.5 7.5 6.5',
} as const;

export type IconName = keyof typeof paths;

/** Decoration only: whatever it means is also said in words beside it. */
export function Icon({ name, class: extra }: { name: IconName; class?: string | undefined }) {
  return (
    <svg class={classes('ico', extra)} viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
