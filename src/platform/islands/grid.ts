/** A grid of figures: arrows and Enter move, a block pasted from a spreadsheet fills the cells from here on. */

const cellsOf = (row: Element | null): HTMLInputElement[] => [
  ...(row?.querySelectorAll<HTMLInputElement>('.grid-cell input') ?? []),
];

function place(input: HTMLInputElement) {
  const row = input.closest('tr');
  const rows = [...(row?.parentElement?.children ?? [])];
  return { rows, y: row ? rows.indexOf(row) : -1, x: cellsOf(row).indexOf(input) };
}

function go(input: HTMLInputElement, byY: number): void {
  const { rows, x, y } = place(input);
  const next = cellsOf(rows[y + byY] ?? null)[x];
  next?.focus();
  next?.select();
}

function isCell(target: EventTarget | null): target is HTMLInputElement {
  return target instanceof HTMLInputElement && target.closest('[data-grid] .grid-cell') !== null;
}

document.addEventListener('keydown', (event) => {
  if (!isCell(event.target)) return;
  const by = event.key === 'ArrowDown' || event.key === 'Enter' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (by === 0) return;
  event.preventDefault();
  go(event.target, by);
});

document.addEventListener('paste', (event) => {
  const text = event.clipboardData?.getData('text/plain') ?? '';
  if (!isCell(event.target) || !/[\t\n]/.test(text.trim())) return;
  event.preventDefault();
  const { rows, x, y } = place(event.target);
  text
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .forEach((line, down) => {
      const cells = cellsOf(rows[y + down] ?? null);
      line.split('\t').forEach((value, right) => {
        const cell = cells[x + right];
        if (cell && !cell.readOnly) cell.value = value.trim();
      });
    });
});
