/** The only script of a public page; everything works without it. */

/** A second press while the first is under way would send a form twice. A page restored from cache starts fresh. */
function guardForms(): void {
  document.addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement;
    if (!form.hasAttribute('data-guard')) return;
    if (form.dataset['guard'] === 'sent') return event.preventDefault();
    form.dataset['guard'] = 'sent';
    event.submitter?.setAttribute('aria-busy', 'true');
  });
  window.addEventListener('pageshow', (event) => {
    if (!event.persisted) return;
    for (const form of document.querySelectorAll<HTMLFormElement>('[data-guard=sent]')) form.dataset['guard'] = '';
    for (const button of document.querySelectorAll('[aria-busy]')) button.removeAttribute('aria-busy');
  });
}

/** Menus are `details`; Escape and a press elsewhere close them, and Escape gives the focus back. */
function closeMenus(): void {
  const open = () => document.querySelectorAll<HTMLDetailsElement>('details[data-menu][open]');
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    for (const menu of open()) {
      menu.open = false;
      menu.querySelector('summary')?.focus();
    }
  });
  document.addEventListener('click', (event) => {
    for (const menu of open()) if (!menu.contains(event.target as Node)) menu.open = false;
  });
}

guardForms();
closeMenus();
