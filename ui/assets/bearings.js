// The only script of our own: it helps pages that already work without it.
'use strict';
(() => {
  const key = () => document.body.dataset.key || '';
  document.addEventListener('htmx:configRequest', (event) => { event.detail.headers['x-bearings-key'] = key(); });
  // The desktop mount never answers with a redirect: it names the next page in a header.
  document.addEventListener('htmx:afterRequest', (event) => {
    const next = event.detail.xhr && event.detail.xhr.getResponseHeader('x-bearings-next');
    if (next) location.assign(next);
  });
  // A file is chosen by the window's own dialog, which answers with a number and never with a path.
  document.addEventListener('click', async (event) => {
    const button = event.target.closest('[data-host]');
    if (!button || !window.__TAURI_INTERNALS__) return;
    event.preventDefault();
    const form = button.closest('form');
    // What is missing is said before a place is asked for, not after.
    if (form && form.querySelector('[required]') && !form.reportValidity()) return;
    const answer = await window.__TAURI_INTERNALS__.invoke(button.dataset.host, JSON.parse(button.dataset.with || '{}'));
    if (!form || answer === null || answer === undefined) return;
    form.querySelector('[name=pick]').value = answer;
    form.requestSubmit ? form.requestSubmit() : form.submit();
  });
  // What is proposed for a field goes into it with one click; it can still be changed there.
  const fill = (giver) => {
    const field = giver.value && document.querySelector(giver.dataset.fills);
    if (!field) return;
    field.value = giver.value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
  document.addEventListener('click', (event) => {
    const giver = event.target.closest('button[data-fills]');
    if (giver) fill(giver);
  });
  document.addEventListener('change', (event) => {
    const giver = event.target.closest('select[data-fills]');
    if (giver) fill(giver);
  });
  // Lists that can be narrowed: hides what does not contain the letters, accents ignored.
  const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  document.addEventListener('input', (event) => {
    const field = event.target.closest('[data-narrows]');
    if (!field) return;
    const sought = plain(field.value);
    let shown = 0;
    for (const item of document.querySelectorAll(field.dataset.narrows + ' > li')) {
      item.hidden = !plain(item.textContent + ' ' + (item.dataset.also || '')).includes(sought);
      shown += item.hidden ? 0 : 1;
    }
    const none = document.querySelector(field.dataset.none);
    if (none) none.hidden = shown > 0;
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    const field = event.target.closest('[data-narrows]');
    if (!field) return;
    event.preventDefault();
    const first = document.querySelector(field.dataset.narrows + ' > li:not([hidden]) a');
    if (first) first.click();
  });
  // A long list shows what is chosen in it, not its beginning.
  addEventListener('DOMContentLoaded', () => {
    for (const list of document.querySelectorAll('select[multiple]')) {
      const first = list.selectedOptions[0];
      if (first) list.scrollTop = (list.scrollHeight * first.index) / list.options.length;
    }
  });
  // Dialogs made by the server open themselves; Escape and their close button put the focus back.
  document.addEventListener('htmx:afterSwap', (event) => {
    const dialog = event.detail.target.querySelector('dialog:not([open])');
    if (dialog) dialog.showModal();
  });
  document.addEventListener('click', (event) => {
    const close = event.target.closest('[data-closes]');
    if (close) { event.preventDefault(); close.closest('dialog').close(); }
    const folds = event.target.closest('[data-toggles]');
    if (folds) {
      const shown = document.querySelector(folds.dataset.on).classList.toggle(folds.dataset.toggles);
      folds.setAttribute('aria-expanded', String(shown));
    }
    if (event.target.closest('[data-prints]')) print();
  });
  // Text that is being typed goes to the draft every two seconds, and becomes a change when the field is left.
  const waiting = new Map();
  document.addEventListener('input', (event) => {
    const area = event.target.closest('textarea[data-draft]');
    if (!area || waiting.has(area)) return;
    waiting.set(area, setTimeout(() => {
      waiting.delete(area);
      const body = new URLSearchParams({ text: area.value });
      fetch(area.dataset.draft, { method: 'POST', headers: { 'x-bearings-key': key() }, body });
    }, 2000));
  });
})();
